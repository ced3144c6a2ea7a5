"""What is printed may take statements to find out."""

import sys


def main(args):
    global next_
    level = len(args)
    if level == 0:
        t = "none"
    elif level == 1:
        name = "first of %d" % level
        t = name
    else:
        t = "many"
    print(t)
    t_ = next_
    next_ += 1
    t2 = next_
    next_ += 1
    print("ticket %d, then %d" % (t_, t2))


next_ = 1
main(sys.argv[1:])

def measure(n):
    global depth
    depth += 1
    try:
        if n == 0:
            return depth
        return measure(n - 1)
    finally:
        depth -= 1


def work(n):
    try:
        print("work")
        if n > 2:
            raise IllegalStateException("too much")
    except IllegalStateException as e:
        print(message(e))
    finally:
        print("rest")


def stubborn(n):
    for i in range(n):
        try:
            if i != 1:
                if i == 3:
                    break
                print(i)
        finally:
            print("end of %d" % i)
    return n


def nested():
    try:
        try:
            raise IllegalStateException("inner")
        finally:
            print("first")
    except IllegalStateException:
        print("then")


depth = 0
print(measure(3))
work(3)
print(stubborn(5))
nested()

import sys


def isAllowed(user, hour, guest, holiday, emergency):
    return (
        emergency
        or 8 <= hour < 18 and not holiday and not guest
        or user == "caretaker" and not guest
    )


def describe(user, hour, guest):
    return "The user %s wants to come in at %d o'clock, %s" % (
        user, hour, "as a guest" if guest else "as a member"
    )


def main(args):
    if (
        isAllowed("anna", 9, False, False, False)
        and isAllowed("caretaker", 23, False, True, False)
        and len(args) == 0
    ):
        print(
            "long" if len(describe("somebody with quite a long name", 12, True)) > 40 else "short"
        )


main(sys.argv[1:])

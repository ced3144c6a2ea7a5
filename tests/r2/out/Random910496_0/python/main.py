# Starts random910496, and reports what nobody catches as Java does.
import gc
import sys

COMPUTER = sys.platform in ("linux", "darwin", "win32")  # a board that is told to exit starts main.py again

# Garbage is collected early: where it fills the heap, what lives in between leaves no room for anything large.
gc.threshold(gc.mem_free() // 8 + gc.mem_alloc())


def start():
    try:
        import pieces

        pieces.load("random910496")
    except KeyboardInterrupt:
        raise
    except SystemExit:
        if COMPUTER:
            raise
    except BaseException as e:
        import faults

        faults.report(e, "random910496")
        if COMPUTER:
            sys.exit(1)


# random910496 recurses: on a computer it gets a stack about as deep as a JVM's.
if COMPUTER:
    import deep

    deep.run(start, 3584)
else:
    start()

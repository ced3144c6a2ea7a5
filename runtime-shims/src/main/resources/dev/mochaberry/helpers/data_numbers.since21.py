# How DataInputStream reads the bytes of a number.
import array


def packed_bytes(stream, count):
    # Of a stream of the program's own: JDK 21 and later ask for single bytes only where a number is one.
    if count > 1:
        return stream.read_all(count)
    out, b = array.array("b"), 0
    while b >= 0 and len(out) < count:
        b = stream.read()
        if b >= 0:
            out.append(i8(b))
    return out

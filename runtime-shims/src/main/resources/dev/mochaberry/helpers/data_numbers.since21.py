# How DataInputStream reads the bytes of a number.
# JDK 21 and later ask for single bytes only where a number is one.
MOST_SINGLE_BYTES = 1

# How DataInputStream reads the bytes of a number.
# JDK 20 and earlier ask for those of an int one by one.
MOST_SINGLE_BYTES = 4

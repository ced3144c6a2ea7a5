# How large a hash table is made for what it will hold.
import math


def room_for(n, load):
    return math.ceil(n / load)


def copy_room(n, least):
    return math.ceil(max(n, 12) / 0.75)


def is_outgrown(size, limit):
    # Whether a WeakHashMap takes a larger table.
    return size > limit

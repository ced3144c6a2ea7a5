# How large a hash table is made for what it will hold.


def room_for(n, load):
    return int(n / load + 1.0)


def copy_room(n, least):
    return max(int(n / 0.75) + 1, least)


def is_outgrown(size, limit):
    # Whether a WeakHashMap takes a larger table.
    return size >= limit

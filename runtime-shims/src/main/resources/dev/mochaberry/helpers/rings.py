# java.util.ArrayDeque of programs that change one while they go through it: Java's iterators know
# places in a ring, so which elements they come to, and when they fail, hangs on its head and room.


class RingDeque(ArrayDeque):
    java_name = "java.util.ArrayDeque"

    def __init__(self, source=None):
        self.xs, self.head, self.room = [], 0, 17
        if isinstance(source, int):
            self.room = source + 1 if source > 0 else 1
        elif source is not None:
            self.room = len(source) + 1
            for x in source:
                self.addLast(x)

    def grow(self, needed):
        more = max(needed, self.room + 2 if self.room < 64 else self.room >> 1)
        if self.head + len(self.xs) >= self.room:
            self.head += more
        self.room += more

    def move(self, n):
        self.head = (self.head + n) % self.room

    def addFirst(self, x):
        self.xs.insert(0, require(x))
        self.move(-1)
        if len(self.xs) == self.room:
            self.grow(1)

    def addLast(self, x):
        self.xs.append(require(x))
        if len(self.xs) == self.room:
            self.grow(1)

    def add(self, x):
        self.addLast(x)
        return True

    def extend(self, others):
        needed = len(self.xs) + len(others) + 1 - self.room
        if needed > 0:
            self.grow(needed)
        for x in others:
            self.addLast(x)

    def poll(self):
        if not self.xs:
            return None
        self.move(1)
        return self.xs.pop(0)

    def pollFirst(self):
        return self.poll()

    def removeFirst(self):
        return self.take()

    def clear(self):
        self.xs.clear()
        self.head = 0

    def delete(self, i):
        # The shorter side moves up; whether that was the one behind.
        behind = i >= len(self.xs) - i - 1
        self.xs.pop(i)
        if not behind:
            self.move(1)
        return behind

    def remove(self, x):
        i = list_index(self.xs, x)
        if i >= 0:
            self.delete(i)
        return i >= 0

    def removeFirstOccurrence(self, x):
        return self.remove(x)

    def removeLastOccurrence(self, x):
        i = list_last_index(self.xs, x)
        if i >= 0:
            self.delete(i)
        return i >= 0

    def remove_where(self, test):
        end = (self.head + len(self.xs)) % self.room
        kept = [x for x in self.xs[:] if not test(x)]
        if (self.head + len(self.xs)) % self.room != end:
            raise ConcurrentModificationException()
        found = len(kept) < len(self.xs)
        self.xs[:] = kept
        return found

    def __iter__(self):
        return iterate(RingIterator(self, 1))

    def iterator(self):
        return RingIterator(self, 1)

    def descendingIterator(self):
        return RingIterator(self, -1)

    def forEach(self, f):
        room, place, n = self.room, self.head, len(self.xs)
        end, rest = (place + n) % room, self.xs[:]
        for k in range(n):
            if self.room == room:
                i = (place + k - self.head) % room
                rest[k:] = self.xs[i : i + n - k] + [None] * max(0, n - k - max(0, len(self.xs) - i))
            f(rest[k])
        if (self.head + len(self.xs)) % self.room != end:
            raise ConcurrentModificationException()

    def clone(self):
        out = shallow_copy(self)
        out.xs = self.xs[:]
        return out


class RingIterator:
    def __init__(self, ring, step):
        self.ring, self.step, self.last, self.left = ring, step, -1, len(ring.xs)
        self.place = (ring.head + (0 if step > 0 else self.left - 1)) % ring.room

    def hasNext(self):
        return self.left > 0

    def next(self):
        if self.left <= 0:
            raise NoSuchElementException()
        i = (self.place - self.ring.head) % self.ring.room
        if i >= len(self.ring.xs):
            raise ConcurrentModificationException()
        self.last = self.place
        self.place = (self.place + self.step) % self.ring.room
        self.left -= 1
        return self.ring.xs[i]

    def remove(self):
        if self.last < 0:
            raise IllegalStateException()
        behind = self.ring.delete((self.last - self.ring.head) % self.ring.room)
        if behind == (self.step > 0):
            self.place = (self.place - self.step) % self.ring.room
        self.last = -1

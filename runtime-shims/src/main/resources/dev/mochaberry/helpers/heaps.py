# java.util.PriorityQueue: a heap in a list, as Java arranges it.


import heapq


def heap_taken(heap, may_lack, high):
    # Of a heap of numbers that is but a list; a high one has the highest first, all with the other sign.
    if not len(heap):
        if may_lack:
            return None
        raise NoSuchElementException()
    return -heapq.heappop(heap) if high else heapq.heappop(heap)


def heap_least(heap, may_lack, high):
    if not len(heap):
        if may_lack:
            return None
        raise NoSuchElementException()
    return -heap[0] if high else heap[0]


class PriorityQueue(Queue):
    # Java's binary heap, so that iteration shows the same order.
    def __init__(self, source=None, compare=None):
        # source: a capacity, a comparator, or a collection to copy.
        self.xs, self.compare = [], compare or compare_to
        if isinstance(source, int):
            if source < 1:
                raise IllegalArgumentException()
        elif hasattr(source, "comparator"):
            self.compare = source.comparator() or compare_to
            self.xs = list(source)
        elif callable(source) and not hasattr(source, "__iter__"):
            self.compare = source
        elif source is not None:
            self.xs = [require(x) for x in source]
            self.heapify()

    def heapify(self):
        for k in range((len(self.xs) >> 1) - 1, -1, -1):
            self.down(k, self.xs[k])

    def remove_where(self, test):
        # The rest moves up in the order of the array.
        kept = [x for x in self.xs if not test(x)]
        found = len(kept) < len(self.xs)
        self.xs = kept
        self.heapify()
        return found

    def written_by(self, out, name):
        n = len(self.xs)
        out.put_form(self, name, (n, self.comparator()), (">i", (max(2, n + 1),), self.xs))

    def take_form(self, values, data, items):
        self.xs, self.compare = items, values[1] or compare_to

    def order(self):
        return self.compare

    def comparator(self):
        return None if self.compare is compare_to else self.compare

    def add(self, x):
        xs, k = self.xs, len(self.xs)
        if not k and self.compare is compare_to:
            check_comparable(require(x))
        xs.append(require(x))
        self.up(k, x)
        return True

    def offer(self, x):
        return PriorityQueue.add(self, x)

    def up(self, k, x):
        xs, compare = self.xs, self.compare
        while k > 0:
            parent = (k - 1) >> 1
            y = xs[parent]
            if compare(x, y) >= 0:
                break
            xs[k] = y
            k = parent
        xs[k] = x

    def down(self, k, x):
        xs, compare = self.xs, self.compare
        n = len(xs)
        half = n >> 1
        while k < half:
            child = 2 * k + 1
            y = xs[child]
            if child + 1 < n and compare(y, xs[child + 1]) > 0:
                child += 1
                y = xs[child]
            if compare(x, y) <= 0:
                break
            xs[k] = y
            k = child
        xs[k] = x

    def poll(self):
        xs = self.xs
        if not xs:
            return None
        first, last = xs[0], xs.pop()
        if xs:
            self.down(0, last)
        return first

    def remove(self, x):
        i = list_index(self.xs, x)
        if i >= 0:
            self.cut(i)
        return i >= 0

    def cut(self, i):
        # Takes out the element at i; gives the one that moved before it, if one did.
        xs = self.xs
        last = xs.pop()
        if i == len(xs):
            return None
        self.down(i, last)
        if xs[i] is last:
            self.up(i, last)
            if xs[i] is not last:
                return last
        return None

    def cut_object(self, x):
        for i in range(len(self.xs)):
            if self.xs[i] is x:
                self.cut(i)
                break

    def iterator(self):
        return HeapIterator(self)

    def counted(self):
        return CountedHeap(self)

    def forEach(self, f):
        # To the end of what there was; a change is found out then.
        n, changes = len(self.xs), CHANGES.setdefault(id(self), 0)
        for i in range(n):
            f(self.xs[i] if i < len(self.xs) else None)
        if len(self.xs) != n or CHANGES[id(self)] != changes:
            raise ConcurrentModificationException()

    def clone(self):
        return PriorityQueue(self)


class OwnPriorityQueue(PriorityQueue):
    # What a program's own one extends, as OwnArrayDeque.
    def add(self, x):
        return self.offer(x)

    def take(self):
        x = self.poll()
        if x is None:
            raise NoSuchElementException()
        return x

    def element(self):
        x = self.peek()
        if x is None:
            raise NoSuchElementException()
        return x


class BlockingHeap(PriorityQueue):
    # PriorityBlockingQueue: who goes through it sees it as it was then.
    def __iter__(self):
        return iter(self.xs[:])

    def iterator(self):
        return HeapSnapshot(self)

    counted = iterator

    def forEach(self, f):
        for x in self.xs:
            f(x)


class HeapSnapshot(Iterator):
    def __init__(self, queue):
        Iterator.__init__(self, queue.xs[:])
        self.queue = queue

    def remove(self):
        if self.last < 0:
            raise IllegalStateException()
        self.queue.cut_object(self.xs[self.last])
        self.last = -1


class HeapIterator:
    def __init__(self, queue):
        self.queue, self.xs, self.i, self.last, self.size, self.moved = queue, queue.xs, 0, -1, len(queue.xs), []

    def hasNext(self):
        return self.i < len(self.queue.xs) or len(self.moved) > 0

    def unchanged(self):
        # To remove many at once is a change even where none was to go.
        if self.queue.xs is not self.xs or len(self.xs) != self.size:
            raise ConcurrentModificationException()

    def next(self):
        self.unchanged()
        if self.i < self.size:
            self.last = self.i
            self.i += 1
            return self.queue.xs[self.last]
        if not self.moved:
            raise NoSuchElementException()
        self.last, self.taken = -2, self.moved.pop(0)
        return self.taken

    def remove(self):
        if self.last == -1:
            raise IllegalStateException()
        self.unchanged()
        if self.last == -2:
            self.queue.cut_object(self.taken)
        else:
            moved = self.queue.cut(self.last)
            if moved is None:
                self.i -= 1
            else:
                self.moved.append(moved)
        self.last, self.size = -1, self.size - 1


class CountedHeap(HeapIterator):
    # Of a heap that is filled and emptied while something goes through it.
    def __init__(self, queue):
        HeapIterator.__init__(self, queue)
        self.changes = CHANGES.setdefault(id(queue), 0)

    def next(self):
        if CHANGES[id(self.queue)] != self.changes:
            raise ConcurrentModificationException()
        return HeapIterator.next(self)

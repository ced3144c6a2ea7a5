# java.util.Queue and Deque: LinkedList, ArrayDeque, PriorityQueue; and Stack, which is a Python list.


class AnyQueue(AnyCollection):
    # What the helpers need of a queue.
    pass


class Queue(AnyQueue):
    # What the library's queues share; each keeps its elements in the list xs.
    def __len__(self):
        return len(self.xs)

    def __iter__(self):
        return each(self.xs)

    def iterator(self):
        return Iterator(self.xs)

    def __contains__(self, x):
        return list_index(self.xs, x) >= 0

    def __str__(self):
        return text_of(self)

    def clear(self):
        self.xs.clear()

    def add(self, x):
        self.xs.append(non_null(x))
        return True

    def offer(self, x):
        return self.add(x)

    def element(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs[0]

    def peek(self):
        return self.xs[0] if self.xs else None

    def take(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.poll()

    def poll(self):
        return self.xs.pop(0) if self.xs else None

    def remove(self, x):
        return remove_object(self.xs, x)


class ArrayDeque(Queue):
    def __init__(self, source=None):
        self.xs = []
        if source is not None and not isinstance(source, int):
            add_all(self, source)

    def addFirst(self, x):
        self.xs.insert(0, non_null(x))

    def addLast(self, x):
        self.xs.append(non_null(x))

    def offerFirst(self, x):
        self.addFirst(x)
        return True

    def offerLast(self, x):
        return self.add(x)

    def push(self, x):
        self.addFirst(x)

    def pop_first(self):
        return self.take()

    def removeFirst(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs.pop(0)

    def removeLast(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs.pop()

    def pollFirst(self):
        return self.xs.pop(0) if self.xs else None

    def pollLast(self):
        return self.xs.pop() if self.xs else None

    def getFirst(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs[0]

    def getLast(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs[-1]

    def peekFirst(self):
        return self.xs[0] if self.xs else None

    def peekLast(self):
        return self.xs[-1] if self.xs else None

    def removeFirstOccurrence(self, x):
        return remove_object(self.xs, x)

    def removeLastOccurrence(self, x):
        i = list_last_index(self.xs, x)
        if i >= 0:
            self.xs.pop(i)
        return i >= 0

    def descendingIterator(self):
        return Iterator(ReversedList(self.xs))

    def reversed(self):
        out = type(self)()
        out.xs = ReversedList(self.xs)
        return out

    def clone(self):
        return type(self)(self)


class Deque(ArrayDeque, AnyList):
    # LinkedList: a list too, and null is an element as any.
    nulls = True

    def fault(self, i):
        return position_fault(self, i)

    def __getitem__(self, i):
        return self.xs[i]

    def __setitem__(self, i, x):
        self.xs[i] = x

    def add(self, x):
        self.xs.append(x)
        return True

    append = add

    def extend(self, xs):
        self.xs.extend(xs)

    def addFirst(self, x):
        self.xs.insert(0, x)

    def addLast(self, x):
        self.xs.append(x)

    def insert(self, i, x):
        self.xs.insert(i, x)

    def pop(self, i):
        return self.xs.pop(i)

    def __eq__(self, other):
        return self is other or (is_list(other) and list_equals(self, other))

    def __hash__(self):
        return list_hash(self.xs)

    def iterator(self):
        return LinkedIterator(self.xs)

    def listIterator(self, i=0):
        return LinkedListIterator(self.xs, i)


class LinkedList(Deque):
    pass


class LinkedIterator(Iterator):
    # It has no next one either when that was taken away.
    def hasNext(self):
        return self.i < len(self.xs)


class LinkedListIterator(ListIterator):
    def hasNext(self):
        return self.i < len(self.xs)


class OwnArrayDeque(ArrayDeque):
    # What a program's own one extends: its overrides see how Java's methods call each other.
    def add(self, x):
        self.addLast(x)
        return True

    def offer(self, x):
        return self.offerLast(x)

    def offerFirst(self, x):
        self.addFirst(x)
        return True

    def offerLast(self, x):
        self.addLast(x)
        return True

    def push(self, x):
        self.addFirst(x)

    def poll(self):
        return self.pollFirst()

    def take(self):
        return self.removeFirst()

    def pop_first(self):
        return self.removeFirst()

    def removeFirst(self):
        return self.found(self.pollFirst())

    def removeLast(self):
        return self.found(self.pollLast())

    def found(self, x):
        if x is None:
            raise NoSuchElementException()
        return x

    def element(self):
        return self.getFirst()

    def peek(self):
        return self.peekFirst()

    def remove(self, x):
        return self.removeFirstOccurrence(x)


class OwnLinkedList(LinkedList):
    # The same for java.util.LinkedList.
    def offer(self, x):
        return self.add(x)

    def offerFirst(self, x):
        self.addFirst(x)
        return True

    def offerLast(self, x):
        self.addLast(x)
        return True

    def push(self, x):
        self.addFirst(x)

    def take(self):
        return self.removeFirst()

    def pop_first(self):
        return self.removeFirst()

    def element(self):
        return self.getFirst()

    def removeFirstOccurrence(self, x):
        return self.remove(x)


class PriorityQueue(Queue):
    # Java's binary heap, so that iteration shows the same order.
    def __init__(self, source=None, compare=None):
        # source: a capacity, a comparator, or a collection to copy.
        self.xs, self.compare = [], compare or compare_to
        if isinstance(source, int):
            if source < 1:
                raise IllegalArgumentException()
        elif hasattr(source, "order"):
            self.compare = source.order()
            self.xs = list(source)
        elif callable(source) and not hasattr(source, "__iter__"):
            self.compare = source
        elif source is not None:
            self.xs = [non_null(x) for x in source]
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

    def order(self):
        return self.compare

    def comparator(self):
        return None if self.compare is compare_to else self.compare

    def add(self, x):
        xs, k = self.xs, len(self.xs)
        if not k:
            self.compare(non_null(x), x)
        xs.append(non_null(x))
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

    def iterator(self):
        return HeapIterator(self)

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


class HeapIterator:
    def __init__(self, queue):
        self.queue, self.i, self.last, self.size, self.moved = queue, 0, -1, len(queue.xs), []

    def hasNext(self):
        return self.i < len(self.queue.xs) or len(self.moved) > 0

    def next(self):
        if len(self.queue.xs) != self.size:
            raise ConcurrentModificationException()
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
        if len(self.queue.xs) != self.size:
            raise ConcurrentModificationException()
        if self.last == -2:
            for i in range(self.size):
                if self.queue.xs[i] is self.taken:
                    self.queue.cut(i)
                    break
        else:
            moved = self.queue.cut(self.last)
            if moved is None:
                self.i -= 1
            else:
                self.moved.append(moved)
        self.last, self.size = -1, self.size - 1


def stack_push(xs, x):
    xs.append(x)
    return x


def stack_pop(xs):
    if len(xs) == 0:
        raise EmptyStackException()
    return xs.pop()


def stack_peek(xs):
    if len(xs) == 0:
        raise EmptyStackException()
    return xs[-1]


def stack_search(xs, x):
    i = list_last_index(xs, x)
    return -1 if i < 0 else len(xs) - i


def vector_at(xs, i):
    if i >= len(xs):
        raise ArrayIndexOutOfBoundsException(str(i) + " >= " + str(len(xs)))
    if i < 0:
        raise vector_fault(xs, i)
    return xs[i]


def vector_fault(xs, i):
    # Names the room there is for elements, which doubles as they come, one by one.
    room = 10
    while room < len(xs):
        room *= 2
    return ArrayIndexOutOfBoundsException(out_of_bounds(i, room))


def vector_clone(xs):
    return type(non_null(xs))(xs)


def vector_iterator(xs, i):
    if 0 <= i <= len(xs):
        return list_iterator(xs, i)
    raise IndexOutOfBoundsException("Index: " + str(i))


def vector_resize(xs, size):
    if size < 0:
        raise vector_fault(xs, size)
    while len(xs) > size:
        xs.pop()
    while len(xs) < size:
        xs.append(None)


def vector_index(xs, x, start):
    for i in range(start, len(xs)):
        if same(x, xs[i]):
            return i
    return -1


class LifoQueue(Queue):
    # Collections.asLifoQueue
    def __init__(self, deque):
        self.xs, self.deque = deque, deque

    def add(self, x):
        self.deque.addFirst(x)
        return True

    def poll(self):
        return self.deque.pollFirst()

    def peek(self):
        return self.deque.peekFirst()

    def element(self):
        return self.deque.getFirst()

    def take(self):
        return self.deque.removeFirst()

    def __iter__(self):
        return iter(self.deque)

    def iterator(self):
        return self.deque.iterator()


def vector_get(xs, i):
    if i >= len(xs):
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(i))
    return vector_at(xs, i)


def vector_set(xs, i, x):
    old = vector_get(xs, i)
    xs[i] = x
    return old


def vector_put(xs, x, i):
    vector_at(xs, i)
    xs[i] = x


def vector_remove(xs, i):
    vector_get(xs, i)
    return xs.pop(i)


def vector_cut(xs, i):
    if i < 0:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(i))
    vector_at(xs, i)
    xs.pop(i)


def vector_insert(xs, x, i):
    if not 0 <= i <= len(xs):
        raise ArrayIndexOutOfBoundsException(str(i) + " > " + str(len(xs)))
    xs.insert(i, x)

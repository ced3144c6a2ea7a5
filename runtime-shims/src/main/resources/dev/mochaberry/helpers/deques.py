# java.util.Queue and Deque: ArrayDeque, LinkedList.


# Queues that are but lists: what they do where they may be empty.


def polled_first(xs):
    return xs.pop(0) if len(xs) else None


def polled_last(xs):
    return xs.pop() if len(xs) else None


def peeked_first(xs):
    return xs[0] if len(xs) else None


def peeked_last(xs):
    return xs[-1] if len(xs) else None


def taken_first(xs):
    if not len(xs):
        raise NoSuchElementException()
    return xs.pop(0)


def taken_last(xs):
    if not len(xs):
        raise NoSuchElementException()
    return xs.pop()


def found_first(xs):
    if not len(xs):
        raise NoSuchElementException()
    return xs[0]


def found_last(xs):
    if not len(xs):
        raise NoSuchElementException()
    return xs[-1]


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

    def add_itself(self):
        raise IllegalArgumentException()

    def clear(self):
        self.xs.clear()

    def add(self, x):
        self.xs.append(require(x))
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

    def add_itself(self):
        # Java's notices when all is done.
        self.xs.extend(self.xs[:])
        if self.xs:
            raise ConcurrentModificationException()
        return False

    def addFirst(self, x):
        self.xs.insert(0, require(x))

    def addLast(self, x):
        self.xs.append(require(x))

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
        out.xs = ReversedElements(self.xs)
        return out

    def clone(self):
        out = shallow_copy(self)
        out.xs = self.xs[:]
        return out


class ReversedElements(ReversedList):
    # The elements of a deque the other way round, counted from either end as those of a list.
    def __getitem__(self, i):
        return self.xs[-1 - i]

    def __setitem__(self, i, x):
        self.xs[-1 - i] = x

    def pop(self, i=-1):
        return self.xs.pop(-1 - i)

    def extend(self, others):
        for x in list(others):
            self.append(x)


class ConcurrentDeque(ArrayDeque):
    # Iteration may go on while it changes.
    def add_itself(self):
        raise IllegalArgumentException()

    def __iter__(self):
        return iterate(self.iterator())

    def iterator(self):
        return WeakIterator(self.xs)

    def descendingIterator(self):
        return WeakIterator(ReversedList(self.xs))


class WeakIterator:
    # It holds the next element before it gives this one, and looks where that is now.
    def __init__(self, xs):
        self.xs, self.i, self.last = xs, -1, None
        self.step()

    def step(self):
        self.i += 1
        self.ahead = self.xs[self.i] if self.i < len(self.xs) else None

    def hasNext(self):
        return self.ahead is not None

    def next(self):
        x = self.ahead
        if x is None:
            raise NoSuchElementException()
        self.last = x
        i = min(self.i, len(self.xs) - 1)
        while i >= 0 and self.xs[i] is not x:
            i -= 1
        self.i = i if i >= 0 else self.i - 1
        self.step()
        return x

    def remove(self):
        if self.last is None:
            raise IllegalStateException()
        remove_object(self.xs, self.last)
        self.last = None
        self.i -= 1


class Deque(ArrayDeque, AnyList):
    def __iter__(self):
        # Where the last element was taken away there is no next one.
        xs = self.xs
        i, n = 0, len(xs)
        while i < len(xs):
            if len(xs) != n:
                raise ConcurrentModificationException()
            yield xs[i]
            i += 1

    # LinkedList: a list too, and null is an element as any.
    nulls = True

    def add_itself(self):
        self.xs.extend(self.xs[:])
        return len(self.xs) > 0

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

    def descendingIterator(self):
        return DescendingLinks(LinkedListIterator(self.xs, len(self.xs)))

    def counted(self):
        return CountedLinks(self.xs)

    def counted_steps(self, i):
        return CountedLinkedSteps(self.xs, i)


class LinkedList(Deque):
    pass


class LinkedIterator(Iterator):
    # It has no next one either when that was taken away.
    def hasNext(self):
        return self.i < len(self.xs)


class LinkedListIterator(ListIterator):
    def hasNext(self):
        return self.i < len(self.xs)


class DescendingLinks:
    # Its steps are those of a list iterator back from the end.
    def __init__(self, steps):
        self.steps = steps

    def hasNext(self):
        return self.steps.hasPrevious()

    def next(self):
        return self.steps.previous()

    def remove(self):
        self.steps.remove()


class OwnDeque:
    # What a program's own deques extend: their overrides see how Java's methods call each other.
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


class OwnArrayDeque(OwnDeque, ArrayDeque):
    def add(self, x):
        self.addLast(x)
        return True

    def offer(self, x):
        return self.offerLast(x)

    def poll(self):
        return self.pollFirst()

    def removeFirst(self):
        return self.found(self.pollFirst())

    def removeLast(self):
        return self.found(self.pollLast())

    def found(self, x):
        if x is None:
            raise NoSuchElementException()
        return x

    def peek(self):
        return self.peekFirst()

    def remove(self, x):
        return self.removeFirstOccurrence(x)


class OwnLinkedList(OwnDeque, LinkedList):
    def offer(self, x):
        return self.add(x)

    def removeFirstOccurrence(self, x):
        return self.remove(x)


class LifoQueue(Queue):
    # Collections.asLifoQueue
    def __init__(self, deque):
        self.xs, self.deque = non_null(deque), deque

    def add(self, x):
        self.deque.addFirst(x)
        return True

    def offer(self, x):
        return self.deque.offerFirst(x)

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

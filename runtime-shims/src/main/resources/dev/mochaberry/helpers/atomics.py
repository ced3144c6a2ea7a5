# java.util.concurrent for programs of one thread: values in a box, and locks that count.


class Atomic:
    # AtomicReference, AtomicBoolean; and the numbers below.
    zero = None

    def __init__(self, value=None):
        self.value = self.zero if value is None else value

    def written_by(self, out, name):
        out.put_form(self, name, (self.value,))

    def take_form(self, values, data, items):
        self.value = values[0]

    def wrap(self, x):
        return x

    def get(self):
        return self.value

    def set(self, x):
        self.value = x

    def getAndSet(self, x):
        old, self.value = self.value, x
        return old

    def compareAndSet(self, old, x):
        if not self.holds(old):
            return False
        self.value = x
        return True

    def compareAndExchange(self, old, x):
        found = self.value
        self.compareAndSet(old, x)
        return found

    def holds(self, old):
        return self.value is old or (isinstance(old, (str, int)) and same_boxed(self.value, old))

    def getAndUpdate(self, f):
        return self.getAndSet(f(self.value))

    def updateAndGet(self, f):
        self.value = f(self.value)
        return self.value

    def getAndAccumulate(self, x, f):
        return self.getAndSet(f(self.value, x))

    def accumulateAndGet(self, x, f):
        self.value = f(self.value, x)
        return self.value

    def addAndGet(self, n):
        self.value = self.wrap(self.value + n)
        return self.value

    def getAndAdd(self, n):
        old = self.value
        self.value = self.wrap(old + n)
        return old

    def __str__(self):
        return text(self.value)


class AtomicBoolean(Atomic):
    zero = False

    def take_form(self, values, data, items):
        self.value = values[0] != 0


class AtomicInteger(Atomic):
    zero = 0

    def holds(self, old):
        return self.value == old

    def wrap(self, x):
        return i32(x)

    def intValue(self):
        return i32(self.value)

    def longValue(self):
        return self.value

    def floatValue(self):
        return long_to_float(self.value)

    def doubleValue(self):
        return float(self.value)


class AtomicLong(AtomicInteger):
    def wrap(self, x):
        return i64(x)


class Adder(AtomicLong):
    # LongAdder
    def reset(self):
        self.value = self.zero

    def sumThenReset(self):
        return self.getAndSet(self.zero)


class DoubleAdder(Adder):
    zero = 0.0

    def wrap(self, x):
        return x

    def intValue(self):
        return d2i(self.value)

    def longValue(self):
        return d2l(self.value)

    def floatValue(self):
        return f32(self.value)

    def __str__(self):
        return double_text(self.value)


class Accumulator(Adder):
    # LongAccumulator
    def __init__(self, f, zero):
        self.f, self.value, self.zero = f, zero, zero

    def accumulate(self, x):
        self.value = self.f(self.value, x)


class DoubleAccumulator(DoubleAdder):
    def __init__(self, f, zero):
        self.f, self.value, self.zero = f, zero, zero

    def accumulate(self, x):
        self.value = self.f(self.value, x)


class MarkedReference(Atomic):
    # AtomicStampedReference and AtomicMarkableReference: a value and a mark, compared together.
    def __init__(self, value, mark):
        self.value, self.mark = value, mark

    def get_both(self, target):
        set_list(target, 0, self.mark)
        return self.value

    def set_both(self, x, mark):
        self.value, self.mark = x, mark

    def replace_both(self, old, x, old_mark, mark):
        if not self.holds(old) or self.mark != old_mark:
            return False
        self.set_both(x, mark)
        return True

    def set_mark(self, old, mark):
        return self.replace_both(old, old, self.mark, mark)


class AtomicArray:
    def __init__(self, source, wrap=identity):
        # source: the elements; each operation works on one of them.
        self.xs, self.wrap = source, wrap

    def length(self):
        return len(self.xs)

    def get(self, i):
        return at(self.xs, i)

    def set(self, i, x):
        put(self.xs, i, x)

    def getAndSet(self, i, x):
        old = self.get(i)
        self.xs[i] = x
        return old

    def getAndAdd(self, i, n):
        return set_list(self.xs, i, self.wrap(self.get(i) + n))

    def addAndGet(self, i, n):
        self.getAndAdd(i, n)
        return self.xs[i]

    def compareAndSet(self, i, old, x):
        found = self.get(i)
        if not (found is old or (same_boxed(found, old) if self.wrap is identity else found == old)):
            return False
        self.xs[i] = x
        return True

    def compareAndExchange(self, i, old, x):
        found = self.get(i)
        self.compareAndSet(i, old, x)
        return found

    def updateAndGet(self, i, f):
        self.set(i, f(self.get(i)))
        return self.xs[i]

    def getAndUpdate(self, i, f):
        return set_list(self.xs, i, f(self.get(i)))

    def getAndAccumulate(self, i, x, f):
        return set_list(self.xs, i, f(self.get(i), x))

    def accumulateAndGet(self, i, x, f):
        self.set(i, f(self.get(i), x))
        return self.xs[i]

    def __str__(self):
        return array_text(self.xs, text)


class Lock:
    # With one thread nobody ever waits; who would wait for ever is told so.
    def __init__(self, fair=False):
        self.held, self.fair = 0, fair

    def lock(self):
        self.held += 1

    def tryLock(self, *limit):
        self.held += 1
        return True

    def unlock(self):
        if not self.held:
            raise IllegalMonitorStateException()
        self.held -= 1

    def isLocked(self):
        return self.held > 0

    def getHoldCount(self):
        return self.held

    def newCondition(self):
        return Condition()


class Condition:
    def signal(self):
        pass

    def signalAll(self):
        pass


class ReadLock(Lock):
    def unlock(self):
        if not self.held:
            raise IllegalMonitorStateException("attempt to unlock read lock, not locked by current thread")
        self.held -= 1


class WriteLock(Lock):
    def tryLock(self, *limit):
        # Whoever reads does not become a writer.
        if self.reads.held and not self.held:
            return False
        self.held += 1
        return True


class ReadWriteLock:
    def __init__(self, fair=False):
        self.read, self.write, self.fair = ReadLock(), WriteLock(), fair
        self.write.reads = self.read

    def readLock(self):
        return self.read

    def writeLock(self):
        return self.write


class Latch:
    def __init__(self, count):
        if count < 0:
            raise IllegalArgumentException("count < 0")
        self.count = count

    def countDown(self):
        self.count = max(self.count - 1, 0)

    def getCount(self):
        return self.count

    def done(self, *limit):
        if self.count and not limit:
            raise IllegalStateException("the only thread would wait for ever")
        return not self.count


def queueing_semaphore(permits, fair):
    s = Semaphore(permits)
    s.fair = fair
    return s


class Semaphore:
    fair = False

    def __init__(self, permits):
        self.permits = permits

    def isFair(self):
        return self.fair

    def acquire(self, n=1):
        if not self.tryAcquire(n):
            raise IllegalStateException("the only thread would wait for ever")

    def tryAcquire(self, n=1):
        self.check(n)
        if n > self.permits:
            return False
        self.permits -= n
        return True

    def release(self, n=1):
        self.check(n)
        self.permits += n

    def check(self, n):
        if n < 0:
            raise IllegalArgumentException()

    def availablePermits(self):
        return self.permits

    def drainPermits(self):
        n, self.permits = self.permits, 0
        return n


class ThreadLocal:
    def __init__(self, first=None):
        self.first, self.known, self.value = first, False, None

    def get(self):
        if not self.known:
            self.known = True
            self.value = self.first() if self.first else self.initialValue()
        return self.value

    def initialValue(self):
        return None

    def set(self, x):
        self.known, self.value = True, x

    def remove(self):
        self.known = False


class BoundedQueue(ConcurrentDeque):
    # ArrayBlockingQueue, and the linked ones with a capacity.
    def __init__(self, capacity):
        if capacity <= 0:
            raise IllegalArgumentException()
        super().__init__()
        self.capacity = capacity

    def room(self):
        return self.capacity - len(self)

    def offer(self, x, *limit):
        if self.room() == 0:
            return False
        self.xs.append(non_null(x))
        return True

    def add(self, x):
        if not self.offer(x):
            raise IllegalStateException("Queue full")
        return True


class BoundedDeque(BoundedQueue):
    # LinkedBlockingDeque with a capacity.
    def offerFirst(self, x):
        if self.room() == 0:
            return False
        ArrayDeque.addFirst(self, x)
        return True

    def offerLast(self, x):
        return self.offer(x)

    def addFirst(self, x):
        if not self.offerFirst(x):
            raise IllegalStateException("Deque full")

    def addLast(self, x):
        if not self.offer(x):
            raise IllegalStateException("Deque full")

    def push(self, x):
        self.addFirst(x)

    def add(self, x):
        self.addLast(x)
        return True


def queue_room(queue):
    return queue.room() if hasattr(queue, "room") else 2147483647 - len(queue)


def queue_put(queue, x):
    if queue_room(queue) == 0:
        raise IllegalStateException("the only thread would wait for ever")
    queue.add(x)


def queue_take(queue):
    if len(queue) == 0:
        raise IllegalStateException("the only thread would wait for ever")
    return queue.poll()


def drain(queue, target):
    n = 0
    while len(queue):
        add(target, queue.poll())
        n += 1
    return n

# java.util: lists are Python lists; the other kinds are the classes below.


def index_fault(i, n):
    return IndexOutOfBoundsException(out_of_bounds(i, n))


def at_list(xs, i):
    if 0 <= i < len(non_null(xs)):
        return xs[i]
    raise index_fault(i, len(xs))


def set_list(xs, i, x):
    if not 0 <= i < len(non_null(xs)):
        raise index_fault(i, len(xs))
    old, xs[i] = xs[i], x
    return old


def add(xs, x):
    if isinstance(xs, tuple):
        raise UnsupportedOperationException()
    if isinstance(xs, list):
        xs.append(x)
        return True
    return non_null(xs).add(x)


def add_at(xs, i, x):
    if not 0 <= i <= len(non_null(xs)):
        raise IndexOutOfBoundsException("Index: " + str(i) + ", Size: " + str(len(xs)))
    xs.insert(i, x)


def remove_at(xs, i):
    if not 0 <= i < len(non_null(xs)):
        raise index_fault(i, len(xs))
    return xs.pop(i)


def list_index(xs, x):
    for i in range(len(xs)):
        if same(x, xs[i]):
            return i
    return -1


def list_last_index(xs, x):
    for i in range(len(xs) - 1, -1, -1):
        if same(x, xs[i]):
            return i
    return -1


def contains(xs, x):
    return list_index(xs, x) >= 0 if isinstance(xs, list) else x in non_null(xs)


def contains_all(xs, others):
    for x in others:
        if not contains(xs, x):
            return False
    return True


def remove_object(xs, x):
    if not isinstance(xs, list):
        return non_null(xs).remove(x)
    i = list_index(xs, x)
    if i >= 0:
        xs.pop(i)
    return i >= 0


def add_all(xs, others):
    changed = False
    for x in list(others):
        changed = add(xs, x) or changed
    return changed


def add_all_at(xs, i, others):
    others = list(others)
    if not 0 <= i <= len(xs):
        raise IndexOutOfBoundsException("Index: " + str(i) + ", Size: " + str(len(xs)))
    for k in range(len(others)):
        xs.insert(i + k, others[k])
    return len(others) > 0


def remove_if(xs, test):
    gone, kept = [], []
    for x in xs:
        (gone if test(x) else kept).append(x)
    if gone and isinstance(xs, list):
        xs.clear()
        xs.extend(kept)
    elif gone and hasattr(xs, "keep"):
        xs.keep(kept)
    else:
        for x in gone:
            xs.remove(x)
    return len(gone) > 0


def remove_all(xs, others):
    return remove_if(xs, lambda x: contains(others, x))


def retain_all(xs, others):
    return remove_if(xs, lambda x: not contains(others, x))


def replace_all(xs, f):
    for i in range(len(xs)):
        xs[i] = f(xs[i])


def sub_list(xs, start, end):
    if start < 0:
        raise IndexOutOfBoundsException("fromIndex = " + str(start))
    if end > len(xs):
        raise IndexOutOfBoundsException("toIndex = " + str(end))
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    return SubList(xs, start, end)


def to_list(xs):
    return list(non_null(xs))


def list_of(*xs):
    for x in xs:
        non_null(x)
    return FixedList(xs)


def as_list(*xs):
    return SizedList(xs)


class SizedList(list):
    # Arrays.asList: items may change, the size may not.
    def append(self, x):
        unsupported()

    def insert(self, i, x):
        unsupported()

    def pop(self, i=-1):
        unsupported()

    def clear(self):
        unsupported()


class FixedList(SizedList):
    # A list nobody may change.
    def __setitem__(self, i, x):
        unsupported()


class ListView:
    # What views of a list share.
    nulls = True

    def __iter__(self):
        for i in range(len(self)):
            yield self[i]

    def __contains__(self, x):
        return list_index(self, x) >= 0

    def __eq__(self, other):
        return is_list(other) and list_equals(self, other)

    def __hash__(self):
        return list_hash(self)

    def __str__(self):
        return text(list(self))

    def iterator(self):
        return Iterator(self)

    def add(self, x):
        self.insert(len(self), x)
        return True

    append = add

    def remove(self, x):
        i = list_index(self, x)
        if i >= 0:
            self.pop(i)
        return i >= 0


class UnmodifiableList(ListView):
    def __init__(self, xs):
        self.xs = non_null(xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __iter__(self):
        return iter(self.xs)

    def __setitem__(self, i, x):
        unsupported()

    def insert(self, i, x):
        unsupported()

    def pop(self, i):
        unsupported()

    def clear(self):
        unsupported()


class SubList(ListView):
    # Part of a list; changes write through.
    def __init__(self, xs, start, end):
        self.xs, self.start, self.size, self.total = xs, start, end - start, len(xs)

    def __len__(self):
        if len(self.xs) != self.total:
            raise ConcurrentModificationException()
        return self.size

    def at(self, i):
        if 0 <= i < len(self):
            return self.start + i
        raise index_fault(i, self.size)

    def __getitem__(self, i):
        return list(self)[i] if isinstance(i, slice) else self.xs[self.at(i)]

    def __setitem__(self, i, x):
        if isinstance(i, slice):
            for k in range(len(self)):
                self.xs[self.start + k] = x[k]
        else:
            self.xs[self.at(i)] = x

    def insert(self, i, x):
        self.xs.insert(self.start + i, x)
        self.size, self.total = self.size + 1, self.total + 1

    def pop(self, i):
        x = self.xs.pop(self.at(i))
        self.size, self.total = self.size - 1, self.total - 1
        return x

    def clear(self):
        for i in range(len(self) - 1, -1, -1):
            self.pop(i)

    def keep(self, kept):
        self.clear()
        add_all(self, kept)


class ListIterator(Iterator):
    def __init__(self, xs, i=0):
        if not 0 <= i <= len(xs):
            raise IndexOutOfBoundsException("Index: " + str(i))
        Iterator.__init__(self, xs)
        self.i = i

    def hasPrevious(self):
        return self.i > 0

    def nextIndex(self):
        return self.i

    def previousIndex(self):
        return self.i - 1

    def previous(self):
        if len(self.xs) != self.size:
            raise ConcurrentModificationException()
        if self.i <= 0:
            raise NoSuchElementException()
        self.i -= 1
        self.last = self.i
        return self.xs[self.i]

    def set(self, x):
        if self.last < 0:
            raise IllegalStateException()
        self.xs[self.last] = x

    def add(self, x):
        self.xs.insert(self.i, x)
        self.i, self.size, self.last = self.i + 1, self.size + 1, -1


def unmodifiable_set(xs):
    return View(UnmodifiableMap(xs.map), xs.kind)


def unmodifiable(xs):
    return unmodifiable_set(xs) if hasattr(xs, "map") else UnmodifiableList(xs)


def merge_sort(xs, compare):
    # Stable, as Java's: sorted copy of xs.
    n = len(xs)
    if n < 2:
        return list(xs)
    left, right = merge_sort(xs[: n // 2], compare), merge_sort(xs[n // 2 :], compare)
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if compare(left[i], right[j]) <= 0:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def sort_list(xs, compare=None):
    if isinstance(xs, FixedList):
        unsupported()
    xs[:] = merge_sort(to_list(xs), compare or compare_to)


def sort_part(xs, start, end, compare=None):
    check_part(len(xs), start, end)
    part = merge_sort(list(xs[start:end]), compare or compare_to)
    for i in range(len(part)):
        xs[start + i] = part[i]


def sort_objects(xs, compare=None):
    sort_part(xs, 0, len(xs), compare)


def sort_doubles(xs):
    sort_part(xs, 0, len(xs), double_compare)


def sort_array(xs):
    sort_range(xs, 0, len(xs))


def sort_range(xs, start, end):
    check_part(len(xs), start, end)
    part = sorted(xs[start:end])
    for i in range(len(part)):
        xs[start + i] = part[i]


def check_part(n, start, end):
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    if start < 0 or end > n:
        raise ArrayIndexOutOfBoundsException("Array index out of range: " + str(start if start < 0 else end))


def fill_array(a, x):
    for i in range(len(a)):
        a[i] = x


def fill_part(a, start, end, x):
    check_part(len(a), start, end)
    for i in range(start, end):
        a[i] = x


def fill_with(a, f):
    for i in range(len(a)):
        a[i] = f(i)


def copy_of(a, size, fill=None):
    return copy_range(a, 0, size, fill) if size >= 0 else new_array(size)


def copy_range(a, start, end, fill=None):
    n = len(non_null(a))
    if start > end:
        raise IllegalArgumentException(str(start) + " > " + str(end))
    if start < 0 or start > n:
        raise ArrayIndexOutOfBoundsException(out_of_bounds(start, n))
    part = a[start : min(end, n)]
    missing = end - start - len(part)
    if missing:
        part = part + ([fill] * missing if isinstance(a, list) else blank_like(a, missing))
    return part


def blank_like(a, size):
    return array.array(array_typecode(a), [0] * size)


def array_typecode(a):
    return str(a[:0])[7]


def array_text(a, item=str):
    return "null" if a is None else "[" + ", ".join([item(x) for x in a]) + "]"


def deep_text(x):
    if isinstance(x, list):
        return "[" + ", ".join([deep_text(e) for e in x]) + "]"
    if isinstance(x, array.array):
        item = {"f": float_text, "d": double_text, "H": chr}.get(array_typecode(x), str)
        return array_text(x, item)
    return text(x)


def array_equals(a, b):
    return a is b or (a is not None and b is not None and list_equals(a, b))


def array_part(a, start, end):
    check_part(len(a), start, end)
    return a[start:end]


def mismatch(a, b):
    n = min(len(a), len(b))
    for i in range(n):
        if not same(a[i], b[i]):
            return i
    return -1 if len(a) == len(b) else n


def compare_arrays(a, b, compare=compare_to):
    if a is None or b is None:
        return 0 if a is b else -1 if a is None else 1
    for i in range(min(len(a), len(b))):
        c = nulls_first(compare)(a[i], b[i])
        if c:
            return c
    return len(a) - len(b)


def difference(a, b):
    return a - b


def deep_hash(a):
    return array_hash(a, deep_item_hash)


def deep_item_hash(x):
    if isinstance(x, list):
        return deep_hash(x)
    if isinstance(x, array.array):
        return array_hash(x, {"q": long_hash, "f": float_bits}.get(array_typecode(x)))
    return hash_or_zero(x)


def deep_equals(a, b):
    if isinstance(a, (list, array.array)) and isinstance(b, (list, array.array)):
        if len(a) != len(b):
            return False
        for i in range(len(a)):
            if not deep_equals(a[i], b[i]):
                return False
        return True
    return same(a, b)


def array_hash(a, item=None):
    if a is None:
        return 0
    h = 1
    for x in a:
        h = (h * 31 + (item(x) if item else hash_or_zero(x))) & 0xFFFFFFFF
    return i32(h)


def binary_search(a, x, compare=None):
    return search_part(a, 0, len(a), x, compare)


def search_part(a, start, end, x, compare=None):
    check_part(len(a), start, end)
    compare, low, high = compare or compare_to, start, end - 1
    while low <= high:
        middle = (low + high) >> 1
        c = compare(a[middle], x)
        if c == 0:
            return middle
        if c < 0:
            low = middle + 1
        else:
            high = middle - 1
    return -low - 1


def sum_of(xs):
    total = 0
    for x in xs:
        total += x
    return total


def reverse_list(xs):
    n = len(xs)
    for i in range(n // 2):
        xs[i], xs[n - 1 - i] = xs[n - 1 - i], xs[i]


def swap_items(xs, i, j):
    old = at_list(xs, i)
    set_list(xs, i, at_list(xs, j))
    set_list(xs, j, old)


def shuffle(xs, random):
    for i in range(len(xs), 1, -1):
        swap_items(xs, i - 1, random.nextInt(i))


def max_of(xs, compare=None):
    it = java_iterator(xs)
    best = it.next()
    while it.hasNext():
        x = it.next()
        if (compare or compare_to)(x, best) > 0:
            best = x
    return best


def min_of(xs, compare=None):
    it = java_iterator(xs)
    best = it.next()
    while it.hasNext():
        x = it.next()
        if (compare or compare_to)(x, best) < 0:
            best = x
    return best


def disjoint(xs, others):
    for x in xs:
        if contains(others, x):
            return False
    return True


def copy_list(target, source):
    if len(source) > len(target):
        raise IndexOutOfBoundsException("Source does not fit in dest")
    for i in range(len(source)):
        target[i] = source[i]


def rotate(xs, distance):
    n = len(xs)
    if n:
        k = -distance % n
        turned = list(xs)
        turned = turned[k:] + turned[:k]
        for i in range(n):
            xs[i] = turned[i]


def replace_item(xs, old, new):
    found = False
    for i in range(len(xs)):
        if same(old, xs[i]):
            xs[i], found = new, True
    return found


def index_of_part(xs, part):
    for i in range(len(xs) - len(part) + 1):
        if list_equals(xs[i : i + len(part)], part):
            return i
    return -1


def last_index_of_part(xs, part):
    for i in range(len(xs) - len(part), -1, -1):
        if list_equals(xs[i : i + len(part)], part):
            return i
    return -1


def frequency(xs, x):
    n = 0
    for y in xs:
        n += same(x, y)
    return n


def copies(n, x):
    if n < 0:
        raise IllegalArgumentException("List length = " + str(n))
    return FixedList([x] * n)


def first_of(xs):
    if len(xs) == 0:
        raise NoSuchElementException()
    return xs[0]


def last_of(xs):
    if len(xs) == 0:
        raise NoSuchElementException()
    return xs[len(xs) - 1]


class Deque:
    # LinkedList, ArrayDeque and Stack: a list that also serves at both ends.
    nulls = True

    def __init__(self, xs=()):
        self.xs = list(xs)

    def __len__(self):
        return len(self.xs)

    def __getitem__(self, i):
        return self.xs[i]

    def __setitem__(self, i, x):
        self.xs[i] = x

    def __iter__(self):
        return iter(self.xs)

    def iterator(self):
        return Iterator(self.xs)

    def __contains__(self, x):
        return list_index(self.xs, x) >= 0

    def __eq__(self, other):
        return self is other or (self.nulls and is_list(other) and list_equals(self.xs, other))

    def __hash__(self):
        return list_hash(self.xs) if self.nulls else identity_hash(self)

    def keep(self, kept):
        self.xs[:] = kept

    def __str__(self):
        return text(self.xs)

    def add(self, x):
        self.xs.append(x if self.nulls else non_null(x))
        return True

    append = add

    def insert(self, i, x):
        self.xs.insert(i, x if self.nulls else non_null(x))

    def pop(self, i):
        return self.xs.pop(i)

    def clear(self):
        self.xs.clear()

    def remove(self, x):
        return remove_object(self.xs, x)

    def add_first(self, x):
        self.insert(0, x)
        return True

    def take_first(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs.pop(0)

    def take_last(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.xs.pop()

    def poll_first(self):
        return self.xs.pop(0) if self.xs else None

    def poll_last(self):
        return self.xs.pop() if self.xs else None

    def peek_first(self):
        return self.xs[0] if self.xs else None

    def peek_last(self):
        return self.xs[-1] if self.xs else None

    def backwards(self):
        return Iterator(list(reversed(self.xs)))

    # The queue's own names, shared with PriorityQueue.
    poll, take, peek = poll_first, take_first, peek_first


class LinkedList(Deque):
    pass


class ArrayDeque(Deque):
    nulls = False


class Stack(Deque):
    def check(self):
        if not self.xs:
            raise EmptyStackException()

    def push(self, x):
        self.xs.append(x)
        return x

    def stack_pop(self):
        self.check()
        return self.xs.pop()

    def stack_peek(self):
        self.check()
        return self.xs[-1]

    def search(self, x):
        i = list_last_index(self.xs, x)
        return -1 if i < 0 else len(self.xs) - i


class PriorityQueue(Deque):
    # Java's binary heap, so that iteration shows the same order.
    nulls = False

    def __init__(self, compare=None, xs=()):
        self.xs = []
        self.compare = compare or compare_to
        for x in xs:
            self.add(x)

    def add(self, x):
        xs, k = self.xs, len(self.xs)
        xs.append(non_null(x))
        self.up(k, x)
        return True

    append = add

    def up(self, k, x):
        xs = self.xs
        while k > 0 and self.compare(x, xs[(k - 1) >> 1]) < 0:
            xs[k] = xs[(k - 1) >> 1]
            k = (k - 1) >> 1
        xs[k] = x

    def down(self, k, x):
        xs = self.xs
        n = len(xs)
        while k < n >> 1:
            child = 2 * k + 1
            if child + 1 < n and self.compare(xs[child], xs[child + 1]) > 0:
                child += 1
            if self.compare(x, xs[child]) <= 0:
                break
            xs[k] = xs[child]
            k = child
        xs[k] = x

    def poll(self):
        if not self.xs:
            return None
        first, last = self.xs[0], self.xs.pop()
        if self.xs:
            self.down(0, last)
        return first

    def take(self):
        if not self.xs:
            raise NoSuchElementException()
        return self.poll()

    def remove(self, x):
        i = list_index(self.xs, x)
        if i < 0:
            return False
        last = self.xs.pop()
        if i < len(self.xs):
            self.down(i, last)
            if self.xs[i] is last:
                self.up(i, last)
        return True


class Entry:
    def __init__(self, key, value, hash=0):
        self.key, self.value, self.hash = key, value, hash

    def set(self, value):
        old, self.value = self.value, value
        return old

    def __eq__(self, other):
        return isinstance(other, Entry) and same(self.key, other.key) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.key) ^ hash_or_zero(self.value)

    def __str__(self):
        return text(self.key) + "=" + text(self.value)


class FixedEntry(Entry):
    def set(self, value):
        unsupported()


def fixed_entry(key, value):
    return FixedEntry(non_null(key), non_null(value))


def comparing_keys(compare=None):
    return comparing(lambda e: e.key, compare)


def comparing_values(compare=None):
    return comparing(lambda e: e.value, compare)


class Map:
    # What all maps share; a kind has find(key), put, remove_key, clear, __len__ and entries().
    def get(self, key):
        e = self.find(key)
        return None if e is None else e.value

    def get_or(self, key, default):
        e = self.find(key)
        return default if e is None else e.value

    def __contains__(self, key):
        return self.find(key) is not None

    def __iter__(self):
        for e in self.entries():
            yield e.key

    def has_value(self, value):
        for e in self.entries():
            if same(value, e.value):
                return True
        return False

    def put_all(self, other):
        for e in other.entries():
            self.put(e.key, e.value)

    def put_if_absent(self, key, value):
        old = self.get(key)
        if old is None:
            self.put(key, value)
        return old

    def compute_if_absent(self, key, f):
        value = self.get(key)
        if value is None:
            value = f(key)
            if value is not None:
                self.put(key, value)
        return value

    def compute_if_present(self, key, f):
        old = self.get(key)
        return None if old is None else self.store(key, f(key, old))

    def compute(self, key, f):
        return self.store(key, f(key, self.get(key)))

    def merge(self, key, value, f):
        old = self.get(key)
        return self.store(key, non_null(value) if old is None else f(old, value))

    def store(self, key, value):
        if value is None:
            self.remove_key(key)
        else:
            self.put(key, value)
        return value

    def replace_key(self, key, value):
        return self.put(key, value) if key in self else None

    def replace_pair(self, key, old, value):
        e = self.find(key)
        if e is None or not same(e.value, old):
            return False
        self.put(key, value)
        return True

    def replace_all(self, f):
        for e in self.entries():
            e.set(f(e.key, e.value))

    def remove_pair(self, key, value):
        e = self.find(key)
        if e is None or not same(e.value, value):
            return False
        self.remove_key(key)
        return True

    def for_each(self, f):
        for e in self.entries():
            f(e.key, e.value)

    def __eq__(self, other):
        if not isinstance(other, Map) or len(self) != len(other):
            return False
        for e in self.entries():
            found = other.find(e.key)
            if found is None or not same(e.value, found.value):
                return False
        return True

    def __hash__(self):
        h = 0
        for e in self.entries():
            h += e.__hash__()
        return i32(h)

    def __str__(self):
        return "{" + ", ".join([str(e) for e in self.entries()]) + "}"


class HashMap(Map):
    # Java's own table: iteration goes by slot, in a slot by insertion.
    def __init__(self, source=16, load=None, access=False):
        # source: the initial capacity, or the map to copy.
        other = None if isinstance(source, int) else non_null(source)
        capacity = source if other is None else int(len(other) / 0.75 + 1.0) if len(other) else 16
        if capacity < 0:
            raise IllegalArgumentException("Illegal initial capacity: " + str(capacity))
        self.first, self.access, self.changes = 1, access, 0
        while self.first < capacity:
            self.first *= 2
        HashMap.clear(self)
        if other is not None:
            self.put_all(other)

    def clear(self):
        self.table = [None] * self.first
        self.size = 0
        self.changes += 1

    def __len__(self):
        return self.size

    def hash(self, key):
        h = hash_or_zero(key)
        return (h ^ ((h & 0xFFFFFFFF) >> 16)) & 0xFFFFFFFF

    def find(self, key):
        h = self.hash(key)
        for e in self.table[h & (len(self.table) - 1)] or ():
            if e.hash == h and same(key, e.key):
                return e
        return None

    def put(self, key, value):
        e = self.find(key)
        if e is not None:
            self.touch(e)
            return e.set(value)
        self.insert(Entry(key, value, self.hash(key)))
        return None

    def touch(self, e):
        pass

    def insert(self, e):
        self.changes += 1
        self.place(e)
        self.size += 1
        if self.size > len(self.table) * 3 // 4:
            old = self.table
            self.table = [None] * (2 * len(old))
            for slot in old:
                for e in slot or ():
                    self.place(e)

    def place(self, e):
        i = e.hash & (len(self.table) - 1)
        if self.table[i] is None:
            self.table[i] = []
        self.table[i].append(e)

    def remove_key(self, key):
        e = self.find(key)
        if e is None:
            return None
        self.unlink(e)
        return e.value

    def unlink(self, e):
        self.changes += 1
        slot = self.table[e.hash & (len(self.table) - 1)]
        for i in range(len(slot)):
            if slot[i] is e:
                slot.pop(i)
                break
        self.size -= 1

    def entries(self):
        return checked(self, self.walk())

    def walk(self):
        for slot in self.table:
            for e in tuple(slot or ()):
                yield e


def checked(map, walk):
    # Entries, failing as Java does when the map changes meanwhile.
    changes, left = map.changes, len(map)
    for e in walk:
        yield e
        left -= 1
        if left <= 0:
            return
        if map.changes != changes:
            raise ConcurrentModificationException()


class LinkedHashMap(HashMap):
    head = tail = None

    def clear(self):
        HashMap.clear(self)
        self.head = self.tail = None

    def insert(self, e):
        self.link(e)
        HashMap.insert(self, e)
        if hasattr(self, "removeEldestEntry") and self.removeEldestEntry(self.head):
            self.remove_key(self.head.key)

    def link(self, e):
        e.before, e.after = self.tail, None
        if self.tail is None:
            self.head = e
        else:
            self.tail.after = e
        self.tail = e

    def unlink(self, e):
        HashMap.unlink(self, e)
        self.cut(e)

    def cut(self, e):
        if e.before is None:
            self.head = e.after
        else:
            e.before.after = e.after
        if e.after is None:
            self.tail = e.before
        else:
            e.after.before = e.before

    def touch(self, e):
        if self.access and e is not self.tail:
            self.cut(e)
            self.link(e)
            self.changes += 1

    def get(self, key):
        return self.get_or(key, None)

    def get_or(self, key, default):
        e = self.find(key)
        if e is None:
            return default
        self.touch(e)
        return e.value

    def walk(self):
        e = self.head
        while e is not None:
            yield e
            e = e.after


class TreeMap(Map):
    # Entries in a sorted list, found by bisection.
    def __init__(self, compare=None, other=None):
        if isinstance(compare, Map):
            compare, other = compare.compare if isinstance(compare, TreeMap) else None, compare
        self.compare = compare or compare_to
        self.sorted, self.changes = [], 0
        if other is not None:
            self.put_all(other)

    def comparator(self):
        return None if self.compare is compare_to else self.compare

    def clear(self):
        self.sorted = []
        self.changes += 1

    def __len__(self):
        return len(self.sorted)

    def place(self, key, after=False):
        # How many entries come before key (with after: before or at it).
        xs = self.sorted
        low, high = 0, len(xs)
        if not xs:
            self.compare(key, key)
        while low < high:
            middle = (low + high) >> 1
            c = self.compare(xs[middle].key, key)
            if c < 0 or (after and c == 0):
                low = middle + 1
            else:
                high = middle
        return low

    def find(self, key):
        i = self.place(key)
        if i < len(self.sorted) and self.compare(self.sorted[i].key, key) == 0:
            return self.sorted[i]
        return None

    def put(self, key, value):
        i = self.place(key)
        if i < len(self.sorted) and self.compare(self.sorted[i].key, key) == 0:
            return self.sorted[i].set(value)
        self.changes += 1
        self.sorted.insert(i, Entry(key, value))
        return None

    def remove_key(self, key):
        e = self.find(key)
        if e is None:
            return None
        self.sorted.pop(self.place(key))
        self.changes += 1
        return e.value

    def entries(self):
        return checked(self, self.walk())

    def walk(self):
        i = 0
        while i < len(self.sorted):
            e = self.sorted[i]
            yield e
            i = i + 1 if i < len(self.sorted) and self.sorted[i] is e else i

    def entry_copy(self, i):
        xs = self.sorted
        return FixedEntry(xs[i].key, xs[i].value) if 0 <= i < len(xs) else None

    def key_at(self, i):
        xs = self.sorted
        return xs[i].key if 0 <= i < len(xs) else None

    def end_key(self, i):
        if not self.sorted:
            raise NoSuchElementException()
        return self.sorted[i].key

    def floor(self, key):
        return self.place(key, True) - 1

    def lower(self, key):
        return self.place(key) - 1

    def higher(self, key):
        return self.place(key, True)

    def floor_key(self, key):
        return self.key_at(self.floor(key))

    def ceiling_key(self, key):
        return self.key_at(self.place(key))

    def lower_key(self, key):
        return self.key_at(self.lower(key))

    def higher_key(self, key):
        return self.key_at(self.higher(key))

    def floor_entry(self, key):
        return self.entry_copy(self.floor(key))

    def ceiling_entry(self, key):
        return self.entry_copy(self.place(key))

    def lower_entry(self, key):
        return self.entry_copy(self.lower(key))

    def higher_entry(self, key):
        return self.entry_copy(self.higher(key))

    def poll_entry(self, i):
        if not self.sorted:
            return None
        self.changes += 1
        return self.sorted.pop(i)

    def head(self, high, inclusive=False):
        return SubMap(self, None, (high, inclusive))

    def tail(self, low, inclusive=True):
        return SubMap(self, (low, inclusive), None)

    def between(self, low, high, low_inclusive=True, high_inclusive=False):
        if self.compare(low, high) > 0:
            raise IllegalArgumentException("fromKey > toKey")
        return SubMap(self, (low, low_inclusive), (high, high_inclusive))

    def backwards(self):
        # A copy; its entries are this map's own.
        out = TreeMap(reversed_order(self.compare))
        out.sorted = list(reversed(self.sorted))
        return out

    def key_set(self):
        return tree_set(self)


class SubMap(TreeMap):
    # headMap, tailMap and subMap: part of a TreeMap; changes write through.
    def __init__(self, base, low, high):
        self.base, self.low, self.high = base, low, high
        self.compare = base.compare

    @property
    def sorted(self):
        xs, low, high = self.base.sorted, self.low, self.high
        start = 0 if low is None else self.base.place(low[0], not low[1])
        return xs[start : len(xs) if high is None else self.base.place(high[0], high[1])]

    @property
    def changes(self):
        return self.base.changes

    def inside(self, key):
        low, high = self.low, self.high
        if low is not None and self.compare(key, low[0]) < (0 if low[1] else 1):
            return False
        return high is None or self.compare(key, high[0]) < (1 if high[1] else 0)

    def put(self, key, value):
        if not self.inside(key):
            raise IllegalArgumentException("key out of range")
        return self.base.put(key, value)

    def remove_key(self, key):
        return self.base.remove_key(key) if self.inside(key) else None

    def poll_entry(self, i):
        xs = self.sorted
        if not xs:
            return None
        self.base.remove_key(xs[i].key)
        return xs[i]

    def clear(self):
        for e in self.sorted:
            self.base.remove_key(e.key)


class EnumMap(TreeMap):
    # Enums compare by ordinal; iteration may go on while the map changes.
    def entries(self):
        return self.walk()


class UnmodifiableMap(Map):
    def __init__(self, map):
        self.map = non_null(map)
        self.get, self.get_or, self.find, self.entries = map.get, map.get_or, map.find, self.walk

    @property
    def changes(self):
        return self.map.changes

    def __len__(self):
        return len(self.map)

    def walk(self):
        for e in self.map.entries():
            yield FixedEntry(e.key, e.value)

    def put(self, key, value):
        unsupported()

    def remove_key(self, key):
        unsupported()

    def clear(self):
        unsupported()


class View:
    # keySet(), values() and entrySet(): what the map holds now.
    def __init__(self, map, kind):
        self.map, self.kind = map, kind

    def __len__(self):
        return len(self.map)

    def __iter__(self):
        for e in self.map.entries():
            yield e.key if self.kind == 0 else e.value if self.kind == 1 else e

    def __contains__(self, x):
        if self.kind == 0:
            return x in self.map
        if self.kind == 1:
            return self.map.has_value(x)
        e = self.map.find(x.key)
        return e is not None and same(e.value, x.value)

    def add(self, x):
        unsupported()

    def clear(self):
        self.map.clear()

    def iterator(self):
        return MapIterator(self)

    def remove(self, x):
        if self.kind == 0:
            found = x in self.map
            self.map.remove_key(x)
            return found
        for e in self.map.entries():
            if same(x, e.value if self.kind == 1 else e):
                self.map.remove_key(e.key)
                return True
        return False

    def __eq__(self, other):
        return self is other or (self.kind != 1 and set_equals(self, other))

    def __hash__(self):
        return identity_hash(self) if self.kind == 1 else set_hash(self)

    def __str__(self):
        return text(list(self))


class MapIterator:
    def __init__(self, view):
        self.view, self.walk, self.last = view, view.map.walk(), None
        self.left, self.changes = len(view.map), view.map.changes

    def hasNext(self):
        return self.left > 0

    def next(self):
        if self.view.map.changes != self.changes:
            raise ConcurrentModificationException()
        if self.left <= 0:
            raise NoSuchElementException()
        self.last = next(self.walk)
        self.left -= 1
        kind = self.view.kind
        return self.last.key if kind == 0 else self.last.value if kind == 1 else self.last

    def remove(self):
        if self.last is None:
            raise IllegalStateException()
        self.view.map.remove_key(self.last.key)
        self.last, self.changes = None, self.view.map.changes


def set_equals(a, b):
    return isinstance(b, View) and b.kind != 1 and len(a) == len(b) and contains_all(a, b)


def set_hash(xs):
    h = 0
    for x in xs:
        h += hash_or_zero(x)
    return i32(h)


class HashSet(View):
    def __init__(self, xs=None, capacity=16):
        if xs is not None:
            capacity = max(int(len(xs) / 0.75) + 1, 16)
        self.map, self.kind = self.new_map(capacity), 0
        if xs is not None:
            add_all(self, xs)

    def new_map(self, capacity):
        return HashMap(capacity)

    def add(self, x):
        if x in self.map:
            return False
        self.map.put(x, True)
        return True

    def remove(self, x):
        return self.map.remove_key(x) is not None


class LinkedHashSet(HashSet):
    def new_map(self, capacity):
        return LinkedHashMap(capacity)


class TreeSet(HashSet):
    def __init__(self, compare=None, xs=None):
        self.map, self.kind = TreeMap(compare), 0
        if xs is not None:
            add_all(self, xs)

    def add(self, x):
        n = len(self.map)
        self.map.put(x, True)
        return len(self.map) != n

    def poll(self, i):
        e = self.map.poll_entry(i)
        return None if e is None else e.key

    def head(self, high, inclusive=False):
        return tree_set(self.map.head(high, inclusive))

    def tail(self, low, inclusive=True):
        return tree_set(self.map.tail(low, inclusive))

    def between(self, low, high, low_inclusive=True, high_inclusive=False):
        return tree_set(self.map.between(low, high, low_inclusive, high_inclusive))

    def backwards(self):
        return tree_set(self.map.backwards())


def tree_set(map):
    out = TreeSet()
    out.map = map
    return out


def map_of(*pairs):
    out = LinkedHashMap()
    for i in range(0, len(pairs), 2):
        if pairs[i] in out:
            raise IllegalArgumentException("duplicate key: " + text(pairs[i]))
        out.put(non_null(pairs[i]), non_null(pairs[i + 1]))
    return FixedMap(out)


def map_of_entries(*entries):
    out = []
    for e in entries:
        out += [e.key, e.value]
    return map_of(*out)


def map_copy(other):
    return other if isinstance(other, FixedMap) else FixedMap(other)


def single_map(key, value):
    out = LinkedHashMap()
    out.put(key, value)
    return FixedMap(out)


class FixedMap(LinkedHashMap):
    def __init__(self, other):
        LinkedHashMap.__init__(self)
        for e in other.entries():
            LinkedHashMap.insert(self, FixedEntry(e.key, e.value, self.hash(e.key)))

    def put(self, key, value):
        unsupported()

    def remove_key(self, key):
        unsupported()

    def clear(self):
        unsupported()


def set_of(*xs):
    out = LinkedHashSet()
    for x in xs:
        if not out.add(non_null(x)):
            raise IllegalArgumentException("duplicate element: " + text(x))
    return fixed_set(out)


def fixed_set(xs):
    out = LinkedHashSet(xs)
    out.map = FixedMap(out.map)
    return out


def set_from_map(map):
    out = HashSet()
    out.map = map
    return out


class Optional:
    label = "Optional"

    def __init__(self, value=None):
        self.value = value

    def get(self):
        if self.value is None:
            raise NoSuchElementException("No value present")
        return self.value

    def or_else(self, other):
        return other if self.value is None else self.value

    def or_get(self, f):
        return f() if self.value is None else self.value

    def or_throw(self, f):
        if self.value is None:
            raise f()
        return self.value

    def or_other(self, f):
        return f() if self.value is None else self

    def if_present(self, f, otherwise=None):
        if self.value is not None:
            f(self.value)
        elif otherwise is not None:
            otherwise()

    def map(self, f):
        return self if self.value is None else Optional(f(self.value))

    def flat_map(self, f):
        return self if self.value is None else f(self.value)

    def filter(self, f):
        return self if self.value is None or f(self.value) else Optional()

    def __eq__(self, other):
        return type(other) is type(self) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.value)

    def __str__(self):
        return self.label + (".empty" if self.value is None else "[" + text(self.value) + "]")

    def present(self):
        return self.value is not None

    def absent(self):
        return self.value is None


class OptionalInt(Optional):
    label = "OptionalInt"


class OptionalLong(Optional):
    label = "OptionalLong"

    def __hash__(self):
        return 0 if self.value is None else long_hash(self.value)


class OptionalDouble(Optional):
    label = "OptionalDouble"


def require(x, message=None):
    if x is None:
        raise NullPointerException(message) if message is not None else NullPointerException()
    return x


def require_supplied(x, f):
    return require(x, f()) if x is None else x


def require_else_get(x, f):
    return x if x is not None else require(f(), "supplier.get()")


def check_from_to(start, end, n):
    if 0 <= start <= end <= n:
        return start
    raise IndexOutOfBoundsException("Range [" + str(start) + ", " + str(end) + ") out of bounds for length " + str(n))


def check_from_size(start, size, n):
    if size >= 0 and 0 <= start <= n - size:
        return start
    raise IndexOutOfBoundsException("Range [" + str(start) + ", " + str(start) + " + " + str(size) + ") out of bounds for length " + str(n))


def check_index(i, n):
    if 0 <= i < n:
        return i
    raise index_fault(i, n)


def hash_all(*xs):
    return list_hash(xs)


class Random:
    # Java's linear congruential generator.
    def __init__(self, seed=None):
        self.setSeed(nano_time() ^ id(self) if seed is None else seed)

    def setSeed(self, seed):
        self.seed = (seed ^ 0x5DEECE66D) & 0xFFFFFFFFFFFF
        self.gauss = None

    def next(self, bits):
        self.seed = (self.seed * 0x5DEECE66D + 11) & 0xFFFFFFFFFFFF
        return i32(self.seed >> (48 - bits))

    def nextInt(self, bound=None, end=None):
        if bound is None:
            return self.next(32)
        if end is not None:
            return self.between(bound, end)
        if bound <= 0:
            raise IllegalArgumentException("bound must be positive")
        r = self.next(31)
        if bound & (bound - 1) == 0:
            return (bound * r) >> 31
        u = r
        while True:
            r = u % bound
            if u - r + bound - 1 <= 0x7FFFFFFF:
                return r
            u = self.next(31)

    def between(self, origin, bound):
        if origin >= bound:
            raise IllegalArgumentException("bound must be greater than origin")
        return self.bounded(lambda: self.next(32), 32, origin, bound - origin)

    def bounded(self, draw, bits, origin, n):
        r = draw()
        if n & (n - 1) == 0:
            return (r & (n - 1)) + origin
        top = 1 << (bits - 1)
        if n >= top:
            while not origin <= r < origin + n:
                r = draw()
            return r
        while True:
            u = (r & (2 * top - 1)) >> 1
            if u + n - 1 - u % n < top:
                return u % n + origin
            r = draw()

    def nextLong(self, bound=None, end=None):
        if bound is None:
            return i64((self.next(32) << 32) + self.next(32))
        origin = 0 if end is None else bound
        end = bound if end is None else end
        if origin >= end:
            raise IllegalArgumentException("bound must be " + ("positive" if origin == 0 else "greater than origin"))
        return self.bounded(self.nextLong, 64, origin, end - origin)

    def nextBoolean(self):
        return self.next(1) != 0

    def nextDouble(self, bound=1.0, end=None):
        r = ((self.next(26) << 27) + self.next(27)) / 9007199254740992.0
        return r * bound if end is None else r * (end - bound) + bound

    def nextFloat(self, bound=1.0, end=None):
        r = self.next(24) / 16777216.0
        return f32(r * bound if end is None else r * (end - bound) + bound)

    def nextGaussian(self, mean=0.0, deviation=1.0):
        return mean + deviation * self.gaussian()

    def gaussian(self):
        if self.gauss is not None:
            g, self.gauss = self.gauss, None
            return g
        while True:
            a, b = 2 * self.nextDouble() - 1, 2 * self.nextDouble() - 1
            s = a * a + b * b
            if 0 < s < 1:
                m = math.sqrt(-2 * math.log(s) / s)
                self.gauss = b * m
                return a * m

    def nextBytes(self, a):
        for i in range(len(a)):
            if i % 4 == 0:
                r = self.next(32)
            a[i] = i8(r)
            r >>= 8


def comparing(key, compare=None):
    compare = compare or compare_to
    return lambda a, b: compare(key(a), key(b))


def comparing_double(key):
    return lambda a, b: double_compare(key(a), key(b))


def comparing_number(key):
    return lambda a, b: cmp(key(a), key(b))


def reversed_order(compare):
    return lambda a, b: compare(b, a)


def then_comparing(first, second):
    return lambda a, b: first(a, b) or second(a, b)


def reverse_compare(a, b):
    return compare_to(b, a)


def nulls_first(compare):
    return lambda a, b: 0 if a is b else -1 if a is None else 1 if b is None else compare(a, b)


def nulls_last(compare):
    return lambda a, b: 0 if a is b else 1 if a is None else -1 if b is None else compare(a, b)


def equal_to(x):
    return lambda y: same(x, y)


def identity(x):
    return x


def composed(first, second):
    return lambda *args: second(first(*args))


def first_then(first, second):
    def both(*args):
        first(*args)
        second(*args)

    return both


def both_hold(f, g):
    return lambda *args: f(*args) and g(*args)


def either_holds(f, g):
    return lambda *args: f(*args) or g(*args)


def negated(f):
    return lambda *args: not f(*args)


def lesser(compare):
    return lambda a, b: a if compare(a, b) <= 0 else b


def greater(compare):
    return lambda a, b: a if compare(a, b) >= 0 else b


def object_or_text(x, other):
    return other if x is None else text(x)


def require_else(x, other):
    return x if x is not None else require(other, "defaultObj")


def compare_with(a, b, compare):
    return 0 if a is b else compare(a, b)


def equal_to(x):
    return lambda y: same(x, y)


def entry_key(e):
    return None if e is None else e.key


def entry_value(e):
    return e.value


def last_entry(m):
    return m.entry_at(len(m) - 1)


def floor_entry(m, key):
    return m.entry_at(m.floor(key))


def ceiling_entry(m, key):
    return m.entry_at(m.place(key))


def lower_entry(m, key):
    return m.entry_at(m.lower(key))


def higher_entry(m, key):
    return m.entry_at(m.higher(key))


def head_map(m, end, inclusive=False):
    return m.part(0, m.place(end, inclusive))


def tail_map(m, start, inclusive=True):
    return m.part(m.place(start, not inclusive), len(m))


def sub_map(m, start, end):
    return m.part(m.place(start), m.place(end))


def each(xs):
    # A list's elements, failing as Java does when the loop changes its length.
    i, n = 0, len(xs)
    if not isinstance(xs, list):
        for x in iterate(java_iterator(xs)):
            yield x
        return
    while i != len(xs):
        if len(xs) != n:
            raise ConcurrentModificationException()
        yield xs[i]
        i += 1

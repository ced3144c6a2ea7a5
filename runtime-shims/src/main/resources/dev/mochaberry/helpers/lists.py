# java.util.List: an ArrayList is a Python list; the other kinds are classes of their own.


def text_of(xs):
    return "[" + ", ".join(["(this Collection)" if x is xs else text(x) for x in xs]) + "]"


def index_fault(xs, i):
    if hasattr(xs, "fault"):
        return xs.fault(i)
    return IndexOutOfBoundsException(out_of_bounds(i, len(xs)))


def write_fault(xs, i, change="constant"):
    # What nobody may change refuses before it looks at the index.
    if hasattr(xs, change):
        return UnsupportedOperationException()
    return index_fault(xs, i)


def cursor_fault(xs, i):
    comma = " Size: " if hasattr(xs, "fixed") else ", Size: "
    return IndexOutOfBoundsException("Index: " + str(i) + comma + str(len(xs)))


def position_fault(xs, i):
    if hasattr(xs, "sized"):
        return UnsupportedOperationException()
    return IndexOutOfBoundsException("Index: " + str(i) + ", Size: " + str(len(xs)))


def at_list(xs, i):
    if 0 <= i < len(xs):
        return xs[i]
    raise index_fault(xs, i)


def at_super(xs, get, i):
    # What the library's own get gives an override that calls it.
    if 0 <= i < len(xs):
        return get(i)
    raise index_fault(xs, i)


def set_super(xs, get, put, i, x):
    old = at_super(xs, get, i)
    put(i, x)
    return old


def set_native(xs, plain, i, x):
    # A native list's own set, for a class of which an index runs an override.
    if not 0 <= i < len(xs):
        raise write_fault(xs, i)
    plain.pop(i)
    plain.insert(i, x)
    return xs[i]


def set_list(xs, i, x):
    if not 0 <= i < len(xs):
        raise write_fault(xs, i)
    old = xs[i]
    xs[i] = x
    return old


def add(xs, x):
    if isinstance(xs, list):
        xs.append(x)
        return True
    return non_null(xs).add(x)


def add_at(xs, i, x):
    if not 0 <= i <= len(xs):
        raise position_fault(xs, i)
    xs.insert(i, x)


def remove_at(xs, i):
    if not 0 <= i < len(xs):
        raise write_fault(xs, i, "sized")
    return xs.pop(i)


def list_index(xs, x):
    i, kind = 0, type(x)
    if kind is str or kind is int:
        for y in xs:
            if type(y) is kind and x == y:
                return i
            i += 1
        return -1
    for y in xs:
        if x is y or (x is not None and equals(x, y)):
            return i
        i += 1
    return -1


def list_last_index(xs, x):
    if hasattr(xs, "fixed"):
        require(x)
    for i in range(len(xs) - 1, -1, -1):
        if same(x, xs[i]):
            return i
    return -1


def index_in(xs, x):
    # List.indexOf: the lists that allow no null refuse to look for one.
    return list_index(xs, require(x) if hasattr(xs, "fixed") else x)


def contains(xs, x):
    if isinstance(xs, list):
        if hasattr(xs, "own_index"):
            return xs.own_index(x) >= 0
        return index_in(xs, x) >= 0
    return x in non_null(xs)


def contains_all(xs, others):
    if hasattr(xs, "overrides_list"):
        xs = OverriddenList(xs)
    if hasattr(others, "overrides_list"):
        others = OverriddenList(others)
    for x in non_null(others):
        if not contains(xs, x):
            return False
    return True


def remove_object(xs, x):
    if not isinstance(xs, list):
        return non_null(xs).remove(x)
    if hasattr(xs, "locked"):
        unsupported()
    i = list_index(xs, x)
    if i >= 0:
        xs.pop(i)
    return i >= 0


def add_all(xs, others):
    if xs is others and hasattr(xs, "add_itself"):
        return xs.add_itself()
    if hasattr(xs, "locked"):
        unsupported()
    if isinstance(xs, list):
        others = list(others)
        if hasattr(xs, "sized"):
            if others:
                unsupported()
        else:
            xs.extend(others)
        return len(others) > 0
    if hasattr(xs, "extend"):
        others = list(others)
        xs.extend(others)
        return len(others) > 0
    if hasattr(others, "overrides_list"):
        others = OverriddenList(others)
    changed = False
    for x in list(others) if xs is others else others:
        changed = xs.add(x) or changed
    return changed


def add_all_at(xs, i, others):
    if hasattr(xs, "locked"):
        unsupported()
    if not 0 <= i <= len(xs):
        raise cursor_fault(xs, i) if hasattr(xs, "sized") else position_fault(xs, i)
    others = list(others)
    for k in range(len(others)):
        xs.insert(i + k, others[k])
    return len(others) > 0


def remove_if(xs, test):
    if hasattr(xs, "locked"):
        unsupported()
    non_null(test)
    if hasattr(xs, "remove_where"):
        return xs.remove_where(test)
    if not isinstance(xs, list):
        return remove_matching(xs, test)
    n, kept = len(xs), []
    for x in xs[:]:
        if not test(x):
            kept.append(x)
    if len(xs) != n:
        raise ConcurrentModificationException()
    if len(kept) < n:
        xs.clear()
        xs.extend(kept)
    return len(kept) < n


def remove_matching(xs, test):
    it, found = xs.iterator(), False
    while it.hasNext():
        if test(it.next()):
            iterator_remove(it)
            found = True
    return found


def remove_all(xs, others):
    if hasattr(xs, "locked"):
        unsupported()
    if hasattr(others, "overrides_list"):
        others = OverriddenList(others)
    if isinstance(xs, SetView) and len(xs) > len(non_null(others)):
        # As AbstractSet has it: the set looks, in its own order.
        n = len(xs)
        for x in others:
            xs.remove(x)
        return len(xs) < n
    non_null(others)
    return remove_those(xs, lambda x: contains(others, x))


def retain_all(xs, others):
    if hasattr(xs, "locked"):
        unsupported()
    if hasattr(others, "overrides_list"):
        others = OverriddenList(others)
    non_null(others)
    return remove_those(xs, lambda x: not contains(others, x))


def remove_those(xs, test):
    # A list of one element refuses removeIf; otherwise only its iterator does.
    return (remove_matching if hasattr(xs, "settled") else remove_if)(xs, test)


def replace_all(xs, f):
    if hasattr(xs, "locked"):
        unsupported()
    non_null(f)
    n = len(xs)
    for i in range(n):
        xs[i] = f(xs[i])
        if len(xs) != n:
            raise ConcurrentModificationException()


def remove_range(xs, start, end):
    # ArrayList.removeRange: what is wrong is told by whoever moves the elements behind.
    n = len(xs)
    if start > end:
        raise IndexOutOfBoundsException("From Index: " + str(start) + " > To Index: " + str(end))
    if start < 0 or end > n:
        raise ArrayIndexOutOfBoundsException(array_copy_fault(xs, end, xs, start, n - end))
    sub_list(xs, start, end).clear()


def sub_list(xs, start, end):
    if hasattr(xs, "copied") and not 0 <= start <= end <= len(xs):
        raise IndexOutOfBoundsException()
    if start < 0:
        raise IndexOutOfBoundsException("fromIndex = " + str(start))
    if end > len(xs):
        raise IndexOutOfBoundsException("toIndex = " + str(end))
    if start > end:
        raise IllegalArgumentException("fromIndex(" + str(start) + ") > toIndex(" + str(end) + ")")
    if hasattr(xs, "locked"):
        return xs.part(start, end)
    return SubList(xs, start, end)


def to_list(xs):
    return list(non_null(xs))


def clone_list(xs):
    copy = list(non_null(xs))
    return own_clone(xs, copy) if OWN_CLONES else copy


def to_array(xs, target):
    # Collection.toArray(T[]): fills the array if it is large enough.
    n = len(xs)
    if len(target) < n:
        return of_kind(target, list(xs))
    i = 0
    for x in xs:
        target[i] = x
        i += 1
    if len(target) > n:
        target[n] = None
    return target


def list_of(*xs):
    for x in xs:
        non_null(x)
    return SmallList(xs) if CLASS_NAMES and 0 < len(xs) < 3 else FixedList(xs)


def list_copy(xs):
    return xs if isinstance(xs, FixedList) else list_of(*xs)


def as_list(xs):
    return ArrayView(xs)


def new_list(capacity):
    if capacity < 0:
        raise IllegalArgumentException("Illegal Capacity: " + str(capacity))
    return []


def list_iterator(xs, i=0):
    if not isinstance(xs, list) and hasattr(xs, "listIterator"):
        return xs.listIterator(i)
    if hasattr(xs, "copied"):
        return FixedSteps(list(xs), i)
    return ListIterator(xs, i)


def list_copies(n, x):
    if n < 0:
        raise IllegalArgumentException("List length = " + str(n))
    return (CopiesList if WRITTEN_OBJECTS else ConstantList)([x] * n)


def each(xs):
    # A list's elements, failing as Java does when the loop changes its length.
    i, n = 0, len(xs)
    if not isinstance(xs, list) or hasattr(xs, "iterator"):
        for x in iterate(java_iterator(xs)):
            yield x
        return
    while i != len(xs):
        if len(xs) != n:
            raise ConcurrentModificationException()
        yield xs[i]
        i += 1




class RandomAccess:
    pass

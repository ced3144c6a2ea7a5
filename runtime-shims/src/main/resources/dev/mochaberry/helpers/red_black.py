# The TreeMap of programs whose comparisons are heard of, for they count or print: it keeps Java's red-black tree
# beside the sorted keys, and compares what Java compares on the way down.


class TreeNode:
    # size: how many nodes it is the topmost of.
    parent = left = right = None
    red = False
    size = 1

    def __init__(self, key, parent):
        self.key, self.parent = key, parent


class ShapedMap(TreeMap):
    java_name = "java.util.TreeMap"
    leaving = None  # a node that counts no more

    def __init__(self, source=None, compare=None):
        # nodes: those of the keys, in their order.
        self.nodes, self.root = [], None
        ordered = isinstance(source, TreeMap) and source.order() is (compare or compare_to)
        TreeMap.__init__(self, None if ordered else source, compare)
        if ordered:
            self.take_sorted(list(source), [e.value for e in source.entries()])

    def take_sorted(self, keys, values):
        # What is in order already comes without a comparison, as evenly as can be: the lowest row is red.
        self.keys, self.held = keys, values
        self.nodes = [TreeNode(key, None) for key in keys]
        level, n = 0, len(keys) + 1
        while n > 1:
            level, n = level + 1, n >> 1
        self.root = self.evenly(0, 0, len(keys) - 1, level)

    def evenly(self, level, low, high, lowest):
        if high < low:
            return None
        middle = low + high >> 1
        node = self.nodes[middle]
        node.red = level == lowest
        node.left = self.evenly(level + 1, low, middle - 1, lowest)
        node.right = self.evenly(level + 1, middle + 1, high, lowest)
        for below in (node.left, node.right):
            if below is not None:
                below.parent = node
        node.size = high - low + 1
        return node

    def clone(self):
        copy = ShapedMap(self, self.order())
        return own_clone(self, copy) if OWN_CLONES else copy

    def clear(self):
        TreeMap.clear(self)
        self.nodes, self.root = [], None

    def at(self, node):
        i = size_of(node.left)
        while node.parent is not None:
            if node.parent.right is node:
                i += size_of(node.parent.left) + 1
            node = node.parent
        return i

    def descend(self, key):
        # The last node on the way to the key, and how the key compares with it.
        compare, node, last, c = self.compare, self.root, None, 0
        while node is not None:
            last, c = node, compare(key, node.key)
            if c == 0:
                break
            node = node.left if c < 0 else node.right
        return last, c

    def place(self, key):
        node, c = self.descend(key)
        return 0 if node is None else self.at(node) + (c > 0)

    def index(self, key):
        if self.root is None:
            return TreeMap.index(self, key)
        node, c = self.descend(key)
        return self.at(node) if c == 0 else -1

    def put(self, key, value):
        return self.settle(key, lambda old: value)

    def settle(self, key, f):
        # On one way down: f gives the new value for the old one; None: no entry stays. The old value comes back.
        node, c = self.descend(key)
        if node is not None and c == 0:
            i = self.at(node)
            old = self.held[i]
            value = f(old)
            self.held[i] = value
            self.writes += 1
            return old
        value = f(None)
        if node is None:
            self.check(key)
        self.attach(node, c, key, value)
        return None

    def attach(self, node, c, key, value):
        i = 0 if node is None else self.at(node) + (c > 0)
        new = TreeNode(key, node)
        self.keys.insert(i, key)
        self.held.insert(i, value)
        self.nodes.insert(i, new)
        self.changes += 1
        if node is None:
            self.root = new
        elif c < 0:
            node.left = new
        else:
            node.right = new
        self.count(node, 1)
        self.balance(new)

    def count(self, node, more):
        while node is not None:
            node.size += more
            node = node.parent

    __setitem__ = raw_put = put

    def putIfAbsent(self, key, value):
        return self.settle(key, lambda old: value if old is None else old)

    def replace(self, key, value):
        i = self.index(key)
        if i < 0:
            return None
        old, self.held[i] = self.held[i], value
        self.writes += 1
        return old

    def updated(self, key, f, stays=False):
        # compute and its kin: f makes the new value of the old one; None takes the entry away that need not stay.
        node, c = self.descend(key)
        old = None
        if node is not None and c == 0:
            i = self.at(node)
            old = self.held[i]
        changes = self.changes
        value = f(old)
        if self.changes != changes:
            raise ConcurrentModificationException()
        if node is not None and c == 0:
            if value is None and not stays:
                self.cut(i)
            else:
                self.held[i] = value
                self.writes += 1
        elif value is not None:
            if node is None:
                self.check(key)
            self.attach(node, c, key, value)
        return value

    def compute(self, key, f):
        non_null(f)
        return self.updated(key, lambda old: f(key, old))

    def computeIfAbsent(self, key, f):
        non_null(f)
        return self.updated(key, lambda old: f(key) if old is None else old, True)

    def computeIfPresent(self, key, f):
        non_null(f)
        i = self.index(key)
        if i < 0 or self.held[i] is None:
            return None
        value = self.computed(f, key, self.held[i])
        if value is None:
            self.cut(i)
        else:
            self.held[i] = value
            self.writes += 1
        return value

    def merge(self, key, value, f):
        non_null(value)
        return self.updated(key, lambda old: value if old is None else f(old, value))

    # Iterators and entries know their place: nothing is compared.
    def spot(self, key):
        for i in range(len(self.keys)):
            if self.keys[i] is key:
                return i
        return -1

    def drop(self, key):
        self.cut(self.spot(key))

    def value_of(self, key):
        return self.held[self.spot(key)]

    def entry_of(self, key):
        return TreeEntry(self, key, self.value_of(key))

    def live(self, key, old):
        i = self.spot(key)
        return old if i < 0 else self.held[i]

    def overwrite(self, key, value):
        i = self.spot(key)
        if i >= 0:
            self.held[i] = value
            self.writes += 1

    def near(self, key, up, inclusive):
        node, c = self.root, 0
        if node is None:
            return -1
        compare = self.compare
        while node is not None:
            last, c = node, compare(key, node.key)
            if c == 0 and inclusive:
                return self.at(node)
            if c == 0:
                c = 1 if up else -1
            node = node.left if c < 0 else node.right
        i = self.at(last)
        if up:
            i = i if c < 0 else i + 1
            return i if i < len(self.keys) else -1
        return i if c > 0 else i - 1

    def cut(self, i):
        nodes = self.nodes
        node = nodes[i]
        if node.left is not None and node.right is not None:
            # The next key moves here, and its node goes.
            after = nodes.pop(i + 1)
            node.key, node = after.key, after
        else:
            nodes.pop(i)
        self.count(node, -1)
        self.leaving = node
        below = node.left if node.left is not None else node.right
        parent = node.parent
        if below is None and not node.red and parent is not None:
            self.deepen(node)
            parent = node.parent
        if below is not None:
            below.parent = parent
        self.hang(parent, node, below)
        if below is not None and not node.red:
            self.deepen(below)
        self.leaving = None
        return TreeMap.cut(self, i)

    def hang(self, parent, old, new):
        if parent is None:
            self.root = new
        elif parent.left is old:
            parent.left = new
        elif parent.right is old:
            parent.right = new

    def turn(self, p, left):
        # The child that is higher afterwards is the right one when it turns left.
        if p is None:
            return
        child = p.right if left else p.left
        inner = child.left if left else child.right
        if left:
            p.right = inner
        else:
            p.left = inner
        if inner is not None:
            inner.parent = p
        child.parent = p.parent
        self.hang(p.parent, p, child)
        if left:
            child.left = p
        else:
            child.right = p
        p.parent = child
        child.size = p.size
        p.size = size_of(p.left) + size_of(p.right) + (p is not self.leaving)

    def balance(self, x):
        # After x came in.
        x.red = True
        while x is not self.root and x.parent.red:
            parent = x.parent
            above = parent.parent
            left = above is not None and above.left is parent
            other = None if above is None else above.right if left else above.left
            if is_red(other):
                parent.red = other.red = False
                above.red = True
                x = above
            else:
                if x is (parent.right if left else parent.left):
                    x = parent
                    self.turn(x, left)
                x.parent.red = False
                if x.parent.parent is not None:
                    x.parent.parent.red = True
                    self.turn(x.parent.parent, not left)
        self.root.red = False

    def deepen(self, x):
        # A black node is missing on the way to x.
        while x is not self.root and not x.red:
            parent = x.parent
            left = parent.left is x
            other = parent.right if left else parent.left
            if is_red(other):
                other.red = False
                parent.red = True
                self.turn(parent, left)
                other = x.parent.right if left else x.parent.left
            near, far = inner_and_outer(other, left)
            if not is_red(near) and not is_red(far):
                if other is not None:
                    other.red = True
                x = x.parent
            else:
                if not is_red(far):
                    near.red = False
                    other.red = True
                    self.turn(other, not left)
                    other = x.parent.right if left else x.parent.left
                    near, far = inner_and_outer(other, left)
                other.red = x.parent.red
                x.parent.red = False
                if far is not None:
                    far.red = False
                self.turn(x.parent, left)
                x = self.root
        x.red = False


def size_of(node):
    return 0 if node is None else node.size


def is_red(node):
    return node is not None and node.red


def inner_and_outer(node, left):
    if node is None:
        return None, None
    return (node.left, node.right) if left else (node.right, node.left)

# The table of a java.util.HashMap in which a bin overflows: from nine entries on Java keeps a bin as a red-black
# tree, whose root comes first in the order of iteration. Loaded when a map first has such a bin.

TREE = 9  # entries from which a bin is a tree
LIST = 6  # entries down to which a tree that is split stays one
SMALLEST = 64  # a smaller table grows instead


class Node:
    parent = left = right = before = after = None
    red = False

    def __init__(self, entry, h):
        self.entry, self.h = entry, h


class Tree:
    # A bin's nodes are also a list, from first by after; compare(a, b) orders entries of one hash.
    def __init__(self, nodes, compare):
        self.compare = compare
        self.link(nodes)
        root = None
        for n in nodes:
            n.parent = n.left = n.right = None
            n.red = False
            root = n if root is None else self.grow(root, n)
        self.to_front(root)

    def link(self, nodes):
        before = None
        for n in nodes:
            n.before, n.after = before, None
            if before:
                before.after = n
            before = n
        self.first = nodes[0]

    def nodes(self):
        n, out = self.first, []
        while n:
            out.append(n)
            n = n.after
        return out

    def to_front(self, root):
        if root is not self.first:
            if root.after:
                root.after.before = root.before
            root.before.after = root.after
            self.first.before = root
            root.after, root.before = self.first, None
            self.first = root

    def root(self):
        n = self.first
        while n.parent:
            n = n.parent
        return n

    def grow(self, root, n):
        # Puts a node in its place in the tree; the new root.
        p = root
        while p:
            parent = p
            left = n.h < p.h or n.h == p.h and self.compare(n.entry, p.entry) <= 0
            p = p.left if left else p.right
        n.parent = parent
        if left:
            parent.left = n
        else:
            parent.right = n
        return balance_added(root, n)

    def put(self, n):
        # A new node follows its parent in the list, as it was before the tree turned around it.
        p = self.root()
        while p:
            parent = p
            left = n.h < p.h or n.h == p.h and self.compare(n.entry, p.entry) <= 0
            p = p.left if left else p.right
        n.before, n.after = parent, parent.after
        if parent.after:
            parent.after.before = n
        parent.after = n
        n.parent = parent
        if left:
            parent.left = n
        else:
            parent.right = n
        self.to_front(balance_added(self.root(), n))

    def remove(self, p, still):
        # Whether the rest is still a tree; for an iterator (still) it is, and its first node stays in front.
        if p.before:
            p.before.after = p.after
        else:
            self.first = p.after
        if p.after:
            p.after.before = p.before
        if self.first is None:
            return False
        root = p if p.parent is None else self.top(p)
        if not still and (root.right is None or root.left is None or root.left.left is None):
            return False
        if p.left and p.right:
            s = p.right
            while s.left:
                s = s.left
            s.red, p.red = p.red, s.red
            right, parent = s.right, p.parent
            if s is p.right:
                p.parent, s.right = s, p
            else:
                above = s.parent
                p.parent = above
                if s is above.left:
                    above.left = p
                else:
                    above.right = p
                s.right = p.right
                s.right.parent = s
            p.right = right
            if right:
                right.parent = p
            s.left = p.left
            s.left.parent = s
            p.left = None
            s.parent = parent
            if parent is None:
                root = s
            elif p is parent.left:
                parent.left = s
            else:
                parent.right = s
            instead = right or p
        else:
            instead = p.left or p.right or p
        if instead is not p:
            parent = instead.parent = p.parent
            if parent is None:
                root = instead
                root.red = False
            elif p is parent.left:
                parent.left = instead
            else:
                parent.right = instead
            p.left = p.right = p.parent = None
        if not p.red:
            root = balance_removed(root, instead)
        if instead is p and p.parent:
            if p is p.parent.left:
                p.parent.left = None
            else:
                p.parent.right = None
            p.parent = None
        if not still:
            self.to_front(root)
        return True

    def top(self, n):
        while n.parent:
            n = n.parent
        return n


def rotate(root, p, left):
    # Turns p down to the left, or to the right; the new root.
    child = p.right if left else p.left
    moved = child.left if left else child.right
    if left:
        p.right = moved
    else:
        p.left = moved
    if moved:
        moved.parent = p
    child.parent = p.parent
    if p.parent is None:
        root = child
        root.red = False
    elif p is p.parent.left:
        p.parent.left = child
    else:
        p.parent.right = child
    if left:
        child.left = p
    else:
        child.right = p
    p.parent = child
    return root


def balance_added(root, x):
    x.red = True
    while True:
        p = x.parent
        if p is None:
            x.red = False
            return x
        above = p.parent
        if not p.red or above is None:
            return root
        left = p is above.left
        uncle = above.right if left else above.left
        if uncle and uncle.red:
            uncle.red = p.red = False
            above.red = True
            x = above
            continue
        if x is (p.right if left else p.left):
            x = p
            root = rotate(root, x, left)
            p = x.parent
            above = p.parent if p else None
        if p:
            p.red = False
            if above:
                above.red = True
                root = rotate(root, above, not left)


def balance_removed(root, x):
    while True:
        if x is None or x is root:
            return root
        p = x.parent
        if p is None:
            x.red = False
            return x
        if x.red:
            x.red = False
            return root
        left = x is p.left
        s = p.right if left else p.left
        if s and s.red:
            s.red, p.red = False, True
            root = rotate(root, p, left)
            p = x.parent
            s = None if p is None else p.right if left else p.left
        if s is None:
            x = p
            continue
        near, far = (s.left, s.right) if left else (s.right, s.left)
        if not (near and near.red) and not (far and far.red):
            s.red = True
            x = p
            continue
        if not (far and far.red):
            near.red = False
            s.red = True
            root = rotate(root, s, not left)
            p = x.parent
            s = None if p is None else p.right if left else p.left
        if s:
            s.red = p.red if p else False
            far = s.right if left else s.left
            if far:
                far.red = False
        if p:
            p.red = False
            root = rotate(root, p, left)
        x = root


class Bins:
    # still: the next entry is removed by an iterator.
    still = False

    def __init__(self, map, compare_objects):
        self.map, self.compare_objects = map, compare_objects
        settled, self.capacity = map.settled
        self.capacity = self.capacity or map.first or 16
        self.table = [None] * self.capacity
        marks, size = map.marks, 0
        for i in range(len(map.order)):
            ahead = bool(marks and marks[i])
            if ahead and size > self.limit():
                self.resize()
            self.add(map.order[i], ahead)
            size += 1
            if not ahead and size > self.limit():
                self.resize()
        while self.capacity < map.capacity:
            self.resize()
        self.tell()

    def compare(self, x, y):
        # Entries with one hash; where keys have no order of their own, Java's is by chance.
        a, b = self.map.key_of(x), self.map.key_of(y)
        if type(a) is type(b):
            if type(a) in (int, str, float):
                return (a > b) - (a < b)
            return self.compare_objects(a, b)
        return -1

    def limit(self):
        return int(self.capacity * self.map.load)

    def tell(self):
        self.map.capacity, self.map.limit = self.capacity, self.limit()

    def add(self, entry, ahead):
        # Ahead of the others of its bin, as compute and merge put it, or behind them.
        h = self.map.spread(entry)
        n = Node(entry, h - 0x100000000 if h & 0x80000000 else h)
        i = h & self.capacity - 1
        bin = self.table[i]
        if isinstance(bin, Tree):
            bin.put(n)
        elif bin is None:
            self.table[i] = [n]
        else:
            bin.insert(0 if ahead else len(bin), n)
            if len(bin) >= TREE - ahead:
                if self.capacity < SMALLEST:
                    self.resize()
                    self.tell()
                else:
                    self.table[i] = Tree(bin, self.compare)

    def remove(self, entry):
        still, self.still = self.still, False
        i = self.map.spread(entry) & self.capacity - 1
        bin = self.table[i]
        nodes = bin.nodes() if isinstance(bin, Tree) else bin
        for n in nodes:
            if n.entry is entry or n.entry == entry and type(entry) is type(n.entry):
                break
        if not isinstance(bin, Tree):
            bin.remove(n)
            if not bin:
                self.table[i] = None
        elif not bin.remove(n, still):
            self.table[i] = bin.nodes() if bin.first else None

    def resize(self):
        old, half = self.table, self.capacity
        self.capacity *= 2
        self.table = [None] * self.capacity
        for i in range(half):
            bin = old[i]
            if bin is None:
                continue
            tree = isinstance(bin, Tree)
            nodes = bin.nodes() if tree else bin
            parts = [n for n in nodes if not n.h & half], [n for n in nodes if n.h & half]
            for k in range(2):
                part = parts[k]
                if part and tree and len(part) > LIST:
                    part = Tree(part, self.compare) if parts[1 - k] else bin
                self.table[i + k * half] = part or None

    def order(self):
        out = []
        for bin in self.table:
            if bin is not None:
                out.extend([n.entry for n in (bin.nodes() if isinstance(bin, Tree) else bin)])
        return out

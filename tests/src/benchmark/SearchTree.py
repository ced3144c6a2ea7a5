class Node:
    def __init__(self, key):
        self.key = key
        self.left = None
        self.right = None


class SearchTree:
    def __init__(self):
        self.root = None
        self.size = 0

    def add(self, key):
        if self.root is None:
            self.root = Node(key)
            self.size += 1
            return True
        n = self.root
        while True:
            if key == n.key:
                return False
            if key < n.key:
                if n.left is None:
                    n.left = Node(key)
                    self.size += 1
                    return True
                n = n.left
            else:
                if n.right is None:
                    n.right = Node(key)
                    self.size += 1
                    return True
                n = n.right

    def height(self, n):
        return 0 if n is None else 1 + max(self.height(n.left), self.height(n.right))

    def sum(self, n):
        return 0 if n is None else self.sum(n.left) + n.key + self.sum(n.right)


t = SearchTree()
x = 17
for i in range(300):
    x = (x * 73 + 41) % 1009
    t.add(x)
print(t.size, t.height(t.root), t.sum(t.root))

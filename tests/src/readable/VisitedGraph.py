class VisitedGraph:
    """A walk through a graph."""

    def __init__(self):
        self.edges = {}
        self.visited = set()

    def connect(self, from_, to):
        self.edges.setdefault(from_, []).append(to)
        self.edges.setdefault(to, []).append(from_)

    def walk(self, node):
        if node in self.visited:
            return
        self.visited.add(node)
        print(node)
        for next_ in self.edges.get(node):
            self.walk(next_)


def main():
    graph = VisitedGraph()
    graph.connect("a", "b")
    graph.connect("b", "c")
    graph.walk("a")


main()

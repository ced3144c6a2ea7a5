import heapq


class Edge:
    def __init__(self, to, weight):
        self.to = to
        self.weight = weight


INF = 0x3FFFFFFF


def shortest(graph, source):
    dist = [INF] * len(graph)
    dist[source] = 0
    queue = [(0, source)]
    while queue:
        d0, u = heapq.heappop(queue)
        if d0 > dist[u]:
            continue
        for e in graph[u]:
            d = dist[u] + e.weight
            if d < dist[e.to]:
                dist[e.to] = d
                heapq.heappush(queue, (d, e.to))
    return dist


def main():
    n = 120
    graph = [[] for i in range(n)]
    for i in range(n):
        graph[i].append(Edge((i + 1) % n, 4 + i % 3))
        graph[i].append(Edge((i * 11 + 5) % n, 9 + i % 7))
        graph[i].append(Edge((i * 17 + 2) % n, 13))
    total = 0
    for d in shortest(graph, 0):
        total += d
    print(total)


main()

from collections import deque


def distances(graph, start):
    dist = [-1] * len(graph)
    queue = deque((), len(graph))
    dist[start] = 0
    queue.append(start)
    while queue:
        u = queue.popleft()
        for v in graph[u]:
            if dist[v] < 0:
                dist[v] = dist[u] + 1
                queue.append(v)
    return dist


def main():
    n = 300
    graph = [[] for i in range(n)]
    for i in range(n):
        graph[i].append((i + 1) % n)
        graph[i].append((i * 7 + 3) % n)
        graph[(i * 5 + 1) % n].append(i)
    total = 0
    for s in range(5):
        for d in distances(graph, s):
            total += d
    print(total)


main()

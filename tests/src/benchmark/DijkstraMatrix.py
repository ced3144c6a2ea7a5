INF = 1 << 30


def shortest(g, src):
    n = len(g)
    dist = [INF] * n
    done = [False] * n
    dist[src] = 0
    for r in range(n - 1):
        u = -1
        for i in range(n):
            if not done[i] and (u == -1 or dist[i] < dist[u]):
                u = i
        if u == -1 or dist[u] == INF:
            break
        done[u] = True
        for v in range(n):
            if not done[v] and g[u][v] != 0 and dist[u] + g[u][v] < dist[v]:
                dist[v] = dist[u] + g[u][v]
    return dist


def main():
    n = 30
    g = [[0] * n for i in range(n)]
    for i in range(n):
        for j in range(1, 6):
            g[i][(i * j + 7) % n] = 1 + (i * 13 + j * 7) % 20
    total = 0
    for s in range(3):
        for d in shortest(g, s):
            total += 1000 if d == INF else d
    print(total)


main()

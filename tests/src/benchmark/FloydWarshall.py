INF = 1000000000


def main():
    n = 25
    dist = [[INF] * n for i in range(n)]
    for i in range(n):
        dist[i][i] = 0
        dist[i][(i + 1) % n] = 3 + i % 4
        dist[i][(i * 7 + 2) % n] = 10 + i % 3
    for k in range(n):
        for i in range(n):
            for j in range(n):
                if dist[i][k] + dist[k][j] < dist[i][j]:
                    dist[i][j] = dist[i][k] + dist[k][j]
    total = 0
    for i in range(n):
        for j in range(n):
            total += dist[i][j]
    print(total)


main()

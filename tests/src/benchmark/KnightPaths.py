def knights(n):
    dp = [[0] * n for _ in range(n)]
    dx = [1, 2, 2, 1, -1, -2, -2, -1]
    dy = [2, 1, -1, -2, -2, -1, 1, 2]
    dp[0][0] = 1
    for k in range(5):
        nx = [[0] * n for _ in range(n)]
        for i in range(n):
            for j in range(n):
                if dp[i][j] == 0:
                    continue
                for d in range(8):
                    a = i + dx[d]
                    b = j + dy[d]
                    if 0 <= a < n and 0 <= b < n:
                        nx[a][b] = (nx[a][b] + dp[i][j]) % 10007
        dp = nx
    s = 0
    for r in dp:
        for v in r:
            s += v
    return s
print(knights(12))

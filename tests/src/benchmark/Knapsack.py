def solve(weights, values, capacity):
    n = len(weights)
    dp = [[0] * (capacity + 1) for i in range(n + 1)]
    for i in range(1, n + 1):
        for w in range(capacity + 1):
            dp[i][w] = dp[i - 1][w]
            if weights[i - 1] <= w:
                dp[i][w] = max(dp[i][w], dp[i - 1][w - weights[i - 1]] + values[i - 1])
    return dp[n][capacity]


def main():
    weights = [12, 7, 11, 8, 9, 6, 13, 5, 14, 3]
    values = [24, 13, 23, 15, 16, 11, 28, 9, 30, 4]
    total = 0
    for c in range(20, 60):
        total += solve(weights, values, c)
    print(total)


main()

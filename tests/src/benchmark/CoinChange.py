def ways(coins, amount):
    ways = [0] * (amount + 1)
    ways[0] = 1
    for coin in coins:
        for i in range(coin, amount + 1):
            ways[i] += ways[i - coin]
    return ways[amount]


def fewest(coins, amount):
    top = 0x7FFFFFFF
    dp = [0] * (amount + 1)
    for i in range(1, amount + 1):
        dp[i] = top
        for coin in coins:
            if coin <= i and dp[i - coin] != top:
                dp[i] = min(dp[i], dp[i - coin] + 1)
    return dp[amount]


def main():
    coins = [1, 2, 5, 10, 20, 50, 100, 200]
    print("%d %d" % (ways(coins, 1000), fewest(coins, 783)))


main()

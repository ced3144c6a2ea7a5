def main():
    total = 0
    for i in range(600000):
        total += i % 7
    big = 0
    for i in range(300000):
        big += i
    print(total, big)


main()

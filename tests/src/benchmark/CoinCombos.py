def combos(c, i, left, count):
    if left == 0:
        count[0] += 1
        return
    if i == len(c):
        return
    k = 0
    while k * c[i] <= left:
        combos(c, i + 1, left - k * c[i], count)
        k += 1
def main():
    count = [0]
    combos([50, 20, 10, 5, 2], 0, 100, count)
    print(count[0])
main()

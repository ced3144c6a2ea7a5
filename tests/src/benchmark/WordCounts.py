def main():
    text = "the quick brown fox jumps over the lazy dog and the quick cat sleeps over the mat"
    counts = {}
    for i in range(1000):
        for word in text.split(" "):
            counts[word] = counts.get(word, 0) + 1
    most = 0
    for n in counts.values():
        if n > most:
            most = n
    print("%d %d %d" % (len(counts), most, counts["fox"]))


main()

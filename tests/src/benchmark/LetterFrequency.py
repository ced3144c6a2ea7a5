def main():
    text = "it was the best of times it was the worst of times it was the age of wisdom"
    counts = {}
    words = {}
    for r in range(6):
        for c in text:
            if c == " ":
                continue
            counts[c] = counts.get(c, 0) + 1
        for w in text.split(" "):
            words[w] = words.get(w, 0) + 1
    most = " "
    best = 0
    for k in sorted(counts):
        if counts[k] > best:
            best = counts[k]
            most = k
    print(most, best, words["times"], len(counts))


main()

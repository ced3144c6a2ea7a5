def total(numbers):
    sum_ = 0
    for n in numbers:
        sum_ += n
        if sum_ > 0x3fffffff:
            sum_ = i32(sum_)
    return sum_


def main():
    numbers = []
    for i in range(5):
        numbers.append(i * i)
    numbers.insert(0, 99)
    print(numbers[1] + len(numbers))
    print(bool_text(16 in numbers) + " " + bool_text(not numbers))
    sort_list(numbers)
    print(numbers)
    words = list_of("pear", "fig")
    for w in words:
        print("%s %d" % (w, len(w)))
    print(total(numbers))


main()

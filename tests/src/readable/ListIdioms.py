def total(numbers):
    sum_ = 0
    for n in numbers:
        sum_ += n
        if sum_ + 0x20000000 >> 30:
            sum_ = i32(sum_)
    return sum_


def main():
    numbers = []
    for i in range(5):
        add(numbers, i * i)
    add_at(numbers, 0, 99)
    print(i32(at_list(numbers, 1) + len(numbers)))
    print(bool_text(contains(numbers, 16)) + " " + bool_text(len(numbers) == 0))
    sort_list(numbers)
    print(text(numbers))
    words = list_of("pear", "fig")
    for w in words:
        print("%s %d" % (w, len(w)))
    print(total(numbers))


main()

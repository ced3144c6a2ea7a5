class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __str__(self):
        return "Person[name=%s, age=%d]" % (self.name, self.age)


def main():
    people = []
    people.append(Person("Ann", 30))
    people.append(Person("Bob", 17))
    people.append(Person("Cy", 45))
    adults = stream_of(people).filter(lambda p: p.age >= 18).map(lambda p: p.name).collect(
        to_list_collector()
    )
    print(join_text(", ", adults))
    sum_ = stream_of(people).map(lambda p: p.age).sum_int()
    print(sum_)
    print(bool_text(stream_of(people).any_match(lambda p: p.age > 40)))
    print(stream_of(people).map(lambda p: p.name).collect(joining("; ")))
    sort_by(people, lambda p: p.name, True)
    for_each(people, lambda p: print(p.name))


main()

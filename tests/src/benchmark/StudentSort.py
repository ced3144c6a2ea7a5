class Student:
    def __init__(self, name, grade):
        self.name = name
        self.grade = grade


def main():
    total = 0
    for r in range(40):
        students = []
        seed = 17 + r
        for i in range(100):
            seed = (seed * 137 + 43) % 1009
            students.append(Student("s" + str(seed % 50), seed % 7))
        students.sort(key=lambda s: (s.grade, s.name))
        for s in students[:10]:
            total += len(s.name) + s.grade
    print(total)


main()

class Animal:
    pass


class Dog(Animal):
    def __init__(self):
        self.tricks = 3

    def bark(self):
        print("woof")


def meet(animal):
    if isinstance(animal, Dog):
        animal.bark()
    if isinstance(animal, Dog):
        animal.bark()
        d = animal
        print(d.tricks)
    if isinstance(animal, Dog):
        d = animal
        print(d.tricks)


def isClever(a):
    return isinstance(a, Dog) and a.tricks > 2


meet(Dog())
print(bool_text(isClever(Animal())))

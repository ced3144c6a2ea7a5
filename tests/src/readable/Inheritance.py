class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return self.name + " says " + self.sound()


class Dog(Animal):
    def __init__(self, name, tricks):
        super().__init__(name)
        self.tricks = tricks

    def sound(self):
        return "woof"

    def speak(self):
        return "%s and knows %d tricks" % (Animal.speak(self), self.tricks)


class Cat(Animal):
    def __init__(self):
        super().__init__("Tom")

    def sound(self):
        return "meow"


def main():
    animals = [Dog("Rex", 3), Cat()]
    for a in animals:
        print(a.speak())


main()

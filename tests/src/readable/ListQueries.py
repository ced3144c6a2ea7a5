class ListQueries:
    """What is asked of lists of plain things."""

    def __init__(self):
        self.guests = []
        self.ages = []

    def invite(self, name, age):
        if name in self.guests:
            return False
        self.guests.append(name)
        self.ages.append(age)
        return True

    def show(self):
        for i in range(len(self.guests)):
            print("%s is %d" % (self.guests[i], at_list(self.ages, i)))
        print(self.ages)
        print("%d guests, the first %d years old" % (len(self.guests), at_list(self.ages, 0)))


def main():
    party = ListQueries()
    print(bool_text(party.invite("Ann", 30)) + " " + bool_text(party.invite("Ann", 31)))
    party.show()


main()

"""The days of a week."""


class Day(Enum):
    def isFree(self):
        return self is SUNDAY


def main():
    for day in Day_VALUES:
        print("%s %d %s" % (day, day._ordinal, bool_text(day.isFree())))
    print(Day_valueOf("MONDAY")._name)
    print(len(Day_VALUES))


def Day_values():
    return Day_VALUES[:]


def Day_valueOf(name):
    return enum_value_of(Day_values(), name, "EnumPlain.Day")


MONDAY = Day("MONDAY", 0)
TUESDAY = Day("TUESDAY", 1)
SUNDAY = Day("SUNDAY", 2)
Day_VALUES = [MONDAY, TUESDAY, SUNDAY]
main()

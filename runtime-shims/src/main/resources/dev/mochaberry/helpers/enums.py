# java.lang.Enum.


class Enum:
    def __init__(self, name, ordinal):
        self._name = name
        self._ordinal = ordinal

    def name(self):
        return self._name

    def ordinal(self):
        return self._ordinal

    def __str__(self):
        return self._name

    def compareTo(self, other):
        return self._ordinal - other._ordinal


def made_constants(values, class_name):
    # Java takes a class for no enum while its constants are being made.
    try:
        return values()
    except (NullPointerException, AttributeError, TypeError):
        raise IllegalArgumentException(class_name + " is not an enum class")


def enum_value_of(values, name, class_name):
    if name is None:
        raise NullPointerException("Name is null")
    for value in values:
        if value._name == name:
            return value
    raise IllegalArgumentException("No enum constant " + class_name + "." + name)

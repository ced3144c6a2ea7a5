# java.util.Optional and its kin.


class Optional:
    label = "Optional"

    def __init__(self, value=None):
        self.value = value

    def get(self):
        if self.value is None:
            raise NoSuchElementException("No value present")
        return self.value

    def or_else(self, other):
        return other if self.value is None else self.value

    def or_get(self, f):
        return f() if self.value is None else self.value

    def or_throw(self, f):
        if self.value is None:
            raise f()
        return self.value

    def or_other(self, f):
        return non_null(f()) if self.value is None else self

    def if_present(self, f, otherwise=None):
        if self.value is not None:
            f(self.value)
        elif otherwise is not None:
            otherwise()

    def map(self, f):
        return self if self.value is None else Optional(f(self.value))

    def flat_map(self, f):
        return self if self.value is None else non_null(f(self.value))

    def filter(self, f):
        return self if self.value is None or f(self.value) else Optional()

    def __eq__(self, other):
        return type(other) is type(self) and same(self.value, other.value)

    def __hash__(self):
        return hash_or_zero(self.value)

    def __str__(self):
        return self.label + (".empty" if self.value is None else "[" + text(self.value) + "]")

    def present(self):
        return self.value is not None

    def absent(self):
        return self.value is None


class OptionalInt(Optional):
    label = "OptionalInt"


class OptionalLong(Optional):
    label = "OptionalLong"

    def __hash__(self):
        return 0 if self.value is None else long_hash(self.value)


class OptionalDouble(Optional):
    label = "OptionalDouble"

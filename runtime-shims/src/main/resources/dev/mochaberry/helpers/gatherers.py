# java.util.stream.Gatherer: a step of a stream with a state of its own.


class Gatherer:
    # A program's own ones inherit this too.
    def initializer(self):
        return no_gatherer_state

    def finisher(self):
        return no_gatherer_end

    def gathered(self, items):
        state, step, end = self.initializer()(), self.integrator(), self.finisher()
        output = GathererOutput()
        for x in items:
            goes_on = step(state, x, output)
            yield from output.take()
            if not goes_on:
                break
        end(state, output)
        yield from output.take()


def no_gatherer_state():
    pass


def no_gatherer_end(state, output):
    pass


class GathererOutput:
    def __init__(self):
        self.xs = []

    def push(self, x):
        self.xs.append(x)
        return True

    def take(self):
        xs, self.xs = self.xs, []
        return xs


class GathererOf(Gatherer):
    def __init__(self, begin=no_gatherer_state, step=None, end=no_gatherer_end):
        self.begin, self.step, self.end = non_null(begin), non_null(step), non_null(end)

    def initializer(self):
        return self.begin

    def integrator(self):
        return self.step

    def finisher(self):
        return self.end


class GathererChain(Gatherer):
    def __init__(self, first, second):
        self.first, self.second = first, non_null(second)

    def gathered(self, items):
        return self.second.gathered(self.first.gathered(items))


def check_window(size):
    if size < 1:
        raise IllegalArgumentException("'windowSize' must be greater than zero")


def fixed_windows(size):
    check_window(size)

    def step(window, x, output):
        window.append(x)
        if len(window) == size:
            output.push(FixedList(window))
            del window[:]
        return True

    def end(window, output):
        if window:
            output.push(FixedList(window))

    return GathererOf(list, step, end)


def sliding_windows(size):
    check_window(size)

    def step(state, x, output):
        window = state[0]
        window.append(x)
        if len(window) == size:
            state[1] = True
            output.push(FixedList(window))
            window.pop(0)
        return True

    def end(state, output):
        if state[0] and not state[1]:
            output.push(FixedList(state[0]))

    return GathererOf(lambda: [[], False], step, end)


def folding_gatherer(first, f):
    def step(state, x, output):
        state[0] = f(state[0], x)
        return True

    return GathererOf(lambda: [first()], step, lambda state, output: output.push(state[0]))


def scanning_gatherer(first, f):
    def step(state, x, output):
        state[0] = f(state[0], x)
        return output.push(state[0])

    return GathererOf(lambda: [first()], step)


def mapping_gatherer(limit, f):
    if limit < 1:
        raise IllegalArgumentException("'maxConcurrency' must be greater than 0")
    return GathererOf(step=lambda state, x, output: output.push(f(x)))

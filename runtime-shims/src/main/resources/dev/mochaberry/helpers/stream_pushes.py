# Streams behind mapMulti: what its function gives goes through all later operations while it still runs,
# and all that one element gives goes through, wanted or not.


class PushedStream(Stream):
    # Each step makes of where its elements go (accept, and enough, which says that no more are wanted) where they come in.
    def __init__(self, upstream, steps, source):
        Stream.__init__(self, pushed_items(upstream, steps), None, False, source)
        self.upstream, self.steps = upstream, steps

    def then(self, step):
        self.take()
        return PushedStream(self.upstream, self.steps + [step], self.source)

    def push(self, accept, enough=never):
        self.take()
        for _ in pushing(self.upstream, self.steps, accept, enough):
            pass

    def map(self, f):
        return self.then(mapped(f))

    def filter(self, f):
        return self.then(lambda accept, enough: (lambda x: accept(x) if f(x) else None, enough))

    def boxed(self, box=None):
        return self.then(mapped(box)) if box else self.then(lambda *sink: sink)

    def flat_map(self, f):
        return self.then(pushed_flat(f))

    def map_multi(self, f):
        return self.then(spread_out(f))

    def peek(self, f):
        return self.then(lambda accept, enough: (lambda x: (f(x), accept(x)), enough))

    def distinct(self):
        return self.filter(HashSet().add)

    def limit(self, n):
        if n < 0:
            raise IllegalArgumentException(str(n))
        return self.then(pushed_limit(n))

    def skip(self, n):
        if n < 0:
            raise IllegalArgumentException(str(n))
        return self.then(pushed_skip(n))

    def take_while(self, f):
        return self.then(pushed_while(f))

    def drop_while(self, f):
        return self.then(pushed_after(f))

    def for_each(self, f):
        self.push(f)

    def collect(self, collector):
        c = collector_of(collector)
        return c.finish(self.collect_into(c.make, c.add))

    def collect_into(self, make, add):
        total = make()
        self.push(lambda x: add(total, x))
        return total

    def fold(self, total, f):
        def accept(x):
            nonlocal total
            total = f(total, x)

        self.push(accept)
        return total

    def reduce(self, f, kind=Optional):
        found = []

        def accept(x):
            if found:
                found[0] = f(found[0], x)
            else:
                found.append(x)

        self.push(accept)
        return kind(non_null(found[0])) if found else kind()

    def any_match(self, f):
        found = False

        def accept(x):
            nonlocal found
            found = found or f(x)

        self.push(accept, lambda: found)
        return found

    def all_match(self, f):
        return not self.any_match(lambda x: not f(x))

    def find_first(self, kind=Optional):
        found = []
        self.push(found.append, lambda: bool(found))
        return kind(non_null(found[0])) if found else kind()


def never():
    return False


def pushing(upstream, steps, accept, enough):
    # Pushes all elements; stops after each.
    for step in reversed(steps):
        accept, enough = step(accept, enough)
    if not enough():
        for x in upstream:
            accept(x)
            yield
            if enough():
                return


def pushed_items(upstream, steps):
    out = []
    for _ in pushing(upstream, steps, out.append, never):
        for x in out:
            yield x
        out.clear()


def mapped(f):
    return lambda accept, enough: (lambda x: accept(f(x)), enough)


def spread_out(f):
    return lambda accept, enough: (lambda x: f(x, accept), enough)


def pushed_flat(f):
    def step(accept, enough):
        def flat(x):
            items = flattened([f(x)])
            if not enough():
                for y in items:
                    accept(y)
                    if enough():
                        return

        return flat, enough

    return step


def pushed_limit(n):
    def step(accept, enough):
        left = n

        def limited(x):
            nonlocal left
            if left > 0:
                left -= 1
                accept(x)

        return limited, lambda: left == 0 or enough()

    return step


def pushed_skip(n):
    def step(accept, enough):
        left = n

        def skipping(x):
            nonlocal left
            if left > 0:
                left -= 1
            else:
                accept(x)

        return skipping, enough

    return step


def pushed_while(f):
    def step(accept, enough):
        taking = True

        def taken(x):
            nonlocal taking
            if taking:
                taking = f(x)
                if taking:
                    accept(x)

        return taken, lambda: not taking or enough()

    return step


def pushed_after(f):
    def step(accept, enough):
        dropping = True

        def kept(x):
            nonlocal dropping
            if dropping:
                dropping = f(x)
            if not dropping:
                accept(x)

        return kept, enough

    return step

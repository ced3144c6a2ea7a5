# Java's way to sort 32 elements and more, comparison by comparison: Tim Peters's merge sort. Loaded when a list of
# that length is sorted by a comparator that is the program's own, which may count, or contradict itself.

GALLOP = 7  # wins in a row from which on a run is looked through by leaps


def sort(xs, compare, run_length, insert_sorted):
    # Sorts the list itself; False if the comparator was found to contradict itself.
    low, left = 0, len(xs)
    least = shortest_run(left)
    merge = Merge(xs, compare)
    while left:
        n = run_length(xs, low, low + left, compare)
        if n < least:
            wanted = min(left, least)
            insert_sorted(xs, low, n, low + wanted, compare)
            n = wanted
        merge.runs.append((low, n))
        if not merge.collapse():
            return False
        low += n
        left -= n
    return merge.finish()


def shortest_run(n):
    odd = 0
    while n >= 32:
        odd |= n & 1
        n >>= 1
    return n + odd


class Merge:
    # runs: those that wait, each (start, length), the longest ones first.
    def __init__(self, xs, compare):
        self.xs, self.compare, self.runs, self.patience = xs, compare, [], GALLOP

    def collapse(self):
        runs = self.runs
        while len(runs) > 1:
            i = len(runs) - 2
            n = runs[i][1]
            after = runs[i + 1][1]
            before = runs[i - 1][1] if i > 0 else 0
            if i > 0 and before <= n + after or i > 1 and runs[i - 2][1] <= n + before:
                if before < after:
                    i -= 1
            elif n > after:
                break
            if not self.join(i):
                return False
        return True

    def finish(self):
        runs = self.runs
        while len(runs) > 1:
            i = len(runs) - 2
            if i > 0 and runs[i - 1][1] < runs[i + 1][1]:
                i -= 1
            if not self.join(i):
                return False
        return True

    def join(self, i):
        # Two neighbours become one: what is in its place already stays there.
        xs, runs = self.xs, self.runs
        start, n = runs[i]
        start2, n2 = runs.pop(i + 1)
        runs[i] = start, n + n2
        k = self.behind(xs[start2], xs, start, n, 0)
        start += k
        n -= k
        if not n:
            return True
        n2 = self.before(xs[start + n - 1], xs, start2, n2, n2 - 1)
        if not n2:
            return True
        return self.upwards(start, n, start2, n2) if n <= n2 else self.downwards(start, n, start2, n2)

    def before(self, key, xs, start, n, hint):
        # How many of xs[start:start + n] come before the key and all that are equal to it.
        compare = self.compare
        last, ofs = 0, 1
        if compare(key, xs[start + hint]) > 0:
            most = n - hint
            while ofs < most and compare(key, xs[start + hint + ofs]) > 0:
                last, ofs = ofs, 2 * ofs + 1
            last, ofs = last + hint, min(ofs, most) + hint
        else:
            most = hint + 1
            while ofs < most and compare(key, xs[start + hint - ofs]) <= 0:
                last, ofs = ofs, 2 * ofs + 1
            last, ofs = hint - min(ofs, most), hint - last
        last += 1
        while last < ofs:
            m = last + (ofs - last >> 1)
            if compare(key, xs[start + m]) > 0:
                last = m + 1
            else:
                ofs = m
        return ofs

    def behind(self, key, xs, start, n, hint):
        # How many come before the key or are equal to it.
        compare = self.compare
        last, ofs = 0, 1
        if compare(key, xs[start + hint]) < 0:
            most = hint + 1
            while ofs < most and compare(key, xs[start + hint - ofs]) < 0:
                last, ofs = ofs, 2 * ofs + 1
            last, ofs = hint - min(ofs, most), hint - last
        else:
            most = n - hint
            while ofs < most and compare(key, xs[start + hint + ofs]) >= 0:
                last, ofs = ofs, 2 * ofs + 1
            last, ofs = last + hint, min(ofs, most) + hint
        last += 1
        while last < ofs:
            m = last + (ofs - last >> 1)
            if compare(key, xs[start + m]) < 0:
                ofs = m
            else:
                last = m + 1
        return ofs

    def upwards(self, start, n, start2, n2):
        # The first run, the shorter one, is copied.
        xs, compare = self.xs, self.compare
        left = xs[start : start + n]
        i, j, to = 0, start2, start
        xs[to] = xs[j]
        to += 1
        j += 1
        n2 -= 1
        patience = self.patience
        going = n2 > 0 and n > 1
        whole = going
        while going:
            wins = wins2 = 0
            while True:
                if compare(xs[j], left[i]) < 0:
                    xs[to] = xs[j]
                    to += 1
                    j += 1
                    wins, wins2 = 0, wins2 + 1
                    n2 -= 1
                    going = n2 > 0
                else:
                    xs[to] = left[i]
                    to += 1
                    i += 1
                    wins, wins2 = wins + 1, 0
                    n -= 1
                    going = n != 1
                if not going or wins + wins2 >= patience:
                    break
            while going:
                wins = self.behind(xs[j], left, i, n, 0)
                if wins:
                    xs[to : to + wins] = left[i : i + wins]
                    to += wins
                    i += wins
                    n -= wins
                    if n <= 1:
                        going = False
                        break
                xs[to] = xs[j]
                to += 1
                j += 1
                n2 -= 1
                if not n2:
                    going = False
                    break
                wins2 = self.before(left[i], xs, j, n2, 0)
                if wins2:
                    xs[to : to + wins2] = xs[j : j + wins2]
                    to += wins2
                    j += wins2
                    n2 -= wins2
                    if not n2:
                        going = False
                        break
                xs[to] = left[i]
                to += 1
                i += 1
                n -= 1
                if n == 1:
                    going = False
                    break
                patience -= 1
                if wins < GALLOP and wins2 < GALLOP:
                    break
            if going:
                patience = max(patience, 0) + 2
        if whole:
            self.patience = max(patience, 1)
        if n == 0:
            return False
        if n == 1 and n2:
            xs[to : to + n2] = xs[j : j + n2]
            xs[to + n2] = left[i]
        else:
            xs[to : to + n] = left[i : i + n]
        return True

    def downwards(self, start, n, start2, n2):
        # The second run, the shorter one, is copied.
        xs, compare = self.xs, self.compare
        right = xs[start2 : start2 + n2]
        i, j, to = start + n - 1, n2 - 1, start2 + n2 - 1
        xs[to] = xs[i]
        to -= 1
        i -= 1
        n -= 1
        patience = self.patience
        going = n > 0 and n2 > 1
        whole = going
        while going:
            wins = wins2 = 0
            while True:
                if compare(right[j], xs[i]) < 0:
                    xs[to] = xs[i]
                    to -= 1
                    i -= 1
                    wins, wins2 = wins + 1, 0
                    n -= 1
                    going = n > 0
                else:
                    xs[to] = right[j]
                    to -= 1
                    j -= 1
                    wins, wins2 = 0, wins2 + 1
                    n2 -= 1
                    going = n2 != 1
                if not going or wins + wins2 >= patience:
                    break
            while going:
                wins = n - self.behind(right[j], xs, start, n, n - 1)
                if wins:
                    to -= wins
                    i -= wins
                    n -= wins
                    xs[to + 1 : to + 1 + wins] = xs[i + 1 : i + 1 + wins]
                    if not n:
                        going = False
                        break
                xs[to] = right[j]
                to -= 1
                j -= 1
                n2 -= 1
                if n2 == 1:
                    going = False
                    break
                wins2 = n2 - self.before(xs[i], right, 0, n2, n2 - 1)
                if wins2:
                    to -= wins2
                    j -= wins2
                    n2 -= wins2
                    xs[to + 1 : to + 1 + wins2] = right[j + 1 : j + 1 + wins2]
                    if n2 <= 1:
                        going = False
                        break
                xs[to] = xs[i]
                to -= 1
                i -= 1
                n -= 1
                if not n:
                    going = False
                    break
                patience -= 1
                if wins < GALLOP and wins2 < GALLOP:
                    break
            if going:
                patience = max(patience, 0) + 2
        if whole:
            self.patience = max(patience, 1)
        if n2 == 0:
            return False
        if n2 == 1 and n:
            to -= n
            i -= n
            xs[to + 1 : to + 1 + n] = xs[i + 1 : i + 1 + n]
            xs[to] = right[j]
        else:
            xs[to - n2 + 1 : to + 1] = right[:n2]
        return True

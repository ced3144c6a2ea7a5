# java.util.zip.Deflater: compresses as zlib does, byte by byte the same.

# Per level: length from which on less is searched, and lazy or eager matches end, nice length, chain; lazy or not.
DEFLATE_LEVELS = (
    (0, 0, 0, 0, False),
    (4, 4, 8, 4, False),
    (4, 5, 16, 8, False),
    (4, 6, 32, 32, False),
    (4, 4, 16, 16, True),
    (8, 16, 32, 32, True),
    (8, 16, 128, 128, True),
    (8, 32, 128, 256, True),
    (32, 128, 258, 1024, True),
    (32, 258, 258, 4096, True),
)
LENGTH_EXTRA = (0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0)
DISTANCE_EXTRA = (0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13)
LENGTHS_EXTRA = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 7)
LENGTHS_ORDER = (16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15)
FARTHEST = 32768 - 262


def code_bases(extra, first):
    bases, n = [], first
    for bits in extra:
        bases.append(n)
        n += 1 << bits
    return bases


LENGTH_BASE = code_bases(LENGTH_EXTRA, 3)
DISTANCE_BASE = code_bases(DISTANCE_EXTRA, 1)


def code_of(bases, value):
    # The last code whose numbers begin at or below the value.
    low, high = 0, len(bases) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if bases[middle] <= value:
            low = middle
        else:
            high = middle - 1
    return low


def length_code(length):
    return 28 if length == 258 else code_of(LENGTH_BASE[:28], length)


def fixed_lengths():
    return [8] * 144 + [9] * 112 + [7] * 24 + [8] * 8


def reversed_codes(lengths):
    # The canonical codes of a tree, lowest bit first.
    counts = [0] * 16
    for n in lengths:
        counts[n] += 1
    counts[0] = code = 0
    next_codes = [0] * 16
    for bits in range(1, 16):
        code = (code + counts[bits - 1]) << 1
        next_codes[bits] = code
    codes = []
    for n in lengths:
        code, back = next_codes[n], 0
        if n:
            next_codes[n] += 1
        for i in range(n):
            back = back << 1 | code & 1
            code >>= 1
        codes.append(back)
    return codes


class CodeTree:
    # A Huffman tree with codes of limited length, built as zlib builds it.
    def __init__(self, counts, extra, base, fixed, limit):
        size = len(counts)
        freq = counts + [0] * size
        depth, parent = [0] * (2 * size), [0] * (2 * size)
        lengths = [0] * (2 * size)
        heap, self.most = [0], -1
        self.cost = self.fixed_cost = 0
        for n in range(size):
            if freq[n]:
                heap.append(n)
                self.most = n
        while len(heap) < 3:
            n = 0
            if self.most < 2:
                self.most += 1
                n = self.most
            heap.append(n)
            freq[n] = 1
            self.cost -= 1
            if fixed:
                self.fixed_cost -= fixed[n]
        self.freq, self.depth, self.heap = freq, depth, heap
        for k in range((len(heap) - 1) // 2, 0, -1):
            self.sink(k)
        order, node = [], size
        while True:
            n = heap[1]
            last = heap.pop()
            if len(heap) > 1:
                heap[1] = last
                self.sink(1)
            m = heap[1]
            order.append(n)
            order.append(m)
            freq[node] = freq[n] + freq[m]
            depth[node] = max(depth[n], depth[m]) + 1
            parent[n] = parent[m] = node
            heap[1] = node
            node += 1
            self.sink(1)
            if len(heap) <= 2:
                break
        order.append(heap[1])
        order.reverse()
        self.limit_lengths(order, parent, lengths, extra, base, fixed, limit)
        self.lengths = lengths[:size]
        self.codes = reversed_codes(self.lengths)

    def is_before(self, n, m):
        return self.freq[n] < self.freq[m] or self.freq[n] == self.freq[m] and self.depth[n] <= self.depth[m]

    def sink(self, k):
        heap, v = self.heap, self.heap[k]
        j = k << 1
        while j < len(heap):
            if j + 1 < len(heap) and self.is_before(heap[j + 1], heap[j]):
                j += 1
            if self.is_before(v, heap[j]):
                break
            heap[k] = heap[j]
            k = j
            j <<= 1
        heap[k] = v

    def limit_lengths(self, order, parent, lengths, extra, base, fixed, limit):
        counts, over = [0] * (limit + 2), 0
        for n in order[1:]:
            bits = lengths[parent[n]] + 1
            if bits > limit:
                bits = limit
                over += 1
            lengths[n] = bits
            if n > self.most:
                continue
            counts[bits] += 1
            more = extra[n - base] if n >= base else 0
            self.cost += self.freq[n] * (bits + more)
            if fixed:
                self.fixed_cost += self.freq[n] * (fixed[n] + more)
        if over == 0:
            return
        while over > 0:
            bits = limit - 1
            while counts[bits] == 0:
                bits -= 1
            counts[bits] -= 1
            counts[bits + 1] += 2
            counts[limit] -= 1
            over -= 2
        h = len(order)
        for bits in range(limit, 0, -1):
            n = counts[bits]
            while n:
                h -= 1
                m = order[h]
                if m > self.most:
                    continue
                if lengths[m] != bits:
                    self.cost += (bits - lengths[m]) * self.freq[m]
                    lengths[m] = bits
                n -= 1


def length_runs(lengths, most):
    # The lengths of codes as they are written: (code, extra bits' value).
    runs, n = [], 0
    previous = -1
    while n <= most:
        current, count = lengths[n], 1
        top = 138 if current == 0 else 6 if current == previous else 7
        least = 3 if current == 0 or current == previous else 4
        while n + count <= most and lengths[n + count] == current and count < top:
            count += 1
        if count < least:
            runs.extend([(current, 0)] * count)
        elif current:
            if current != previous:
                runs.append((current, 0))
                count -= 1
                n += 1
            runs.append((16, count - 3))
        else:
            runs.append((17, count - 3) if count <= 10 else (18, count - 11))
        n += count
        previous = current
    return runs


class Deflating:
    def __init__(self, data, level):
        self.data, self.out = data, bytearray()
        self.bits = self.bit_count = 0
        self.symbols, self.start = [], 0
        self.good, self.lazy, self.nice, self.chain, lazily = DEFLATE_LEVELS[level]
        self.head, self.previous = {}, {}
        self.padded = bytes(data) + bytes(300)
        self.nil = 0
        if level == 0:
            self.store_all()
        elif lazily:
            self.match_lazily()
        else:
            self.match_eagerly()

    def put(self, value, count):
        if count == 0:
            return
        self.bits |= value << self.bit_count
        self.bit_count += count
        while self.bit_count >= 8:
            self.out.append(self.bits & 255)
            self.bits >>= 8
            self.bit_count -= 8

    def store_all(self):
        data, at = self.data, 0
        while True:
            n = min(len(data) - at, 65535)
            last = at + n == len(data)
            self.store(data[at : at + n], last)
            at += n
            if last:
                return

    def align(self):
        if self.bit_count:
            self.put(0, 8 - self.bit_count)

    def store(self, part, last):
        self.put(1 if last else 0, 3)
        self.align()
        n = len(part)
        self.out.extend(bytes([n & 255, n >> 8, ~n & 255, ~n >> 8 & 255]))
        self.out.extend(part)

    def insert(self, at):
        # The last place whose three bytes have the same hash, or None.
        p = self.padded
        h = (p[at] << 10 ^ p[at + 1] << 5 ^ p[at + 2]) & 0x7FFF
        found = self.head.get(h)
        self.previous[at] = found
        self.head[h] = at
        return found if found is not None and found > self.nil else None

    def slide(self, at):
        # zlib's window moves by half of it; what lies at its start is no match then.
        while at - self.base >= 32768 + FARTHEST:
            self.base += 32768
            self.nil = self.base

    base = 0

    def longest(self, at, match, best, left):
        p, chain, nice = self.padded, self.chain, min(self.nice, left)
        if best >= self.good:
            chain >>= 2
        limit = max(at - FARTHEST, self.nil)
        self.match_start = None
        first, second, most = p[at], p[at + 1], min(258, len(p) - at)
        while True:
            if p[match + best] == p[at + best] and p[match + best - 1] == p[at + best - 1] and p[match] == first and p[match + 1] == second:
                n = 2
                while n < 258 and n < most and p[match + n] == p[at + n]:
                    n += 1
                if n > best:
                    self.match_start, best = match, n
                    if n >= nice:
                        break
            match = self.previous.get(match)
            chain -= 1
            if match is None or match <= limit or chain == 0:
                break
        return min(best, left)

    def add(self, distance, value, at):
        # A symbol; a block ends with enough of them.
        self.symbols.append((distance, value))
        if len(self.symbols) == 16383:
            self.flush(at, False)

    def match_lazily(self):
        data, at, n = self.data, 0, len(self.data)
        length, start, waiting = 2, 0, False
        while at < n:
            self.slide(at)
            found = self.insert(at) if n - at >= 3 else None
            before, before_start = length, start
            length = 2
            if found is not None and before < self.lazy and at - found <= FARTHEST:
                length = self.longest(at, found, before, n - at)
                start = self.match_start if self.match_start is not None else start
                if length <= 5 and length == 3 and at - start > 4096:
                    length = 2
            if before >= 3 and length <= before:
                end = n - 3
                last = at - 1 + before
                at += 1
                while at < last:
                    if at <= end:
                        self.insert(at)
                    at += 1
                self.symbols.append((last - before - before_start, before))
                waiting, length = False, 2
                if len(self.symbols) == 16383:
                    self.flush(at, False)
            elif waiting:
                self.add(0, data[at - 1], at)
                at += 1
            else:
                waiting = True
                at += 1
        if waiting:
            self.symbols.append((0, data[n - 1]))
        self.flush(n, True)

    def match_eagerly(self):
        data, at, n = self.data, 0, len(self.data)
        while at < n:
            self.slide(at)
            found = self.insert(at) if n - at >= 3 else None
            length = 0
            if found is not None and at - found <= FARTHEST:
                length = self.longest(at, found, 2, n - at)
            if length >= 3:
                self.symbols.append((at - self.match_start, length))
                last = at + length
                if length <= self.lazy and n - last >= 3:
                    at += 1
                    while at < last:
                        self.insert(at)
                        at += 1
                at = last
            else:
                self.symbols.append((0, data[at]))
                at += 1
            if len(self.symbols) == 16383:
                self.flush(at, False)
        self.flush(n, True)

    def flush(self, at, last):
        letters, distances = [0] * 286, [0] * 30
        for distance, value in self.symbols:
            if distance:
                letters[257 + length_code(value)] += 1
                distances[code_of(DISTANCE_BASE, distance)] += 1
            else:
                letters[value] += 1
        letters[256] = 1
        fixed = fixed_lengths()
        tree = CodeTree(letters, LENGTH_EXTRA, 257, fixed, 15)
        ways = CodeTree(distances, DISTANCE_EXTRA, 0, [5] * 30, 15)
        runs = length_runs(tree.lengths, tree.most) + length_runs(ways.lengths, ways.most)
        counts = [0] * 19
        for code, more in runs:
            counts[code] += 1
        short = CodeTree(counts, LENGTHS_EXTRA, 0, None, 7)
        shown = 18
        while shown >= 3 and short.lengths[LENGTHS_ORDER[shown]] == 0:
            shown -= 1
        best = (tree.cost + ways.cost + short.cost + 3 * (shown + 1) + 14 + 10) >> 3
        plain = (tree.fixed_cost + ways.fixed_cost + 10) >> 3
        is_fixed = plain <= best
        part = self.data[self.start : at]
        final = 1 if last else 0
        if len(part) + 4 <= min(best, plain):
            self.store(part, last)
        elif is_fixed:
            self.put(2 + final, 3)
            self.write(fixed, reversed_codes(fixed), [5] * 30, reversed_codes([5] * 30))
        else:
            self.put(4 + final, 3)
            self.put(tree.most - 256, 5)
            self.put(ways.most, 5)
            self.put(shown - 3, 4)
            for i in range(shown + 1):
                self.put(short.lengths[LENGTHS_ORDER[i]], 3)
            for code, more in runs:
                self.put(short.codes[code], short.lengths[code])
                self.put(more, LENGTHS_EXTRA[code])
            self.write(tree.lengths, tree.codes, ways.lengths, ways.codes)
        if last:
            self.align()
        self.symbols, self.start = [], at

    def write(self, lengths, codes, way_lengths, way_codes):
        for distance, value in self.symbols:
            if distance:
                code = length_code(value)
                self.put(codes[257 + code], lengths[257 + code])
                self.put(value - LENGTH_BASE[code] if code < 28 else 0, LENGTH_EXTRA[code])
                code = code_of(DISTANCE_BASE, distance)
                self.put(way_codes[code], way_lengths[code])
                self.put(distance - DISTANCE_BASE[code], DISTANCE_EXTRA[code])
            else:
                self.put(codes[value], lengths[value])
        self.put(codes[256], lengths[256])


def deflated(data, level, bare):
    # The compressed bytes, with zlib's header and checksum unless they shall be bare.
    data = bytes([b & 255 for b in data])
    level = 6 if level < 0 else level
    body = Deflating(data, level).out
    if bare:
        return body
    head = 0x7800 | (0 if level < 2 else 1 if level < 6 else 2 if level == 6 else 3) << 6
    head += 31 - head % 31
    a, b = 1, 0
    for c in data:
        a = (a + c) % 65521
        b = (b + a) % 65521
    return bytes([head >> 8, head & 255]) + body + bytes([b >> 8, b & 255, a >> 8, a & 255])

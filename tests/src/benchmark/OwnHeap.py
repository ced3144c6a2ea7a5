class OwnHeap:
    def __init__(self):
        self.heap = []

    def push(self, v):
        heap = self.heap
        i = len(heap)
        heap.append(v)
        while i > 0:
            p = (i - 1) // 2
            if heap[p] <= heap[i]:
                break
            heap[p], heap[i] = heap[i], heap[p]
            i = p

    def pop(self):
        heap = self.heap
        top = heap[0]
        last = heap.pop()
        size = len(heap)
        if size:
            heap[0] = last
        i = 0
        while True:
            l = 2 * i + 1
            r = l + 1
            m = i
            if l < size and heap[l] < heap[m]:
                m = l
            if r < size and heap[r] < heap[m]:
                m = r
            if m == i:
                break
            heap[m], heap[i] = heap[i], heap[m]
            i = m
        return top


def main():
    h = OwnHeap()
    s = 9
    for i in range(400):
        s = (s * 1103 + 12345) % 10007
        h.push(s)
    last = -1
    ok = 0
    while h.heap:
        v = h.pop()
        if v >= last:
            ok += 1
        last = v
    print(ok, last)


main()

public class OwnHeap {
  private int[] heap = new int[16];
  private int size;

  void push(int v) {
    if (size == heap.length) heap = java.util.Arrays.copyOf(heap, size * 2);
    int i = size++;
    heap[i] = v;
    while (i > 0) {
      int p = (i - 1) / 2;
      if (heap[p] <= heap[i]) break;
      int t = heap[p];
      heap[p] = heap[i];
      heap[i] = t;
      i = p;
    }
  }

  int pop() {
    int top = heap[0];
    heap[0] = heap[--size];
    int i = 0;
    while (true) {
      int l = 2 * i + 1, r = l + 1, m = i;
      if (l < size && heap[l] < heap[m]) m = l;
      if (r < size && heap[r] < heap[m]) m = r;
      if (m == i) break;
      int t = heap[m];
      heap[m] = heap[i];
      heap[i] = t;
      i = m;
    }
    return top;
  }

  public static void main(String[] args) {
    OwnHeap h = new OwnHeap();
    int s = 9;
    for (int i = 0; i < 400; i++) {
      s = (s * 1103 + 12345) % 10007;
      h.push(s);
    }
    int last = -1, ok = 0;
    while (h.size > 0) {
      int v = h.pop();
      if (v >= last) ok++;
      last = v;
    }
    System.out.println(ok + " " + last);
  }
}

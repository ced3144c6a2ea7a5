public class IntStack {
  private int[] items = new int[4];
  private int size;
  void push(int x) {
    if (size == items.length) {
      int[] more = new int[size * 2];
      for (int i = 0; i < size; i++) more[i] = items[i];
      items = more;
    }
    items[size++] = x;
  }
  int pop() {
    if (size == 0) throw new IllegalStateException("empty");
    return items[--size];
  }
  boolean isEmpty() { return size == 0; }
  public static void main(String[] args) {
    IntStack s = new IntStack();
    int h = 0;
    for (int round = 0; round < 12; round++) {
      for (int i = 0; i < 50; i++) s.push(i * round);
      while (!s.isEmpty()) h = (h * 31 + s.pop()) % 10007;
    }
    System.out.println(h);
  }
}

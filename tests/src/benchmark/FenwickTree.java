public class FenwickTree {
  private final int[] tree;
  FenwickTree(int n) { tree = new int[n + 1]; }
  void add(int i, int delta) {
    for (i++; i < tree.length; i += i & -i) tree[i] += delta;
  }
  int sum(int i) {
    int s = 0;
    for (i++; i > 0; i -= i & -i) s += tree[i];
    return s;
  }
  public static void main(String[] args) {
    FenwickTree f = new FenwickTree(256);
    for (int i = 0; i < 256; i++) f.add(i, i % 10);
    int total = 0;
    for (int i = 0; i < 256; i++) total += f.sum(i) % 100;
    System.out.println(total);
  }
}

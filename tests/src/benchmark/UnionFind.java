public class UnionFind {
  private final int[] parent;
  private final int[] rank;
  private int components;
  UnionFind(int n) {
    parent = new int[n];
    rank = new int[n];
    components = n;
    for (int i = 0; i < n; i++) parent[i] = i;
  }
  int find(int x) {
    while (parent[x] != x) {
      parent[x] = parent[parent[x]];
      x = parent[x];
    }
    return x;
  }
  boolean union(int a, int b) {
    int ra = find(a), rb = find(b);
    if (ra == rb) return false;
    if (rank[ra] < rank[rb]) {
      int t = ra;
      ra = rb;
      rb = t;
    }
    parent[rb] = ra;
    if (rank[ra] == rank[rb]) rank[ra]++;
    components--;
    return true;
  }
  public static void main(String[] args) {
    UnionFind uf = new UnionFind(1000);
    int joined = 0;
    for (int i = 0; i < 1500; i++) {
      if (uf.union(i * 7 % 1000, i * i % 1000)) joined++;
    }
    System.out.println(joined + " " + uf.components);
  }
}

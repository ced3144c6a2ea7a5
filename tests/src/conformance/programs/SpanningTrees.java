import java.util.*;

/** Minimum spanning trees by Kruskal and by Prim. */
public class SpanningTrees {
  static class Edge implements Comparable<Edge> {
    final int u, v;
    final double w;

    Edge(int u, int v, double w) {
      this.u = u;
      this.v = v;
      this.w = w;
    }

    public int compareTo(Edge o) {
      return Double.compare(w, o.w);
    }

    public String toString() {
      return String.format("%d-%d %.2f", u, v, w);
    }
  }

  static class UF {
    int[] p, rank;
    int count;

    UF(int n) {
      p = new int[n];
      rank = new int[n];
      count = n;
      for (int i = 0; i < n; i++) p[i] = i;
    }

    int find(int x) {
      while (x != p[x]) {
        p[x] = p[p[x]];
        x = p[x];
      }
      return x;
    }

    boolean union(int a, int b) {
      int i = find(a), j = find(b);
      if (i == j) return false;
      if (rank[i] < rank[j]) p[i] = j;
      else if (rank[i] > rank[j]) p[j] = i;
      else {
        p[j] = i;
        rank[i]++;
      }
      count--;
      return true;
    }
  }

  public static void main(String[] args) {
    String data =
        "4 5 0.35;4 7 0.37;5 7 0.28;0 7 0.16;1 5 0.32;0 4 0.38;2 3 0.17;1 7 0.19;0 2 0.26;1 2"
            + " 0.36;1 3 0.29;2 7 0.34;6 2 0.40;3 6 0.52;6 0 0.58;6 4 0.93";
    List<Edge> edges = new ArrayList<>();
    for (String s : data.split(";")) {
      String[] t = s.split(" ");
      edges.add(new Edge(Integer.parseInt(t[0]), Integer.parseInt(t[1]), Double.parseDouble(t[2])));
    }
    Collections.sort(edges);
    UF uf = new UF(8);
    double total = 0;
    for (Edge e : edges)
      if (uf.union(e.u, e.v)) {
        System.out.println(e);
        total += e.w;
      }
    System.out.printf("%.5f%n", total);
    System.out.println(uf.count);
    // Prim
    Map<Integer, List<Edge>> adj = new TreeMap<>();
    for (Edge e : edges) {
      adj.computeIfAbsent(e.u, k -> new ArrayList<>()).add(e);
      adj.computeIfAbsent(e.v, k -> new ArrayList<>()).add(e);
    }
    Set<Integer> in = new HashSet<>();
    PriorityQueue<Edge> pq = new PriorityQueue<>();
    in.add(0);
    pq.addAll(adj.get(0));
    double sum = 0;
    int steps = 0;
    while (in.size() < 8) {
      Edge e = pq.remove();
      int next = in.contains(e.u) ? e.v : e.u;
      if (!in.add(next)) continue;
      sum += e.w;
      steps++;
      for (Edge f : adj.get(next)) if (!in.contains(f.u) || !in.contains(f.v)) pq.add(f);
    }
    System.out.println(steps + " " + Math.round(sum * 100) / 100.0);
  }
}

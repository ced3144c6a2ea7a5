import java.util.*;
public class BreadthFirst {
  static int[] distances(List<List<Integer>> graph, int start) {
    int[] dist = new int[graph.size()];
    Arrays.fill(dist, -1);
    Queue<Integer> queue = new LinkedList<>();
    dist[start] = 0;
    queue.add(start);
    while (!queue.isEmpty()) {
      int u = queue.poll();
      for (int v : graph.get(u)) {
        if (dist[v] < 0) {
          dist[v] = dist[u] + 1;
          queue.add(v);
        }
      }
    }
    return dist;
  }
  public static void main(String[] args) {
    int n = 300;
    List<List<Integer>> graph = new ArrayList<>();
    for (int i = 0; i < n; i++) graph.add(new ArrayList<>());
    for (int i = 0; i < n; i++) {
      graph.get(i).add((i + 1) % n);
      graph.get(i).add((i * 7 + 3) % n);
      graph.get((i * 5 + 1) % n).add(i);
    }
    int sum = 0;
    for (int s = 0; s < 5; s++) for (int d : distances(graph, s)) sum += d;
    System.out.println(sum);
  }
}

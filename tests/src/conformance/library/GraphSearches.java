import java.util.*;

/** Breadth and depth first, and Dijkstra, with the library's collections. */
public class GraphSearches {
  static class Graph {
    private final Map<Integer, Map<Integer, Integer>> next = new TreeMap<>();
  
    void edge(int a, int b, int weight) {
      next.computeIfAbsent(a, k -> new LinkedHashMap<>()).put(b, weight);
      next.computeIfAbsent(b, k -> new LinkedHashMap<>()).put(a, weight);
    }
  
    List<Integer> breadthFirst(int start) {
      List<Integer> out = new ArrayList<>();
      Set<Integer> seen = new HashSet<>(Set.of(start));
      Queue<Integer> queue = new LinkedList<>(seen);
      while (!queue.isEmpty()) {
        int u = queue.remove();
        out.add(u);
        for (int v : next.get(u).keySet()) {
          if (seen.add(v)) {
            queue.add(v);
          }
        }
      }
      return out;
    }
  
    List<Integer> depthFirst(int start) {
      List<Integer> out = new ArrayList<>();
      Deque<Integer> stack = new ArrayDeque<>();
      stack.push(start);
      while (!stack.isEmpty()) {
        int u = stack.pop();
        if (!out.contains(u)) {
          out.add(u);
          next.get(u).keySet().forEach(stack::push);
        }
      }
      return out;
    }
  
    Map<Integer, Integer> distances(int start) {
      Map<Integer, Integer> best = new HashMap<>();
      PriorityQueue<int[]> queue = new PriorityQueue<>(Comparator.comparingInt(x -> x[1]));
      queue.add(new int[] {start, 0});
      while (!queue.isEmpty()) {
        int[] top = queue.poll();
        if (best.putIfAbsent(top[0], top[1]) == null) {
          next.get(top[0]).forEach((v, w) -> queue.add(new int[] {v, top[1] + w}));
        }
      }
      return best;
    }
  
    List<Set<Integer>> components() {
      List<Set<Integer>> out = new ArrayList<>();
      for (int u : next.keySet()) {
        if (out.stream().noneMatch(s -> s.contains(u))) {
          out.add(new TreeSet<>(breadthFirst(u)));
        }
      }
      return out;
    }
  }

  public static void main(String[] args) {
    Graph g = new Graph();
    int[][] edges = {{1, 2, 7}, {1, 3, 9}, {1, 6, 14}, {2, 3, 10}, {2, 4, 15}, {3, 4, 11}, {3, 6, 2}, {4, 5, 6}, {5, 6, 9}, {7, 7, 1}};
    for (int[] e : edges) g.edge(e[0], e[1], e[2]);
    System.out.println(g.breadthFirst(1) + " " + g.depthFirst(1));
    System.out.println(g.distances(1));
    System.out.println(g.components());
  }
}

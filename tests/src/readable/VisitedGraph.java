import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A walk through a graph. */
public class VisitedGraph {
  private final Map<String, List<String>> edges = new HashMap<>();
  private final Set<String> visited = new HashSet<>();

  void connect(String from, String to) {
    edges.computeIfAbsent(from, k -> new ArrayList<>()).add(to);
    edges.computeIfAbsent(to, k -> new ArrayList<>()).add(from);
  }

  void walk(String node) {
    if (!visited.add(node)) {
      return;
    }
    System.out.println(node);
    for (String next : edges.get(node)) {
      walk(next);
    }
  }

  public static void main(String[] args) {
    VisitedGraph graph = new VisitedGraph();
    graph.connect("a", "b");
    graph.connect("b", "c");
    graph.walk("a");
  }
}

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Maps in order, seen from all sides. */
public class Inventory {
  private final Map<String, Integer> stock = new LinkedHashMap<>();

  void add(String item, int n) {
    stock.put(item, stock.getOrDefault(item, 0) + n);
  }

  boolean take(String item) {
    Integer left = stock.get(item);
    if (left == null || left == 0) {
      return false;
    }
    stock.put(item, left - 1);
    return true;
  }

  void report() {
    if (stock.isEmpty()) {
      System.out.println("nothing");
    }
    for (String item : stock.keySet()) {
      System.out.println(item);
    }
    for (int n : stock.values()) {
      System.out.println(n);
    }
    Map<String, Integer> sorted = new TreeMap<>(stock);
    for (Map.Entry<String, Integer> e : sorted.entrySet()) {
      System.out.println(e.getKey() + " x " + e.getValue());
    }
  }

  public static void main(String[] args) {
    Inventory inventory = new Inventory();
    inventory.add("nail", 2);
    inventory.add("bolt", 1);
    System.out.println(inventory.take("nail") + " " + inventory.take("nut"));
    inventory.report();
  }
}

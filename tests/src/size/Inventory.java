import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A hash map, lists, and exceptions of its own: what most small programs are made of. */
public class Inventory {
  static class OutOfStockException extends Exception {
    final int missing;

    OutOfStockException(String item, int missing) {
      super("not enough " + item);
      this.missing = missing;
    }
  }

  private final Map<String, Integer> stock = new HashMap<>();
  private final List<String> log = new ArrayList<>();

  void add(String item, int count) {
    if (count <= 0) {
      throw new IllegalArgumentException("count must be positive: " + count);
    }
    stock.put(item, stock.getOrDefault(item, 0) + count);
    log.add("add " + item);
  }

  void take(String item, int count) throws OutOfStockException {
    Integer there = stock.get(item);
    if (there == null || there < count) {
      throw new OutOfStockException(item, count - (there == null ? 0 : there));
    }
    stock.put(item, there - count);
    log.add("take " + item);
  }

  public static void main(String[] args) {
    Inventory inventory = new Inventory();
    inventory.add("apple", 10);
    inventory.add("pear", 4);
    inventory.add("apple", 5);
    try {
      inventory.take("apple", 7);
      inventory.take("pear", 9);
    } catch (OutOfStockException e) {
      System.out.println(e.getMessage() + ", missing " + e.missing);
    }
    try {
      inventory.add("plum", -1);
    } catch (IllegalArgumentException e) {
      System.out.println("refused: " + e.getMessage());
    } finally {
      System.out.println(inventory.log);
    }
    for (Map.Entry<String, Integer> entry : inventory.stock.entrySet()) {
      System.out.println(entry.getKey() + ": " + entry.getValue());
    }
    System.out.println(inventory.stock);
  }
}

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Loops over the entries of a map. */
public class MapEntries {
  static int total(Map<String, Integer> stock) {
    int total = 0;
    for (Map.Entry<String, Integer> entry : stock.entrySet()) {
      total += entry.getValue();
    }
    return total;
  }

  static Map<String, Integer> doubled(Map<String, Integer> stock) {
    Map<String, Integer> result = new HashMap<>();
    for (Map.Entry<String, Integer> entry : stock.entrySet()) {
      String name = entry.getKey();
      int n = entry.getValue();
      result.put(name, 2 * n);
    }
    return result;
  }

  static void restock(Map<String, Integer> stock) {
    for (Map.Entry<String, Integer> entry : stock.entrySet()) {
      if (entry.getValue() < 2) {
        entry.setValue(10);
      }
    }
  }

  static String longest(Map<String, Integer> stock) {
    String longest = "";
    for (Map.Entry<String, Integer> entry : stock.entrySet()) {
      if (entry.getKey().length() > longest.length()) {
        longest = entry.getKey();
      }
    }
    return longest;
  }

  public static void main(String[] args) {
    Map<String, Integer> stock = new LinkedHashMap<>();
    stock.put("apple", 3);
    stock.put("fig", 1);
    restock(stock);
    for (Map.Entry<String, Integer> entry : doubled(stock).entrySet()) {
      System.out.println(entry.getKey() + ": " + entry.getValue());
    }
    System.out.println(total(stock) + longest(stock));
  }
}

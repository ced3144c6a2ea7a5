import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class LoopsOverCollections {
  static void show(List<String> words) {
    for (String word : words) {
      System.out.println(word);
    }
    for (int i = 0; i < words.size(); i++) {
      System.out.println(i + ": " + words.get(i));
    }
  }

  static int total(List<Integer> prices) {
    int total = 0;
    for (int price : prices) {
      total += price;
    }
    return total;
  }

  static void dropShort(List<String> words) {
    Iterator<String> it = words.iterator();
    while (it.hasNext()) {
      String word = it.next();
      if (word.length() < 3) {
        it.remove();
      }
    }
  }

  static void stock(Map<String, Integer> stock) {
    for (Map.Entry<String, Integer> entry : stock.entrySet()) {
      System.out.println(entry.getKey() + " = " + entry.getValue());
    }
    for (String key : stock.keySet()) {
      System.out.println(key);
    }
    for (int n : stock.values()) {
      System.out.println(n);
    }
  }

  public static void main(String[] args) {
    List<String> words = new ArrayList<>(List.of("a", "list", "of", "words"));
    dropShort(words);
    show(words);
    System.out.println(total(List.of(3, 4)));
    Map<String, Integer> stock = new TreeMap<>();
    stock.put("apple", 3);
    stock.put("pear", 4);
    stock(stock);
  }
}

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What is put into maps, and looked up with a default. */
public class MapWrites {
  private final Map<String, String> phones = new TreeMap<>();

  void add(String name, String number) {
    phones.put(name, number);
  }

  String find(String name) {
    return phones.getOrDefault(name, "unknown");
  }

  String replace(String name, String number) {
    return phones.put(name, number);
  }

  static Map<String, Integer> count(String[] words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      counts.put(word, counts.getOrDefault(word, 0) + 1);
    }
    return counts;
  }

  public static void main(String[] args) {
    MapWrites book = new MapWrites();
    book.add("Ann", "123");
    System.out.println(book.find("Ann") + " " + book.find("Bob"));
    System.out.println(book.replace("Ann", "456"));
    for (String word : count(new String[] {"a", "b", "a"}).keySet()) {
      System.out.println(word);
    }
  }
}

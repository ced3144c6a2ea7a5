import java.util.ArrayList;
import java.util.List;

/** Loops over the indexes of lists. */
public class IndexedLists {
  private final List<String> names = new ArrayList<>();

  void greet() {
    for (int i = 0; i < names.size(); i++) {
      System.out.println((i + 1) + ". " + polite(names.get(i)));
    }
  }

  private static String polite(String name) {
    return "dear " + name;
  }

  static int longest(List<String> words) {
    int best = 0;
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).length() > words.get(best).length()) {
        best = i;
      }
    }
    return best;
  }

  public static void main(String[] args) {
    IndexedLists guests = new IndexedLists();
    guests.names.add("Ann");
    guests.names.add("Bob");
    guests.greet();
    System.out.println(longest(guests.names));
  }
}

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Characters that a test chooses, written as texts; maps filled where order could be seen. */
public class CharactersByChoice {
  private final int x;
  private final Object[] parts;

  CharactersByChoice(int x, Object... parts) {
    this.x = x;
    this.parts = parts;
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof CharactersByChoice c && c.x == x;
  }

  @Override
  public int hashCode() {
    return Objects.hash(x, "k", parts.length);
  }

  static String bar(int n, String marks) {
    StringBuilder b = new StringBuilder();
    for (int i = -1; i <= n; i++) {
      b.append(i < 0 ? '[' : i == n ? ']' : i % 2 == 0 ? marks.charAt(i % marks.length()) : (char) ('a' + i));
    }
    return b.append(n > 3 ? '!' : '?').toString();
  }

  public static void main(String[] args) {
    System.out.println(bar(5, "xyz") + bar(0, "x"));
    try {
      bar(1, "");
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    Map<String, Integer> places = new HashMap<>();
    Map<Integer, String> words = new TreeMap<>();
    String line = "first second";
    places.put(line.substring(0, 5), places.size());
    places.put(line.substring(6), places.size());
    places.put(line.trim().toUpperCase(), words.size() + places.size());
    words.put(places.size(), line.substring(places.get("second")));
    try {
      words.put(line.substring(1).length(), line.substring(40));
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println("outside " + words);
    }
    try {
      places.put(line.substring(99), Integer.parseInt("no"));
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println("text first");
    } catch (NumberFormatException e) {
      System.out.println("number first");
    }
    System.out.println(new TreeMap<>(places));
    CharactersByChoice a = new CharactersByChoice(4, "a"), b = new CharactersByChoice(4, 1);
    System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + a.hashCode());
    System.out.println(Objects.hash() + " " + Objects.hash((Object) null) + " " + Objects.hash(1, 'c', 2L, true));
  }
}

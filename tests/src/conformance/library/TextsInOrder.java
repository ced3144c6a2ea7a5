import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;

/** Texts as languages sort them, not by the codes of their characters. */
public class TextsInOrder {
  public static void main(String[] args) {
    List<String> words = new ArrayList<>(List.of("pear", "Apple", "apple", "Banana", "banana", "\u00e9clair",
        "eclair", "Zebra", "zoo", "co-op", "coop", "co op", "a b", "ab", "a-b", "1", "10", "2", "_x", "x",
        "resume", "r\u00e9sum\u00e9", "R\u00e9sum\u00e9", "", " ", "\u00c4rger", "Arger", "stra\u00dfe", "strasse", "strase"));
    Collections.sort(words);
    System.out.println(words);
    Collections.sort(words, Collator.getInstance(Locale.US));
    System.out.println(words);
    words.sort(Collator.getInstance(Locale.GERMANY)::compare);
    System.out.println(words);
    Collator c = Collator.getInstance(Locale.ENGLISH);
    System.out.println(c.getStrength() + " " + c.getDecomposition());
    for (int strength : new int[] {Collator.PRIMARY, Collator.SECONDARY, Collator.TERTIARY, Collator.IDENTICAL}) {
      c.setStrength(strength);
      System.out.println(strength + ": " + c.compare("abc", "ABC") + c.compare("a", "\u00e4") + c.compare("a", "b")
          + c.compare("b", "a") + c.equals("e\u0301", "\u00e9") + c.equals("role", "r\u00f4le") + c.compare("a", "a")
          + c.compare("cafe", "caf\u00e9s") + c.compare("\u0001a", "a"));
    }
    c.setStrength(Collator.TERTIARY);
    c.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
    System.out.println(c.compare("\u00e9", "e\u0301"));
    CollationKey[] keys = {c.getCollationKey("b"), c.getCollationKey("B"), c.getCollationKey("a")};
    Arrays.sort(keys);
    System.out.println(keys[0].getSourceString() + keys[1].getSourceString() + keys[2].getSourceString()
        + keys[0].compareTo(keys[1]) + keys[0].equals(c.getCollationKey("a")));
    TreeMap<Object, Integer> map = new TreeMap<>(Collator.getInstance());
    map.put("b", 1);
    map.put("B", 2);
    map.put("a", 3);
    System.out.println(map);
    Random random = new Random(5);
    String letters = "abAB\u00e9\u00c9e\u00df-' 12z\u0301\u4e2d\u20ac.";
    int hash = 0;
    for (int n = 0; n < 400; n++) {
      StringBuilder a = new StringBuilder();
      StringBuilder b = new StringBuilder();
      for (int i = random.nextInt(5); i > 0; i--) {
        a.append(letters.charAt(random.nextInt(letters.length())));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        b.append(letters.charAt(random.nextInt(letters.length())));
      }
      Collator each = Collator.getInstance(Locale.US);
      each.setStrength(n % 4);
      int found = each.compare(a.toString(), b.toString());
      hash = hash * 31 + Integer.signum(found);
      if (n < 40) {
        System.out.println(n % 4 + " [" + a + "] [" + b + "] " + found);
      }
    }
    System.out.println(hash);
    try {
      c.setStrength(9);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(c.equals(c.clone()) + " " + c.equals(Collator.getInstance()));
  }
}

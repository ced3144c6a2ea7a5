import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Writes the tables of the helpers for characters as the running JDK has them: {@code java
 * scripts/UnicodeTables.java > runtime-shims/src/main/resources/dev/mochaberry/helpers/unicode.py}.
 */
public class UnicodeTables {
  private static final int ALL = Character.MAX_CODE_POINT + 1;
  private static final int WIDTH = 140;

  public static void main(String[] args) {
    System.out.println("# Unicode as the JDK has it, for the guard UNICODE. Made by scripts/UnicodeTables.java.");
    runs("LETTERS", Character::isLetter);
    runs("DIGITS", Character::isDigit);
    runs("NOT_LETTERS_BUT_ALPHABETIC", c -> Character.isLetter(c) != Character.isAlphabetic(c));
    runs("ODD_UPPER", c -> Character.isUpperCase(c) != (Character.toLowerCase(c) != c && !Character.isTitleCase(c)));
    runs("ODD_LOWER", c -> Character.isLowerCase(c) != (Character.toUpperCase(c) != c && !Character.isTitleCase(c)));
    runs("DEFINED", Character::isDefined);
    runs("IDENTIFIER_STARTS", Character::isJavaIdentifierStart);
    runs("IDENTIFIER_PARTS", Character::isJavaIdentifierPart);
    runs("FRACTIONS", c -> Character.getNumericValue(c) == -2);
    cases("NUMERALS", c -> isNumeral(c) ? Character.getNumericValue(c) : c);
    cases("UPPER_CASES", Character::toUpperCase);
    cases("LOWER_CASES", Character::toLowerCase);
    longUpper();
    types();
  }

  /** Runs of one general category: how many, and its number. */
  private static void types() {
    List<String> out = new ArrayList<>();
    for (int c = 0, end; c < ALL; c = end) {
      end = c + 1;
      while (end < ALL && Character.getType(end) == Character.getType(c)) {
        end++;
      }
      out.add(Integer.toString(end - c, 36) + "." + Integer.toString(Character.getType(c), 36));
    }
    table("TYPES", "UnicodeTypes", out);
    StringBuilder latin = new StringBuilder();
    for (int c = 0; c < 256; c++) {
      latin.append(Integer.toString(Character.getType(c), 36));
    }
    System.out.println("\nLATIN_TYPES = \"" + latin + "\"");
  }

  private static boolean isNumeral(int c) {
    return c >= 128 && !Character.isDigit(c) && Character.getNumericValue(c) >= 0;
  }

  /** Where a kind of characters begins and ends, as distances. */
  private static void runs(String name, IntPredicate kind) {
    List<String> out = new ArrayList<>();
    boolean on = false;
    int last = 0;
    for (int c = 0; c < ALL; c++) {
      if (kind.test(c) != on) {
        on = !on;
        out.add(Integer.toString(c - last, 36));
        last = c;
      }
    }
    table(name, "UnicodeRuns", out);
  }

  /** Runs of characters that move by the same distance: first, how many, by which step, how far. */
  private static void cases(String name, IntUnaryOperator f) {
    List<int[]> runs = new ArrayList<>();
    for (int c = 0; c < ALL; c++) {
      int by = f.applyAsInt(c) - c;
      if (by != 0 && !joins(runs, c, by)) {
        runs.add(new int[] {c, 1, 1, by});
      }
    }
    List<String> out = new ArrayList<>();
    for (int[] r : runs) {
      for (int n : r) {
        out.add(Integer.toString(n, 36));
      }
    }
    table(name, "UnicodeCases", out);
  }

  private static boolean joins(List<int[]> runs, int c, int by) {
    for (int k = runs.size() - 1; k >= Math.max(0, runs.size() - 2); k--) {
      int[] r = runs.get(k);
      int step = c - (r[0] + (r[1] - 1) * r[2]);
      if (r[3] == by && (r[1] == 1 ? step <= 2 : step == r[2])) {
        r[2] = step;
        r[1]++;
        return true;
      }
    }
    return false;
  }

  /** Characters whose upper case is several: the character, then those, in one word. */
  private static void longUpper() {
    List<String> out = new ArrayList<>();
    for (int c = 0; c < ALL; c++) {
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      String upper = Character.toString(c).toUpperCase(java.util.Locale.ROOT);
      if (!surrogate && !upper.equals(Character.toString(Character.toUpperCase(c)))) {
        StringBuilder word = new StringBuilder(Integer.toString(c, 36));
        upper.chars().forEach(u -> word.append('.').append(Integer.toString(u, 36)));
        out.add(word.toString());
      }
    }
    table("LONG_UPPER", "UnicodeWords", out);
  }

  private static void table(String name, String type, List<String> words) {
    System.out.println("\n" + name + " = " + type + "(");
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      line.append(words.get(i)).append(i + 1 < words.size() ? " " : "");
      if (line.length() > WIDTH || i + 1 == words.size()) {
        System.out.println("    \"" + line + "\"");
        line.setLength(0);
      }
    }
    System.out.println(")");
  }
}

import java.text.Normalizer;
import java.util.function.IntFunction;

/**
 * Writes the helpers' tables of decompositions and combining classes as the running JDK has them:
 * {@code java --add-exports java.base/sun.text=ALL-UNNAMED scripts/UnicodeForms.java >
 * …/helpers/normal_forms_table.py}.
 */
class UnicodeForms {
  private static final int END = Character.MAX_VALUE + 1;
  private static final int WIDTH = 140;

  public static void main(String[] args) {
    System.out.println("# Decompositions and combining classes of Unicode as the JDK has them, in base 36.");
    System.out.println("# Made by scripts/UnicodeForms.java.");
    System.out.println();
    System.out.println("# Character, two that are the same; behind a ! what is not put together again.");
    print("CANONICAL = (", table(UnicodeForms::canonical));
    System.out.println();
    System.out.println("# Character, what it is compatible with.");
    print("COMPATIBLE = (", table(UnicodeForms::compatible));
    StringBuilder classes = new StringBuilder();
    int start = 0;
    for (int c = 1; c <= END; c++) {
      if (c == END || combining(c) != combining(start)) {
        classes.append(Integer.toString(c - start, 36) + "." + Integer.toString(combining(start), 36) + " ");
        start = c;
      }
    }
    System.out.println();
    print("COMBINING = UnicodeTypes(", classes.toString().stripTrailing());
  }

  private static int combining(int c) {
    return sun.text.Normalizer.getCombiningClass(c);
  }

  private static String table(IntFunction<String> entry) {
    StringBuilder all = new StringBuilder(" ");
    for (int c = 0x80; c < END; c++) {
      boolean hangul = c >= 0xAC00 && c <= 0xD7A3;
      String e = hangul || Character.isSurrogate((char) c) ? null : entry.apply(c);
      if (e != null) {
        all.append(Integer.toString(c, 36)).append(e).append(" ");
      }
    }
    return all.toString();
  }

  /** The decomposition in one step: the last mark alone, the rest put together. */
  private static String canonical(int c) {
    String whole = Character.toString(c);
    String parts = Normalizer.normalize(whole, Normalizer.Form.NFD);
    if (parts.equals(whole)) {
      return null;
    }
    int last = parts.length() - 1;
    String rest = Normalizer.normalize(parts.substring(0, last), Normalizer.Form.NFC);
    boolean stays = Normalizer.normalize(whole, Normalizer.Form.NFC).equals(whole);
    return stays && rest.length() == 1
        ? ":" + numbers(rest + parts.charAt(last))
        : "!" + numbers(parts);
  }

  private static String compatible(int c) {
    String whole = Character.toString(c);
    String parts = Normalizer.normalize(whole, Normalizer.Form.NFKD);
    return parts.equals(Normalizer.normalize(whole, Normalizer.Form.NFD)) ? null : ":" + numbers(parts);
  }

  private static String numbers(String text) {
    StringBuilder all = new StringBuilder();
    text.chars().forEach(c -> all.append(all.isEmpty() ? "" : ".").append(Integer.toString(c, 36)));
    return all.toString();
  }

  private static void print(String head, String text) {
    System.out.println(head);
    String all = text;
    while (!all.isEmpty()) {
      int cut = all.length() <= WIDTH ? all.length() : all.lastIndexOf(" ", WIDTH) + 1;
      System.out.println("    \"" + all.substring(0, cut) + "\"");
      all = all.substring(cut);
    }
    System.out.println(")");
  }
}

import java.util.*;

/** %s, %c, %b, %h, %n, %%, indexes, and every way a format can be wrong. */
public class FormatOthers {
  static class Point {
    public String toString() {
      return "Point!";
    }

    public int hashCode() {
      return 0xBEEF;
    }
  }

  static void wrong(String f, Object... args) {
    try {
      System.out.println(f + " -> " + String.format(f, args));
    } catch (IllegalFormatException e) {
      System.out.println(f + " ! " + e);
    }
  }

  public static void main(String[] args) {
    System.out.println(
        String.format(
            "[%s] [%10s] [%-10s] [%.2s] [%8.3s] [%S]",
            "hello", "hello", "hello", "hello", "hello", "hello"));
    System.out.println(String.format("%s %s %s %s %s %s", 1, 2L, 3.5, 'c', true, null));
    System.out.println(String.format("%s %s %s", new Point(), List.of(1, 2), Map.of("k", 1)));
    System.out.println(
        String.format("%b %b %b %B %5b|%-6b|%.1b", true, null, "x", false, true, false, true));
    System.out.println(String.format("%c %C %3c|%-3c|%c %c", 'a', 'b', 'c', 'd', 66, (byte) 67));
    System.out.println(String.format("%h %H %h %h", "hello", new Point(), null, 42));
    System.out.println(String.format("%2$s %1$s %2$s %s %s", "a", "b"));
    System.out.println(String.format("%s %<s %<S %s", "x", "y"));
    System.out.println(String.format("100%% |%5%|%-5%|%n").replace("\n", "NL"));
    System.out.println(
        String.format("no arguments")
            + String.format("%s", (Object) null)
            + String.format("%c", (Object) null)
            + String.format("%d|%5d|%.1f|%x", null, null, null, null));
    Object[] all = {"p", 1, 2.5};
    System.out.println(String.format("%s-%s-%s", all));
    System.out.printf("%s%n", "printf");
    System.out.format("%s%n", "format");
    System.out.printf(Locale.ENGLISH, "%d%n", 5);
    wrong("%d", "text");
    wrong("%d", 1.5);
    wrong("%f", 1);
    wrong("%c", "s");
    wrong("%x", 1.5f);
    wrong("%e", 10L);
    wrong("%d", true);
    wrong("%c", 1.5);
    wrong("%c", 0x110000);
    wrong("%s");
    wrong("%s %s", "one");
    wrong("%3$s", 1);
    wrong("%<s", 1);
    wrong("%q", 1);
    wrong("%", 1);
    wrong("%5");
    wrong("%-d", 1);
    wrong("%-s", 1);
    wrong("%-#b", 1);
    wrong("%-#h", "a");
    wrong("%-#s", "a");
    wrong("%05s", 1);
    wrong("%#s", "x");
    wrong("%+s", 1);
    wrong("%,x", 1);
    wrong("%.2d", 1);
    wrong("%.2c", 'c');
    wrong("%-05d", 1);
    wrong("%+ d", 1);
    wrong("%--5d", 1);
    wrong("%0d", 1);
    wrong("%5n");
    wrong("%.1n");
    wrong("%#d", 1);
    wrong("%,e", 1.0);
    wrong("%#g", 1.0);
    wrong("%.f", 1.0);
    wrong("%y", 1);
    wrong("%1$", 1);
    wrong("%,b", true);
    wrong("%i", 1);
    wrong("a%zb");
  }
}

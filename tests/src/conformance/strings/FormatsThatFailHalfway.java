import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Formatter;
import java.util.IllegalFormatException;
import java.util.Locale;

/** What stands before the piece of a format that fails has been written by then. */
public class FormatsThatFailHalfway {
  static class Loud {
    @Override
    public String toString() {
      System.out.print("(asked)");
      return "loud";
    }
  }

  public static void main(String[] args) {
    Object text = args.length == 0 ? "x" : 3;
    try {
      System.out.printf("[a %d]%n", text);
    } catch (IllegalFormatException e) {
      System.out.println(" " + e.getMessage());
    }
    try {
      System.out.printf("[b %s %s]%n", "one");
    } catch (IllegalFormatException e) {
      System.out.println(" " + e.getMessage());
    }
    try {
      System.out.format("[c %s %q]%n", "one");
    } catch (IllegalFormatException e) {
      System.out.println(" " + e.getMessage());
    }
    try {
      System.out.printf(Locale.GERMANY, "[d %.2f %c]%n", 1.5, text);
    } catch (IllegalFormatException e) {
      System.out.println(" " + e.getMessage());
    }
    Formatter f = new Formatter();
    try {
      f.format("<%s %d>", "one", text);
    } catch (IllegalFormatException e) {
      System.out.println(f + " " + e.getMessage());
    }
    StringBuilder sb = new StringBuilder("k");
    try {
      new Formatter(sb).format("<%s %c>", "one", "zz");
    } catch (IllegalFormatException e) {
      System.out.println(sb + " " + e.getMessage());
    }
    StringWriter out = new StringWriter();
    try (PrintWriter w = new PrintWriter(out)) {
      w.printf("%s, %x", "before", text);
    } catch (IllegalFormatException e) {
      System.out.println(out + " " + e.getMessage());
    }
    Object loud = new Loud();
    System.out.printf("%-7s 1 %s%n", loud, text);
    System.out.println(String.format("1 %-7s 2", loud));
    System.out.printf("rows %s of %05d%n", text, 7);
    System.out.printf("last %d%n", text);
  }
}

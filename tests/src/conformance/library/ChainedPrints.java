import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/** What printed a formatted text prints more. */
public class ChainedPrints {
  public static void main(String[] args) {
    System.out.printf("%s %d%n", "a", 2).printf(Locale.US, "%,.2f%n", 1234.5).println("x");
    PrintStream out = System.out.format("%d-", 7);
    out.println("b");
    Supplier<PrintStream> again = () -> System.out.printf("%s;", "c");
    again.get().append('d').append("eee", 0, 2).println();
    System.out.printf("%s%n", out == System.out);
    System.out.println("end");
  }
}

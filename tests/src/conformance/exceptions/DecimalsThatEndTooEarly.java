import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The fault of a decimal that ends too early has a cause and no message of its own. */
public class DecimalsThatEndTooEarly {
  static String read(String s) {
    try {
      return new BigDecimal(s).toString();
    } catch (NumberFormatException e) {
      return "no number: " + e.getMessage() + (e.getCause() == null ? "" : " caused");
    }
  }

  public static void main(String[] args) {
    for (String s : List.of("", "1.5e", "-", "1e5", "x")) {
      System.out.println(read(s));
    }
    Function<String, BigDecimal> reader = BigDecimal::new;
    try {
      System.out.println(reader.apply(""));
    } catch (IllegalArgumentException e) {
      String told = e.getMessage();
      System.out.println("told " + told + (told == null));
    }
  }
}

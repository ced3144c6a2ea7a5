import java.math.BigDecimal;
import java.util.InputMismatchException;
import java.util.Locale;
import java.util.Scanner;

/** How a scanner reads numbers is a matter of its locale, else of the default one. */
public class ScannersOfLocales {
  static void read(String text, Locale locale) {
    Scanner in = new Scanner(text);
    if (locale != null) {
      in.useLocale(locale);
    }
    StringBuilder out = new StringBuilder();
    while (in.hasNext()) {
      if (in.hasNextInt()) {
        out.append("int ").append(in.nextInt());
      } else if (in.hasNextDouble()) {
        out.append("double ").append(in.nextDouble());
      } else if (in.hasNextBoolean()) {
        out.append("boolean ").append(in.nextBoolean());
      } else {
        out.append("word ").append(in.next());
      }
      out.append("; ");
    }
    System.out.println(out);
  }

  public static void main(String[] args) {
    String text = "7 -3,5 3.5 1.234 1,234 1.234,5 1,234.5 true 1e3 x 2,5e-1";
    read(text, null);
    read(text, Locale.US);
    read(text, Locale.GERMANY);
    read(text, Locale.FRANCE);
    Locale.setDefault(Locale.GERMANY);
    read(text, null);
    read(text, Locale.ROOT);
    Scanner in = new Scanner("0,125 1.000.000 0.5");
    BigDecimal exact = in.nextBigDecimal();
    System.out.println(exact + " " + in.nextLong());
    try {
      System.out.println(in.nextDouble());
    } catch (InputMismatchException e) {
      System.out.println("no " + in.useLocale(Locale.UK).nextDouble());
    }
  }
}

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The currency of a number's signs, in patterns too, and signs that a format has for itself. */
public class CurrencySigns {
  public static void main(String[] args) {
    DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.US);
    DecimalFormat format = new DecimalFormat("#,##0.00", signs);
    signs.setDecimalSeparator('!');
    format.getDecimalFormatSymbols().setGroupingSeparator('?');
    System.out.println(format.format(1234.5));
    format.setDecimalFormatSymbols(signs);
    signs.setGroupingSeparator('_');
    System.out.println(format.format(1234.5) + " " + signs.equals(format.getDecimalFormatSymbols()));
    System.out.println(signs.equals(signs.clone()) + " " + new DecimalFormatSymbols(Locale.UK).equals(signs));

    String pattern = "\u00a4#,##0.00 \u00a4\u00a4";
    System.out.println(new DecimalFormat(pattern, signs).format(1234.5));
    signs.setMonetaryDecimalSeparator(';');
    signs.setMonetaryGroupingSeparator('~');
    signs.setPerMill('m');
    signs.setCurrencySymbol("Taler ");
    System.out.println(new DecimalFormat(pattern, signs).format(1234.5) + new DecimalFormat("0\u2030", signs).format(0.5));
    signs.setInternationalCurrencySymbol("SEK");
    System.out.println(new DecimalFormat(pattern, signs).format(1234.5) + " " + signs.getCurrency());
    signs.setInternationalCurrencySymbol("Shells");
    System.out.println(new DecimalFormat(pattern, signs).format(1234.5) + " " + signs.getCurrencySymbol());
    signs.setCurrency(Currency.getInstance("EUR"));
    System.out.println(signs.getCurrency() + signs.getCurrencySymbol() + signs.getInternationalCurrencySymbol());

    for (Locale l : List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.ENGLISH, Locale.ROOT, Locale.JAPAN, Locale.FRENCH)) {
      DecimalFormatSymbols own = DecimalFormatSymbols.getInstance(l);
      System.out.println(
          l + " " + own.getCurrency() + " " + own.getCurrencySymbol() + " " + own.getInternationalCurrencySymbol() + " "
              + new DecimalFormat(pattern, own).format(1234.5) + " " + NumberFormat.getCurrencyInstance(l).format(-1234.567));
    }
    System.out.println(new DecimalFormat("\u00a4 0", new DecimalFormatSymbols(Locale.US)).format(7));
    System.out.println(NumberFormat.getCurrencyInstance(Locale.US).getCurrency());
    System.out.println(NumberFormat.getCurrencyInstance(Locale.UK).getCurrency());
    System.out.println(new DecimalFormat("0", new DecimalFormatSymbols(Locale.CANADA)).getCurrency());
  }
}

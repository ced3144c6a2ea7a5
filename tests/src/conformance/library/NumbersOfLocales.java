import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/** Numbers and amounts of money as other languages write them. */
public class NumbersOfLocales {
  static final Locale[] LOCALES = {
    Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.ITALY, Locale.JAPAN, Locale.CHINA, Locale.KOREA,
    Locale.CANADA, Locale.CANADA_FRENCH, new Locale("es", "ES"), new Locale("pt", "BR"), new Locale("ru", "RU"),
    new Locale("sv", "SE"), new Locale("en", "IN"), new Locale("hi", "IN"), new Locale("de", "CH"), new Locale("nl", "NL"),
    new Locale("pl", "PL"), new Locale("tr", "TR"), new Locale("da", "DK"), new Locale("fi", "FI"),
    new Locale("cs", "CZ"), new Locale("en", "AU"),
    Locale.GERMAN, Locale.FRENCH, Locale.ROOT
  };
  public static void main(String[] args) {
    for (Locale l : LOCALES) {
      StringBuilder out = new StringBuilder(l.toString()).append(": ");
      String[] what = {"n", "c", "p", "i", "f", "x", "cur", "sym"};
      for (String w : what) {
        try {
          out.append(switch (w) {
            case "n" -> NumberFormat.getInstance(l).format(-1234567.891);
            case "c" -> NumberFormat.getCurrencyInstance(l).format(1234.5) + " " + NumberFormat.getCurrencyInstance(l).format(-5);
            case "p" -> NumberFormat.getPercentInstance(l).format(0.256);
            case "i" -> NumberFormat.getIntegerInstance(l).format(98765.5);
            case "f" -> String.format(l, "%,.2f %e %d %,d", -1234567.891, 12.5, 1234, 1234567);
            case "x" -> new DecimalFormat("#,##0.00", new DecimalFormatSymbols(l)).format(9876.543);
            case "cur" -> l.getCountry().isEmpty() ? "" : Currency.getInstance(l).getSymbol(l) + Currency.getInstance("USD").getSymbol(l) + Currency.getInstance("EUR").getSymbol(l);
            default -> "" + DecimalFormatSymbols.getInstance(l).getDecimalSeparator() + DecimalFormatSymbols.getInstance(l).getGroupingSeparator() + DecimalFormatSymbols.getInstance(l).getMinusSign();
          });
        } catch (RuntimeException e) {
          out.append("!!! ").append(e);
        }
        out.append(" | ");
      }
      System.out.println(out);
    }
  }
}

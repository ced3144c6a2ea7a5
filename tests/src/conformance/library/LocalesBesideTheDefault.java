import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.util.Currency;
import java.util.Locale;
import java.util.Scanner;

/** A locale that is named holds, whatever the default is. */
public class LocalesBesideTheDefault {
  static void show() throws ParseException {
    System.out.println(
        NumberFormat.getInstance(Locale.US).format(1234.5)
            + " "
            + NumberFormat.getInstance().format(1234.5)
            + " "
            + NumberFormat.getNumberInstance(Locale.ROOT).format(-0.25)
            + " "
            + String.format(Locale.US, "%,.2f", 1234.5)
            + " "
            + String.format("%,.2f", 1234.5));
    DecimalFormatSymbols us = DecimalFormatSymbols.getInstance(Locale.US);
    System.out.println(
        new DecimalFormat("#,##0.##", us).format(1234.5)
            + " "
            + new DecimalFormat("#,##0.##").format(1234.5)
            + " "
            + us.getDecimalSeparator()
            + DecimalFormatSymbols.getInstance().getDecimalSeparator());
    System.out.println(
        NumberFormat.getCurrencyInstance(Locale.US).format(-9.5)
            + " "
            + NumberFormat.getCurrencyInstance(Locale.UK).format(9.5)
            + " "
            + NumberFormat.getCurrencyInstance().format(9.5)
            + " "
            + NumberFormat.getCurrencyInstance(Locale.US).getCurrency()
            + " "
            + NumberFormat.getInstance(Locale.US).getCurrency()
            + " "
            + Currency.getInstance(Locale.US).getSymbol(Locale.US));
    System.out.println(
        NumberFormat.getPercentInstance(Locale.US).format(0.256)
            + " "
            + NumberFormat.getPercentInstance().format(0.256)
            + " "
            + NumberFormat.getIntegerInstance(Locale.ENGLISH).format(9876)
            + " "
            + NumberFormat.getIntegerInstance().format(9876)
            + " "
            + MessageFormat.format("{0,number}", 1234.5)
            + " "
            + new Scanner("1.5").useLocale(Locale.US).nextDouble()
            + " "
            + NumberFormat.getInstance(Locale.GERMANY).parse("1.234,5"));
  }

  public static void main(String[] args) throws ParseException {
    for (Locale locale : new Locale[] {Locale.GERMANY, Locale.FRANCE, Locale.US, Locale.ROOT}) {
      Locale.setDefault(locale);
      show();
    }
  }
}

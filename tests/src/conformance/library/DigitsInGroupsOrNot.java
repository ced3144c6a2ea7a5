import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** The size of groups and whether there are any are two things to a format of numbers. */
public class DigitsInGroupsOrNot {
  static void show(NumberFormat f) throws Exception {
    System.out.println(
        f.format(1234567.891)
            + " "
            + f.isGroupingUsed()
            + " "
            + ((DecimalFormat) f).getGroupingSize()
            + " "
            + ((DecimalFormat) f).toPattern()
            + " "
            + f.parse("1,234.5"));
  }

  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.US);
    for (String pattern : new String[] {"0.00", "#,##0.##", "#,####.#", "#,##0.###;(#)"}) {
      DecimalFormat f = new DecimalFormat(pattern);
      show(f);
      f.setGroupingUsed(true);
      show(f);
      f.setGroupingUsed(false);
      show(f);
      f.setGroupingSize(2);
      show(f);
      f.setGroupingUsed(true);
      show(f);
    }
    NumberFormat f = NumberFormat.getInstance(Locale.US);
    f.setGroupingUsed(false);
    show(f);
    f.setGroupingUsed(true);
    show(f);
    NumberFormat whole = NumberFormat.getIntegerInstance(Locale.US);
    whole.setGroupingUsed(false);
    System.out.println(
        whole.format(1234567) + " " + NumberFormat.getCurrencyInstance(Locale.US).format(1234.5));
  }
}

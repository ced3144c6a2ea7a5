import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** Messages whose arguments are shown by formats that the program sets. */
public class MessagesWithOwnFormats {
  public static void main(String[] args) {
    MessageFormat boxes = new MessageFormat("{1} has {0}.");
    double[] limits = {0, 1, 2};
    String[] words = {"no box", "one box", "{0,number} boxes, says {1}"};
    boxes.setFormatByArgumentIndex(0, new ChoiceFormat(limits, words));
    for (int i : new int[] {0, 1, 1273}) {
      System.out.println(boxes.format(new Object[] {i, "Ann"}));
    }
    MessageFormat twice = new MessageFormat("{0} {1} {0}");
    twice.setFormat(2, new DecimalFormat("0.00"));
    System.out.println(twice.format(new Object[] {3, 4.5}));
    twice.setFormats(new Format[] {null, NumberFormat.getPercentInstance(Locale.US), null});
    System.out.println(twice.format(new Object[] {3, 4.5}));
    try {
      twice.setFormat(3, null);
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    twice.setFormatsByArgumentIndex(new Format[] {new DecimalFormat("#.#"), null});
    System.out.println(twice.format(new Object[] {3.14, null}));
    twice.applyPattern("{0}");
    System.out.println(twice.format(new Object[] {3.14}));
  }
}

import java.util.*;

/** toString of each kind of box, and of none. */
public class TextsOfBoxes {
  public static void main(String[] args) {
    Boolean yes = args.length == 0;
    Double large = 1e20 * (args.length + 1);
    Float third = 1f / (args.length + 3);
    Character letter = (char) ('c' + args.length);
    Long number = 5L + args.length;
    System.out.println(yes.toString() + large.toString() + third.toString() + letter.toString() + number.toString());
    for (Double d : List.of(1e-9, 100.0, 1 / 0.0, 0 / 0.0, -0.0)) System.out.print(d.toString() + " ");
    for (Boolean b : List.of(true, false)) {
      String text = b.toString();
      System.out.print(text + text.length());
    }
    System.out.println();
    Double none = args.length == 0 ? null : large;
    try {
      System.out.println(none.toString());
    } catch (NullPointerException e) {
      System.out.println("no box");
    }
  }
}

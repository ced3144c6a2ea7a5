// stdin: 5\nabc\n7\n\n  x y\n99999999999\nlast\n
import java.util.InputMismatchException;
import java.util.Scanner;

/** A token that is no number stays, the white space before it is behind the scanner. */
public class ScannerAfterMismatch {
  public static void main(String[] args) {
    Scanner in = new Scanner(System.in);
    System.out.println(in.nextInt());
    for (int i = 0; i < 5; i++) {
      try {
        System.out.println(in.nextInt());
      } catch (InputMismatchException e) {
        System.out.println(e.getMessage() + " [" + in.nextLine() + "]");
      }
    }
    Scanner commas = new Scanner("1,  two, 3,,4").useDelimiter(",");
    System.out.println(commas.nextInt());
    try {
      commas.nextInt();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage() + " [" + commas.findInLine(".") + "]" + commas.next());
    }
    Scanner kept = new Scanner("  a b\n");
    System.out.println(kept.hasNextInt() + " [" + kept.nextLine() + "]");
    Scanner patterns = new Scanner("\n\nword 12");
    try {
      patterns.next("[0-9]+");
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage() + " [" + patterns.findInLine("w(or)d") + "]");
    }
    System.out.println(patterns.match().group(1) + patterns.nextInt());
    Scanner flags = new Scanner(" yes");
    try {
      flags.nextBoolean();
    } catch (InputMismatchException e) {
      System.out.println(e.getMessage() + " [" + flags.nextLine() + "]");
    }
  }
}

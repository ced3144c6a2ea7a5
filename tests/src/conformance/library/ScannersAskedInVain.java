import java.util.NoSuchElementException;
import java.util.Scanner;

/** A token asked for in vain leaves no line behind; a question does. */
public class ScannersAskedInVain {
  static void show(Scanner in) {
    System.out.println(in.hasNext() + " " + in.hasNextLine());
    try {
      in.next();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println("[" + in.nextLine() + "]");
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    Scanner words = new Scanner("one\n \n");
    System.out.println(words.next());
    show(words);
    Scanner parts = new Scanner("one, ").useDelimiter(", ");
    System.out.println(parts.next());
    show(parts);
    Scanner kept = new Scanner("one\n");
    System.out.println(kept.next() + kept.hasNext() + "[" + kept.nextLine() + "]");
  }
}

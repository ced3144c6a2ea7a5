// What stands first in a file without a package,
// above the class.

/** Says one word. */
public class LeadingComments {
  public static void main(String[] args) {
    System.out.println("once");
  }
}

// A licence might stand here.
// It has two lines.

import java.util.ArrayList;
import java.util.List;

/** Comments of all kinds, each at its statement. */
public class Comments {
  /** How many at most. */
  static final int LIMIT = 3;

  // the names so far
  private final List<String> names = new ArrayList<>();

  /*
   * A block comment before a method
   * is kept as well.
   */
  void add(String name) {
    // the limit is hard
    if (names.size() < LIMIT) {
      names.add(name); // there is room
    } else {
      // no room
      System.out.println("full");
    }
    // end of method
  }

  int count() {
    /* all of them */
    return names.size();
  }

  public static void main(String[] args) {
    Comments c = new Comments();
    // c.add("zero");
    c.add("one");
    c.add(/* name */ "two");

    // TODO: more
    System.out.println(
        c.count() // counted
            + 1);
  }
}

import java.util.List;

/** Arguments are evaluated before the receiver's null is met, also where the library is called. */
public class NullFieldBehindArguments {
  static StringBuilder shared;
  static List<Integer> numbers;
  StringBuilder own;

  static int shown(String what) {
    System.out.println(what);
    return what.length();
  }

  public static void main(String[] args) {
    try {
      shared.append(shown("static"));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      new NullFieldBehindArguments().own.append(shown("field"));
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      numbers.add(shown("list"));
    } catch (NullPointerException e) {
      System.out.println("no list");
    }
    shared = new StringBuilder();
    System.out.println(shared.append(shown("now")));
  }
}

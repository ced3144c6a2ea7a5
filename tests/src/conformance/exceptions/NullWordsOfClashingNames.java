import java.util.List;

/** A field that is called as a method is has another name in Python; the JVM's words stay. */
public class NullWordsOfClashingNames {
  NullWordsOfClashingNames next;
  int value;

  NullWordsOfClashingNames next() {
    return next;
  }

  int value() {
    return value;
  }

  public static void main(String[] args) {
    NullWordsOfClashingNames one = new NullWordsOfClashingNames();
    try {
      System.out.println(one.next.next.value);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(one.next.value);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.println(one.next().next() == null);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    List<String> none = null;
    try {
      System.out.println(none.get(0).length());
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    System.out.println(one.value());
  }
}

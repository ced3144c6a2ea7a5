import java.util.List;
import java.util.Optional;

/** toString of null is a null dereference, whatever the class. */
public class NullTexts {
  enum Color {
    RED
  }

  record Pair(int a) {}

  static Color color;
  static StringBuilder builder;
  static Pair pair;
  static Optional<String> optional;
  static Throwable throwable;
  static CharSequence text;

  interface Step {
    String run();
  }

  static void check(String what, Step step) {
    try {
      System.out.println(what + " " + step.run());
    } catch (NullPointerException e) {
      System.out.println(what + " null");
    }
  }

  public static void main(String[] args) {
    check("enum", () -> "x" + color.toString());
    check("builder", () -> builder.toString());
    check("record", () -> pair.toString());
    check("optional", () -> optional.toString());
    check("throwable", () -> throwable.toString());
    check("chars", () -> text.toString());
    check("list", () -> ((List<String>) null).toString());
    check("constant", () -> "x" + ((Color) null).toString());
    builder = new StringBuilder("b");
    color = Color.RED;
    check("enum", () -> color.toString());
    check("builder", () -> builder.toString());
  }
}

import java.io.Serializable;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Objects;

/** Arrays that are mere objects for a while: what is in them is shown all the same. */
public class ElementsOfHiddenArrays {
  static class Mute {}

  interface Sort {}

  static class Muter implements Sort {}

  record Pair(int left, char right) {}

  enum Colour {
    RED,
    GREEN
  }

  static String text(Object o) {
    return o instanceof Object[] a ? Arrays.deepToString(a) : "none";
  }

  static String shape(Object o) {
    return text(o).replaceAll("@[0-9a-f]+", "@");
  }

  static Object[] mutes() {
    return new Mute[] {new Mute(), null};
  }

  static Object nested() {
    return new Muter[][] {{new Muter()}, null};
  }

  static Object classes() {
    Class<?>[] both = {String.class, Sort.class};
    return both;
  }

  static Serializable truths() {
    return new Boolean[][] {{true, null}, {false}};
  }

  static Cloneable numbers() {
    return new Double[] {1.0, -0.0, 1e10};
  }

  static Object letters() {
    return new Character[] {'x', null};
  }

  static Object pairs() {
    return new Pair[] {new Pair(1, 'a')};
  }

  static Object faults() {
    return new RuntimeException[] {new IllegalStateException("off")};
  }

  static Object colours() {
    return Colour.values();
  }

  static Object deep() {
    Object inside = new Long[] {1L};
    return new Object[] {inside, new float[] {1}, "s"};
  }

  public static void main(String[] args) {
    System.out.println(shape(mutes()));
    System.out.println(shape(nested()));
    System.out.println(text(classes()));
    System.out.println(text(truths()));
    System.out.println(text(numbers()));
    System.out.println(text(letters()));
    System.out.println(text(pairs()));
    System.out.println(text(faults()));
    System.out.println(text(colours()));
    System.out.println(text(deep()));
    System.out.println(Array.get(truths(), 1) instanceof Boolean[] row ? row[0] : "no");
    System.out.println(Objects.deepEquals(numbers(), new Double[] {1.0, -0.0, 1e10}));
    Object o = numbers();
    for (Number n : (Number[]) o) {
      System.out.print(n + " ");
    }
    System.out.println();
  }
}

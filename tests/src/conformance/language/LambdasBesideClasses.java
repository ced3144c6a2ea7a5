import java.util.ArrayList;
import java.util.List;

/**
 * What a call of an interface gives, where a class of the program says one thing and a lambda, or a
 * method that a class inherits from the library, another: numbers that wrap, arrays of other
 * lengths, methods that erasure tells apart.
 */
public class LambdasBesideClasses {

  interface Measure {
    int of(String text);
  }

  static class One implements Measure {
    @Override
    public int of(String text) {
      return 1;
    }
  }

  interface Generic<T> {
    int of(T value);
  }

  interface Both extends Generic<String>, Measure {}

  interface Rows {
    int[] row();
  }

  static class FourRows implements Rows {
    @Override
    public int[] row() {
      return new int[4];
    }
  }

  interface Sized {
    int size();
  }

  static class Single implements Sized {
    @Override
    public int size() {
      return 1;
    }
  }

  static class Inherited extends ArrayList<String> implements Sized {}

  interface Overloaded<T> {
    String show(T value);

    default String show(Integer number) {
      return "number " + number;
    }
  }

  private static int large = 2_000_000_000;

  private static int measured(Measure m) {
    return m.of("four") * 2;
  }

  private static int sized(Sized s) {
    return s.size() * 500_000_000;
  }

  private static int third(Rows r, int i) {
    int[] row = r.row();
    return i < 4 ? row[i] : -1;
  }

  @SuppressWarnings("unchecked")
  private static String raw(Overloaded<?> o) {
    Overloaded plain = o;
    return plain.show((Integer) 4) + ", " + plain.show((Object) 5);
  }

  public static void main(String[] args) {
    Measure lambda = text -> large + text.length();
    System.out.println(measured(new One()) + " " + measured(lambda));
    Both both = text -> large - text.length();
    System.out.println(measured(both));
    Measure reference = LambdasBesideClasses::hash;
    System.out.println(measured(reference));

    List<Sized> all = List.of(new Single(), inherited(6), () -> large);
    for (Sized s : all) {
      System.out.println(sized(s));
    }

    try {
      System.out.println(third(new FourRows(), 3) + " " + third(() -> new int[] {1, 2, 3}, 2));
      System.out.println(third(() -> new int[2], 3));
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }

    Overloaded<Integer> shown = number -> "lambda " + number;
    System.out.println(raw(shown));
    Overloaded<String> texts = text -> "text";
    System.out.println(texts.show(7) + ", " + texts.show("seven"));
  }

  private static int hash(String text) {
    return text.hashCode();
  }

  private static Inherited inherited(int count) {
    Inherited made = new Inherited();
    for (int i = 0; i < count; i++) {
      made.add("x");
    }
    return made;
  }
}

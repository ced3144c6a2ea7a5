import java.util.Arrays;

/**
 * An inherited method implements an interface's by another erasure. A class beside it has both:
 * they overload each other there.
 */
public class OverloadsMadeOneByInterfaces {
  interface Named<T> {
    String name(T t);
  }

  static class Base<T extends Number> {
    public String name(T t) {
      return "number " + t;
    }
  }

  static class Same extends Base<Integer> implements Named<Integer> {}

  static class Other extends Base<Number> implements Named<Integer> {
    @Override
    public String name(Integer t) {
      return "integer " + t;
    }
  }

  interface Texts {
    String get();

    String swap(String s);
  }

  abstract static class Box<T> {
    T held;

    Box(T held) {
      this.held = held;
    }

    public T get() {
      return held;
    }

    public T swap(T t) {
      T old = held;
      held = t;
      return old;
    }
  }

  static class TextBox extends Box<String> implements Texts {
    TextBox(String s) {
      super(s);
    }
  }

  abstract static class Sized {
    abstract int size();

    public int compareTo(Sized other) {
      return Integer.compare(size(), other.size());
    }
  }

  static class Piece extends Sized implements Comparable<Sized> {
    private final int size;

    Piece(int size) {
      this.size = size;
    }

    @Override
    int size() {
      return size;
    }

    @Override
    public String toString() {
      return "piece " + size;
    }
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  private static String raw(Named named, Object x) {
    return named.name(x);
  }

  @SuppressWarnings({"rawtypes", "unchecked"})
  public static void main(String[] args) {
    Same same = new Same();
    Other other = new Other();
    Short two = 2;
    System.out.println(raw(same, 1) + ", " + raw(other, 2));
    Base base = other;
    System.out.println(base.name(1) + ", " + base.name(two));
    System.out.println(other.name(1) + ", " + other.name(two) + ", " + same.name(3));

    TextBox box = new TextBox("x");
    Texts texts = box;
    System.out.println(texts.swap("y") + texts.get());

    Piece[] pieces = {new Piece(3), new Piece(1), new Piece(2)};
    Arrays.sort(pieces);
    System.out.println(Arrays.toString(pieces));
    Comparable<Sized> least = pieces[0];
    System.out.println(least.compareTo(pieces[2]) + " " + pieces[2].compareTo(pieces[1]));
  }
}

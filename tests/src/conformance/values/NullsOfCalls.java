import java.util.*;
import java.util.function.*;

/** Null handed over by calls of every kind, and handed back. */
public class NullsOfCalls {
  interface Namer {
    String name(String s);
  }

  interface HasMessage {
    String getMessage();
  }

  static class Oops extends RuntimeException implements HasMessage {}

  abstract static class Shape<T> {
    abstract String label(T t);

    String twice(T t) {
      return label(t) + label(t);
    }
  }

  static class Circle extends Shape<String> {
    @Override
    String label(String t) {
      return "<" + t + ">";
    }
  }

  static class Quiet {
    @Override
    public String toString() {
      return null;
    }

    @Override
    public boolean equals(Object o) {
      return ("" + o).equals("null");
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  static String show(String s) {
    return "[" + s + "]";
  }

  static String pass(String s) {
    return show(s);
  }

  static String pick(int n) {
    return n > 2 ? "big" : null;
  }

  static String loop(int n) {
    String last = "none";
    for (int i = 0; i < n; i++) {
      System.out.print(last + " ");
      last = pick(i);
    }
    return last;
  }

  static String recursive(String s, int n) {
    return n == 0 ? "end " + s : recursive(n == 1 ? null : s, n - 1);
  }

  static String join(String... all) {
    StringBuilder b = new StringBuilder();
    for (String s : all) {
      b.append(s).append(';');
    }
    return b.toString();
  }

  static String guarded(String s) {
    if (s == null || s.isEmpty()) {
      return "nothing " + s;
    }
    String t = s;
    s = pick(s.length());
    return t + " " + s;
  }

  static class Box {
    String value;

    void clear() {
      value = null;
    }
  }

  static String field(Box b) {
    if (b.value != null) {
      String before = "had " + b.value;
      b.clear();
      return before + ", has " + b.value;
    }
    return "had " + b.value;
  }

  static String caught() {
    String s = "start";
    try {
      s = null;
      Integer.parseInt("x");
      s = "parsed";
    } catch (NumberFormatException e) {
      return "s is " + s;
    }
    return s;
  }

  public static void main(String[] args) {
    Namer plain = s -> "n:" + s;
    Namer reference = NullsOfCalls::show;
    System.out.println(plain.name(null) + reference.name(null));
    Function<String, String> f = s -> "f:" + s;
    System.out.println(f.apply(null));
    UnaryOperator<String> u = NullsOfCalls::pass;
    System.out.println(u.apply(null) + pass("x"));
    Oops h = new Oops();
    System.out.println("message " + h.getMessage());
    Shape<String> shape = new Circle();
    System.out.println(shape.twice(null));
    System.out.println("quiet " + new Quiet() + new Quiet().equals(null) + String.valueOf(new Quiet()));
    System.out.println(loop(5));
    System.out.println(recursive("s", 3));
    System.out.println(join("a", null, "b"));
    System.out.println(guarded("ab") + guarded("abcd") + guarded(null) + guarded(""));
    Box b = new Box();
    System.out.println(field(b));
    b.value = "v";
    System.out.println(field(b));
    System.out.println(caught());
    Supplier<String> none = () -> null;
    System.out.println("none " + none.get());
    String[] empty = new String[2];
    System.out.println(empty[0] + empty[1]);
    Object[] objects = new String[] {"q"};
    objects[0] = null;
    for (Object o : objects) {
      System.out.println("o " + o);
    }
    BiFunction<String, String, String> both = (x, y) -> x + "+" + y;
    System.out.println(both.apply("a", null) + both.apply(null, "b"));
    String line = "x";
    while ((line = pick(line.length())) != null) {
      System.out.println("line " + line);
    }
    System.out.println("after " + line);
  }
}

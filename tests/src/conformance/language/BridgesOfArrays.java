import java.util.List;
import java.util.function.Supplier;

/**
 * Bridges cast arrays too, those that a class inherits cast for what overrides their target, and a
 * default method of another result is no override of what a superclass has (JLS 8.4.8, 15.12.4.5).
 */
public class BridgesOfArrays {
  interface Sink<T> {
    String put(T t);
  }

  static class Words implements Sink<String[]> {
    public String put(String[] s) {
      return "words " + s.length;
    }
  }

  static class Numbers implements Sink<int[]> {
    public String put(int[] n) {
      return "numbers " + n.length;
    }
  }

  static class Rows<T> implements Sink<List<T>[]> {
    public String put(List<T>[] rows) {
      return "rows " + rows.length;
    }
  }

  static class Text implements Sink<CharSequence> {
    public String put(CharSequence s) {
      return "text " + s.length();
    }
  }

  abstract static class Base<A, B> {
    abstract Object go(A a, B b);
  }

  static class Middle extends Base<Integer, Integer> {
    Number go(Integer a, Integer b) {
      return a + b;
    }
  }

  /** Has no bridge of its own for what Base knows. */
  static class Lower extends Middle {
    Integer go(Integer a, Integer b) {
      return 5;
    }
  }

  static class Own<T> {
    public T get(T t) {
      return t;
    }
  }

  interface Default<T extends Comparable<T>, U> {
    default T get(U u) {
      return null;
    }
  }

  @SuppressWarnings("rawtypes")
  static class Both extends Own implements Default<Long, List<String>> {}

  static void show(Supplier<Object> s) {
    try {
      System.out.println(s.get());
    } catch (ClassCastException e) {
      System.out.println("not of the class");
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Sink<String[]> lambda = s -> "lambda " + s.length;
    List<Sink> sinks = List.of(new Words(), new Numbers(), new Rows<String>(), new Text(), lambda);
    for (Sink sink : sinks) {
      show(() -> sink.put(new String[2]));
      show(() -> sink.put(new Object[] {"a"}));
      show(() -> sink.put(new int[3]));
      show(() -> sink.put(new List[] {List.of()}));
      show(() -> sink.put("s"));
    }
    Base low = new Lower();
    show(() -> low.go(1, 2));
    show(() -> low.go("1", 2));
    show(() -> ((Middle) low).go(1, 2));
    Both both = new Both();
    show(() -> ((Own) both).get("own"));
    show(() -> ((Default) both).get("default"));
  }
}

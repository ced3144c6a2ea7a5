import java.util.*;
import java.util.function.*;

/**
 * Raw calls reach generic overriders and lambdas through bridges that cast (JLS 8.4.8.3,
 * 15.12.4.5).
 */
public class BridgesCheck {
  interface Sink<T> {
    String put(T t);

    default String twice(T t) {
      return put(t) + put(t);
    }
  }

  static class Words implements Sink<String> {
    public String put(String s) {
      return s.trim() + s.length();
    }
  }

  abstract static class Base<A, B> {
    abstract String go(A a, B b);
  }

  static class Impl extends Base<Integer, List<String>> {
    String go(Integer a, List<String> b) {
      return a + 1 + b.get(0);
    }
  }

  static class Version implements Comparable<Version> {
    int v;

    Version(int v) {
      this.v = v;
    }

    public int compareTo(Version o) {
      return v - o.v;
    }
  }

  static String t(Supplier<Object> s) {
    try {
      return String.valueOf(s.get());
    } catch (ClassCastException e) {
      return "CCE";
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    Sink raw = new Words();
    System.out.println(
        t(() -> raw.put(" a "))
            + t(() -> raw.put(5))
            + t(() -> raw.twice("b"))
            + t(() -> raw.twice('c'))
            + t(() -> raw.put(null == args ? "" : new StringBuilder())));
    Base b = new Impl();
    System.out.println(
        t(() -> b.go(4, List.of("x"))) + t(() -> b.go("4", List.of("x"))) + t(() -> b.go(4, "x")));
    Sink<String> lam = s -> s.toUpperCase();
    Sink rawLam = lam;
    System.out.println(t(() -> rawLam.put("q")) + t(() -> rawLam.put(1L)));
    Comparable c = new Version(3);
    System.out.println(t(() -> c.compareTo(new Version(1))) + t(() -> c.compareTo("1")));
    Function f = (Function<Integer, Integer>) x -> x + 1;
    System.out.println(t(() -> f.apply(1)) + t(() -> f.apply("1")));
  }
}

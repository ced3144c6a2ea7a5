import java.util.*;
import java.util.function.*;

/** Where unchecked code fails: at the casts that erasure put in (JLS 4.12.2, 15.5). */
public class ErasureCasts {
  static <T> T[] arr(T... t) {
    return t;
  }

  @SuppressWarnings("unchecked")
  static <T> T cast(Object o) {
    return (T) o;
  }

  static <T extends Comparable<T>> T max(List<T> l) {
    T best = l.get(0);
    for (T t : l) if (t.compareTo(best) > 0) best = t;
    return best;
  }

  static class Node<T extends Number> {
    T value;

    Node(T v) {
      value = v;
    }

    double twice() {
      return value.doubleValue() * 2;
    }
  }

  abstract static class Base<T> {
    abstract String take(T t);

    String go(Object o) {
      @SuppressWarnings("unchecked")
      T t = (T) o;
      return take(t);
    }
  }

  static class Sub extends Base<String> {
    String take(String s) {
      return "got " + s;
    }
  }

  interface Conv<A, B> {
    B conv(A a);
  }

  static void t(String n, Runnable r) {
    try {
      r.run();
      System.out.println(n + " fine");
    } catch (ClassCastException e) {
      System.out.println(n + " CCE");
    } catch (ArrayStoreException e) {
      System.out.println(n + " ASE " + e.getMessage());
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    List<String> strings = new ArrayList<>();
    ((List) strings).add(42);
    t("size", () -> System.out.print(strings.size() + " "));
    t(
        "print object",
        () -> {
          Object o = strings.get(0);
          System.out.print(o + " ");
        });
    t(
        "get string",
        () -> {
          String s = strings.get(0);
        });
    t(
        "for each",
        () -> {
          for (String s : strings) System.out.print(s);
        });
    t(
        "for each object",
        () -> {
          for (Object s : strings) System.out.print(s + " ");
        });
    t(
        "call",
        () -> {
          strings.get(0).length();
        });
    t(
        "bridge",
        () -> {
          Base b = new Sub();
          System.out.print(b.take("x") + " ");
          b.take(5);
        });
    t(
        "unchecked in generic",
        () -> {
          System.out.print(new Sub().go("y") + " ");
          new Sub().go(1);
        });
    t(
        "cast to T unused",
        () -> {
          ErasureCasts.<String>cast(5);
        });
    t(
        "cast to T used",
        () -> {
          String s = cast(5);
        });
    t(
        "generic bound",
        () -> {
          Node n = new Node(3);
          System.out.print(n.twice() + " ");
          ((Node<Integer>) (Node) new Node<Double>(2.5)).value.intValue();
        });
    t(
        "lambda bridge",
        () -> {
          Conv<String, Integer> c = String::length;
          Conv raw = c;
          System.out.print(raw.conv("abc") + " ");
          raw.conv(1);
        });
    t(
        "function",
        () -> {
          Function f = (Function<String, String>) String::trim;
          f.apply(new Object());
        });
    t(
        "varargs array",
        () -> {
          Object[] o = arr("a", "b");
          System.out.print(o.length + " ");
          o[0] = 1;
        });
    t(
        "varargs generic",
        () -> {
          String[] s = ErasureCasts.<String>arr("a");
          System.out.print(s[0] + " ");
        });
    t(
        "comparable",
        () -> {
          Comparable c = "a";
          c.compareTo(1);
        });
    t(
        "list max",
        () -> {
          List l = new ArrayList(List.of(1, "a"));
          max(l);
        });
    t(
        "unbox",
        () -> {
          List<Integer> l = (List) new ArrayList(List.of("x"));
          int i = l.get(0);
        });
    t(
        "map value",
        () -> {
          Map<String, Integer> m = new HashMap<>();
          ((Map) m).put("k", "v");
          System.out.print(m.get("k") == null);
          Integer i = m.get("k");
        });
    t(
        "optional",
        () -> {
          Optional<String> o = (Optional) Optional.of(3);
          o.get().length();
        });
    t(
        "array of T",
        () -> {
          List<String>[] ls = new List[1];
          Object[] os = ls;
          os[0] = List.of(1);
          String s = ls[0].get(0);
        });
  }
}

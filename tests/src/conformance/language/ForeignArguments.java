import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What unchecked casts let into a bridge fails there, as the cast in it does; names of classes within methods. */
@SuppressWarnings({"unchecked", "rawtypes"})
public class ForeignArguments {
  static class Num implements Comparable<Num> {
    final int n;

    Num(int n) {
      this.n = n;
    }

    @Override
    public int compareTo(Num other) {
      return Integer.compare(n, other.n);
    }
  }

  static class Box<T> {
    T value;

    void put(T t) {
      value = t;
    }
  }

  static class Counted extends Box<Integer> {
    @Override
    void put(Integer t) {
      super.put(t + 1);
    }
  }

  interface Inner {
    class Deep {}
  }

  static void attempt(Runnable r) {
    try {
      r.run();
    } catch (ClassCastException e) {
      System.out.println(e.getMessage().replaceAll(" \\(.*", ""));
    }
  }

  static int compared(Object a, Object b) {
    return ((Comparable<Object>) a).compareTo(b);
  }

  public static void main(String[] args) {
    attempt(() -> System.out.println(compared(new Num(1), new Num(2))));
    attempt(() -> System.out.println(compared(new Num(1), new Object())));
    attempt(() -> System.out.println(compared(new Num(1), "x")));
    attempt(() -> System.out.println(compared("x", 1)));
    attempt(() -> ((Box) new Counted()).put("text"));
    attempt(
        () -> {
          Function<String, Integer> f = s -> s.length();
          System.out.println(((Function) f).apply(5));
        });
    List<Class<?>> classes = new ArrayList<>(List.of(String.class));
    ((List) classes).add(new Object());
    attempt(
        () -> {
          for (Class<?> c : classes) {
            System.out.println(c.getName());
          }
        });
    attempt(() -> Collections.sort((List) Arrays.asList(new Num(3), "x")));
    class Named {
      class Within {}
    }
    Object anonymous = new Object() {};
    System.out.println(Named.class.getCanonicalName() + " " + Named.Within.class.getCanonicalName());
    System.out.println(anonymous.getClass().getCanonicalName() + " " + Named[].class.getCanonicalName());
    System.out.println(Inner.Deep.class.getCanonicalName() + " " + Inner.Deep[].class.getCanonicalName());
    System.out.println(Named.class.getSimpleName() + " [" + anonymous.getClass().getSimpleName() + "]");
  }
}

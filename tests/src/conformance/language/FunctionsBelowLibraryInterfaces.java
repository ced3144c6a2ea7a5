import java.io.Closeable;
import java.io.Serializable;
import java.util.*;
import java.util.concurrent.Callable;
import java.util.function.*;

/** Lambdas for the program's own interfaces below functional ones of the library. */
public class FunctionsBelowLibraryInterfaces {
  interface Shut extends AutoCloseable {}

  interface Quiet extends AutoCloseable {
    void close();
  }

  interface Stream extends Closeable {}

  interface Run extends Runnable {}

  interface Order<T> extends Comparator<T> {}

  interface All<T> extends Iterable<T> {}

  interface Counted<T> extends Iterable<T> {
    default int count() {
      int n = 0;
      for (T t : this) {
        n++;
      }
      return n;
    }
  }

  interface Able extends Comparable<String> {}

  interface Length extends Function<String, Integer> {}

  interface Text extends Supplier<String> {
    default String twice() {
      return get() + get();
    }
  }

  interface Call extends Callable<String> {}

  public static void main(String[] args) throws Exception {
    Shut a = () -> System.out.println("shut");
    a.close();
    try (Shut b = a) {
      System.out.println("in");
    }
    Stream c = () -> System.out.println("stream");
    Quiet q = () -> System.out.println("quiet");
    try (c; q) {
      System.out.println("in");
    }
    AutoCloseable up = a;
    up.close();
    ((Serializable & Shut) (() -> System.out.println("both"))).close();
    Run r = () -> System.out.println("run");
    r.run();
    Order<String> order = String::compareTo;
    System.out.println(order.compare("a", "b") + " " + order.reversed().compare("a", "b"));
    List<String> list = new ArrayList<>(List.of("q", "b"));
    list.sort(order);
    System.out.println(list);
    All<String> all = () -> list.iterator();
    for (String s : all) {
      System.out.println(s);
    }
    all.forEach(System.out::println);
    System.out.println(all.iterator().next());
    Counted<String> counted = list::iterator;
    System.out.println(counted.count());
    Able able = s -> s.length();
    System.out.println(able.compareTo("four"));
    Length length = String::length;
    System.out.println(length.apply("abc") + " " + length.andThen(x -> x + 1).apply("abc"));
    Text text = () -> "s";
    System.out.println(text.twice() + text.get());
    Call call = () -> "called";
    System.out.println(call.call());
    Object o = a;
    System.out.println((o instanceof Shut) + " " + (o instanceof Runnable));
  }
}

import java.util.*;
import java.util.function.*;

/** Unchecked casts are all that lets wrong objects in: no raw type, and nobody names the exception. */
public class UncheckedCastsAlone {
  interface Action {
    void run() throws Throwable;
  }

  interface Taker<T> {
    void take(T t);
  }

  interface NumberTaker<T extends Number> extends Taker<T> {
    @Override
    void take(T t);
  }

  static class Box<T> {
    T held;

    @SuppressWarnings("unchecked")
    Box(Object anything) {
      held = (T) anything;
    }

    T get() {
      return held;
    }
  }

  static void run(String what, Action action) {
    try {
      action.run();
      System.out.println(what + " went through");
    } catch (Throwable e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  @SuppressWarnings("unchecked")
  static <T> List<T> as(List<?> list) {
    return (List<T>) list;
  }

  @SuppressWarnings("unchecked")
  static <E extends Exception> void hide(Throwable e) throws E {
    throw (E) e;
  }

  @SuppressWarnings("unchecked")
  public static void main(String[] args) {
    Box<Integer> box = new Box<>("text");
    run("read", () -> { int i = box.held; });
    run("object", () -> { Object o = box.held; System.out.println(o); });
    run("joined", () -> System.out.println("" + box.held));
    run("called", () -> box.get().toString());
    run("chosen", () -> { Integer i = args.length == 0 ? box.get() : 5; });
    run("switched", () -> { switch (box.get()) { default: System.out.println("default"); } });
    run("counted", () -> box.held++);
    run("added", () -> box.held += 3);
    run("listed", () -> { List<Integer> list = new ArrayList<>(); list.add(box.held); System.out.println(list); });
    run("supplied", () -> { Supplier<Integer> s = box::get; System.out.println((Object) s.get()); });
    run("locked", () -> { synchronized (box.get()) { System.out.println("in"); } });
    run("stored", () -> { Integer[] a = new Integer[1]; a[0] = box.get(); });
    run("index", () -> { int[] a = new int[3]; System.out.println(a[box.get()]); });
    run("compared", () -> { Comparable<Integer> c = box.get(); System.out.println(c.compareTo(3)); });
    run("rows", () -> { Box<String[]> rows = new Box<>(5); System.out.println(rows.held.length); });
    List<Integer> numbers = as(new ArrayList<>(List.of("a", "b")));
    run("element", () -> System.out.println(numbers.get(0) + 1));
    run("loop", () -> { for (int n : numbers) System.out.println(n); });
    run("size", () -> System.out.println(numbers.size()));
    run("hidden", () -> UncheckedCastsAlone.<RuntimeException>hide(new Exception("checked")));
    NumberTaker<Integer> taker = n -> System.out.println(n + 1);
    Taker<Object> any = (Taker<Object>) (Taker<?>) taker;
    run("taken", () -> any.take(8));
    run("long", () -> any.take(5L));
    run("word", () -> any.take("word"));
  }
}

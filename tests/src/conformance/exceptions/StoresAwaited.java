import java.util.*;

/** A program that names ArrayStoreException as what it awaits, and catches it by another name. */
public class StoresAwaited {
  interface Body {
    void run() throws Throwable;
  }

  static void await(Class<? extends Throwable> awaited, Body body) {
    try {
      body.run();
      System.out.println("nothing thrown");
    } catch (Throwable e) {
      System.out.println((awaited == e.getClass()) + " " + e.getMessage());
    }
  }

  static <E> void into(Collection<E> elements, int size) {
    await(
        ArrayStoreException.class,
        () -> {
          Integer[] numbers = new Integer[size];
          elements.toArray(numbers);
        });
  }

  public static void main(String[] args) {
    into(new ArrayList<>(List.of("a", "b")), 0);
    into(new ArrayList<>(List.of("a", "b")), 4);
    into(new LinkedList<>(List.of("a", "b")), 0);
    into(new ArrayList<>(List.of(1, 2)), 2);
    into(new ArrayList<>(), 1);
  }
}

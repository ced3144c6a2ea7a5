import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** Faults that the library throws, asked by their classes what they are. */
public class FaultsByTheirClass {
  static void expect(Class<?> expected, Runnable step) {
    try {
      step.run();
      System.out.println("nothing");
    } catch (Throwable t) {
      System.out.print(expected.isAssignableFrom(t.getClass()) + " " + expected.isInstance(t));
      System.out.print(" " + t.getClass().isAssignableFrom(expected));
      System.out.println(" " + t.getClass().getName() + " " + t.getClass().getSuperclass());
    }
  }

  public static void main(String[] args) {
    List<String> none = new ArrayList<>();
    Object text = "x";
    int zero = args.length;
    expect(IndexOutOfBoundsException.class, () -> "abc".charAt(7));
    expect(RuntimeException.class, () -> "abc".substring(7));
    expect(IndexOutOfBoundsException.class, () -> none.get(0));
    expect(Exception.class, () -> System.out.println(new int[zero][1][3][zero].length));
    expect(RuntimeException.class, () -> none.iterator().next());
    expect(NoSuchElementException.class, () -> none.stream().findFirst().get());
    expect(IllegalArgumentException.class, () -> Integer.parseInt("x"));
    expect(ArithmeticException.class, () -> System.out.println(1 / zero));
    expect(RuntimeException.class, () -> System.out.println((Integer) text));
    expect(IllegalStateException.class, () -> none.add(none.get(3)));
    expect(RuntimeException.class, () -> List.of(1).add(2));
    expect(Error.class, () -> { throw new AssertionError(1); });
    expect(Exception.class, () -> System.out.println(new int[3 - 4 + zero].length));
  }
}

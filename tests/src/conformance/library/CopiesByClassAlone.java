import java.util.*;

/** Arrays of a type that only a class literal names. */
public class CopiesByClassAlone {
  static void show(Object o) {
    System.out.println(
        o.getClass().getSimpleName()
            + " "
            + (o instanceof Number[])
            + Arrays.toString((Object[]) o));
  }

  public static void main(String[] args) {
    Object[] mixed = {"a", 1, null};
    show(Arrays.copyOfRange(mixed, 1, 3, Integer[].class));
    show(mixed);
    Object[] numbers = Arrays.copyOf(new Object[] {1, 2.5}, 2, Number[].class);
    try {
      numbers[0] = "text";
    } catch (ArrayStoreException e) {
      System.out.println(e);
    }
    show(numbers);
    try {
      show(Arrays.copyOf(new Object[] {new int[1], new char[2]}, 2, int[][].class));
    } catch (ArrayStoreException e) {
      System.out.println(e.getMessage());
    }
    show(List.of("x", "y").toArray(new CharSequence[0]));
  }
}

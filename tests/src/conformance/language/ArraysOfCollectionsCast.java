import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code toArray()} gives an {@code Object[]}, which a generic method cannot make its caller's. */
public class ArraysOfCollectionsCast {
  @SuppressWarnings("unchecked")
  static <X> X[] both(X a, X b) {
    return (X[]) Arrays.asList(a, b).toArray();
  }

  @SuppressWarnings("unchecked")
  static <X> X[] all(List<X> list) {
    return (X[]) list.toArray();
  }

  static class Items<T> {
    private final T[] items;

    @SuppressWarnings("unchecked")
    Items(List<T> list) {
      items = (T[]) list.toArray();
    }

    T first() {
      return items[0];
    }

    T[] items() {
      return items;
    }
  }

  static void tell(String what, Runnable action) {
    try {
      action.run();
      System.out.println(what + " passes");
    } catch (ClassCastException e) {
      System.out.println(what + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    tell(
        "characters",
        () -> {
          Character[] q = both('a', 'c');
          System.out.println(q[0]);
        });
    tell("length", () -> System.out.println(both(1, 2).length));
    tell(
        "list",
        () -> {
          String[] q = all(List.of("a"));
          System.out.println(q[0]);
        });
    tell("objects", () -> System.out.println(all(new ArrayList<Object>(List.of(3)))[0]));
    Items<String> items = new Items<>(List.of("first", "second"));
    tell("inside", () -> System.out.println(items.first()));
    tell("outside", () -> System.out.println(items.items().length));
    Object[] o = Arrays.asList("a", "b").toArray();
    o[0] = 1;
    System.out.println(o[0] + " " + (o instanceof String[]));
  }
}

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Stores into arrays that came out of other arrays, collections, fields and lambdas: each knows
 * what it takes, also of classes nobody makes.
 */
public class ArraysOfRowsStored {
  interface Shape {
    int area();
  }

  abstract static class Nobody {
    int n;
  }

  record Square(int side) implements Shape {
    @Override
    public int area() {
      return side * side;
    }
  }

  enum Empty {}

  enum Full {
    A,
    B {
      @Override
      public String toString() {
        return "bee";
      }
    }
  }

  static class Holder {
    Object held;

    void put(Object x) {
      tell(() -> ((Object[]) held)[0] = x);
    }
  }

  static void tell(Runnable store) {
    try {
      store.run();
      System.out.print("ok ");
    } catch (ArrayStoreException e) {
      System.out.print(e.getMessage() + " ");
    }
  }

  static void put(Object[] row, Object x) {
    tell(() -> row[0] = x);
  }

  public static void main(String[] args) {
    Object[][] rows = {
      new Shape[1], new Nobody[2], new Empty[3], new Full[4], new Square[5], new Comparable<?>[6]
    };
    for (Object[] row : rows) {
      for (Object x : new Object[] {new Square(2), Full.A, Full.B, null, "s"}) {
        put(row, x);
      }
      System.out.println(row.length + " " + row[0]);
    }
    List<Object[]> list = new ArrayList<>(List.of(new Integer[1], new String[1], new Object[1]));
    for (Object[] row : list) {
      tell(() -> row[0] = 1);
    }
    Consumer<Object[]> first = a -> tell(() -> a[0] = "first");
    list.forEach(first);
    BiConsumer<Object[], Object> store = (a, x) -> a[0] = x;
    tell(() -> store.accept(new Long[1], 1));
    Holder holder = new Holder();
    holder.held = new Number[1];
    holder.put("text");
    holder.put(2.5);
    System.out.println();
    for (Object row : rows) {
      System.out.print((row instanceof Shape[]) + " ");
    }
    System.out.println(Empty.values().length + Arrays.toString(Full.values()));
  }
}

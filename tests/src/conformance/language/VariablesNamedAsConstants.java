import java.util.function.IntSupplier;

/** Variables, parameters and lambdas' variables may have the name of a constant, which MicroPython's compiler folds. */
public class VariablesNamedAsConstants {
  static final int SIZE = 20;
  private static final int LIMIT = 1 << 4;
  static final long WIDE = 7;
  static final String NAME = "constant";

  private static int of(int SIZE) {
    SIZE += 1;
    return SIZE * 2;
  }

  private static int sum(int LIMIT) {
    int sum = 0;
    for (int SIZE = 0; SIZE < LIMIT; SIZE++) {
      sum += SIZE;
    }
    return sum;
  }

  private static String text(String NAME) {
    String WIDE = NAME + "!";
    return WIDE;
  }

  public static void main(String[] args) {
    int before = SIZE + LIMIT;
    int SIZE = 3;
    IntSupplier more = () -> SIZE + LIMIT;
    System.out.println(before + " " + SIZE + " " + more.getAsInt() + " " + VariablesNamedAsConstants.SIZE);
    System.out.println(of(4) + " " + sum(5) + " " + text("x") + " " + NAME + WIDE * 2);
    try {
      throw new IllegalStateException("caught");
    } catch (IllegalStateException LIMIT) {
      System.out.println(LIMIT.getMessage());
    }
  }
}

// java: 25
import java.util.NoSuchElementException;

/** Values that are there while something runs. */
public class ScopedValues {
  static final ScopedValue<String> USER = ScopedValue.newInstance();
  static final ScopedValue<Integer> DEPTH = ScopedValue.newInstance();

  static String state() {
    return (USER.isBound() ? USER.get() : "nobody") + " " + (DEPTH.isBound() ? DEPTH.get() : "-");
  }

  static void show() {
    System.out.println(state());
  }

  static int down(int n) {
    if (n == 0) {
      return DEPTH.get();
    }
    return ScopedValue.where(DEPTH, DEPTH.orElse(0) + 1).call(() -> down(n - 1));
  }

  public static void main(String[] args) throws Exception {
    show();
    ScopedValue.where(USER, "ann")
        .run(
            () -> {
              show();
              ScopedValue.where(USER, "bob").where(DEPTH, 3).run(ScopedValues::show);
              show();
            });
    show();
    System.out.println(ScopedValue.where(USER, "x").where(USER, "y").call(ScopedValues::state));
    System.out.println(down(5) + " " + state());
    System.out.println(ScopedValue.where(USER, null).call(() -> USER.isBound() + " " + USER.get()));
    ScopedValue.Carrier carrier = ScopedValue.where(USER, "c").where(DEPTH, 8);
    System.out.println(carrier.get(USER) + carrier.get(DEPTH));
    try {
      carrier.run(
          () -> {
            throw new IllegalStateException(state());
          });
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " then " + state());
    }
    try {
      USER.get();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    try {
      ScopedValue.where(USER, "c").get(DEPTH);
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    try {
      USER.orElseThrow(() -> new Exception("no user"));
    } catch (Exception e) {
      System.out.println(e.getMessage());
    }
  }
}

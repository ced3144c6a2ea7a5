import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Lambdas, local and anonymous classes capture the value of their moment. */
public class CapturesInLoops {
  interface Action {
    String run(int x);
  }

  int base = 100;

  List<Action> actions() {
    List<Action> result = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int square = i * i;
      result.add(x -> "lambda " + (x + square + base));
      result.add(
          new Action() {
            int calls = square;

            @Override
            public String run(int x) {
              calls++;
              return "anonymous " + (x + square + base + calls);
            }
          });
      class Local implements Action {
        final int twice = square * 2;

        @Override
        public String run(int x) {
          return "local " + (x + square + twice + base);
        }
      }
      result.add(new Local());
      result.add(x -> new Local().run(x) + square);
    }
    return result;
  }

  static List<IntSupplier> overArray(int... values) {
    List<IntSupplier> result = new ArrayList<>();
    for (int v : values) {
      result.add(() -> v * 2);
    }
    int k = 0;
    while (k < 3) {
      int copy = k++;
      result.add(() -> copy);
    }
    return result;
  }

  static Supplier<Supplier<String>> nested(String a) {
    String b = a + "b";
    return () -> {
      String c = b + "c";
      return () -> a + b + c;
    };
  }

  static Supplier<String> inCatch() {
    try {
      throw new IllegalStateException("caught later");
    } catch (IllegalStateException e) {
      return () -> e.getMessage();
    }
  }

  static IntSupplier counter() {
    int[] n = {0};
    return () -> ++n[0];
  }

  public static void main(String[] args) {
    CapturesInLoops c = new CapturesInLoops();
    List<Action> all = c.actions();
    c.base = 1000;
    for (Action a : all) {
      System.out.println(a.run(1) + " " + a.run(2));
    }
    for (IntSupplier s : overArray(5, 6, 7)) {
      System.out.print(s.getAsInt() + " ");
    }
    System.out.println();
    System.out.println(nested("a").get().get());
    System.out.println(inCatch().get());
    IntSupplier one = counter();
    IntSupplier two = counter();
    System.out.println(one.getAsInt() + one.getAsInt() + " " + two.getAsInt());
    Runnable r = null;
    for (String s = "x"; s.length() < 4; s += "y") {
      String t = s;
      Runnable before = r;
      r = () -> {
        if (before != null) {
          before.run();
        }
        System.out.print(t + " ");
      };
    }
    r.run();
    System.out.println();
  }
}

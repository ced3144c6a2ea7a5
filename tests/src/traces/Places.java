// runs: lambda localFunction reference constructor fieldInitialiser initialiser innerClass anonymous enumBody record defaultMethod bridge switchArm finallyBlock tryResource comparator streamLambda concatenation nestedClass recursion superCall cast bounds nullField varargs nestedLambda overflow cause generic iterator stringSwitch patternSwitch labelled ternary
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;

/** Fails in every kind of place: the argument says where. */
public class Places {
  private static int zero = Integer.parseInt("0");

  static class Node {
    Node next;
    int value;

    Node(int value) {
      this.value = 10 / value;
    }
  }

  static class Fields {
    final int a = 1;
    final int b = a / zero;
  }

  static class Initialised {
    static final int TABLE = Integer.parseInt("seven");

    static int table() {
      return TABLE;
    }
  }

  class Inner {
    int get(int[] xs) {
      return xs[xs.length];
    }
  }

  enum Operation implements IntBinaryOperator {
    PLUS {
      @Override
      public int applyAsInt(int a, int b) {
        return a + b;
      }
    },
    OVER {
      @Override
      public int applyAsInt(int a, int b) {
        return a
            / b;
      }
    }
  }

  record Range(int low, int high) {
    Range {
      if (low > high) {
        throw new IllegalArgumentException(low + " > " + high);
      }
    }
  }

  interface Shape {
    int sides();

    default int angle() {
      return 360 / sides();
    }
  }

  static class Base<T> {
    void take(T value) {}
  }

  static class Taker extends Base<String> {
    @Override
    void take(String value) {
      System.out.println(value.length() / zero);
    }
  }

  static class Child extends Node {
    Child() {
      super(zero);
    }
  }

  static class Door implements AutoCloseable {
    @Override
    public void close() {
      throw new IllegalStateException("jammed");
    }
  }

  static class Countdown implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        private int left = 2;

        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public Integer next() {
          return 6 / left--;
        }
      };
    }
  }

  private static int divide(int a) {
    return a / zero;
  }

  private static int sum(int... xs) {
    int total = 0;
    for (int i = 0; i <= xs.length; i++) {
      total += xs[i];
    }
    return total;
  }

  private static int depth(int n) {
    if (n == 0) {
      throw new IllegalStateException("bottom");
    }
    return depth(n - 1) + 1;
  }

  private static <T extends Comparable<T>> T largest(List<T> all) {
    T best = null;
    for (T each : all) {
      if (best.compareTo(each) < 0) {
        best = each;
      }
    }
    return best;
  }

  private static void fail(String where) {
    switch (where) {
      case "lambda" -> run(() -> System.out.println(1 / zero));
      case "localFunction" ->
          run(
              () -> {
                int half = 1;
                half /= zero;
                System.out.println(half);
              });
      case "reference" -> System.out.println(List.of(1, 2).stream().mapToInt(Places::divide).sum());
      case "constructor" -> new Node(zero);
      case "fieldInitialiser" -> System.out.println(new Fields().b);
      case "initialiser" -> System.out.println(Initialised.table());
      case "innerClass" -> new Places().new Inner().get(new int[3]);
      case "anonymous" -> {
        Shape shape =
            new Shape() {
              @Override
              public int sides() {
                throw new UnsupportedOperationException("anonymous");
              }
            };
        shape.sides();
      }
      case "enumBody" -> Operation.OVER.applyAsInt(1, zero);
      case "record" -> new Range(2, 1);
      case "defaultMethod" -> ((Shape) () -> zero).angle();
      case "bridge" -> {
        Base<String> base = new Taker();
        base.take("x");
      }
      case "switchArm" -> {
        int value =
            switch (zero) {
              case 0 -> divide(7);
              default -> 1;
            };
        System.out.println(value);
      }
      case "finallyBlock" -> {
        try {
          System.out.println("try");
        } finally {
          System.out.println(zero / zero);
        }
      }
      case "tryResource" -> {
        try (Door door = new Door()) { System.out.println("through the door"); }
      }
      case "comparator" -> {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        list.sort(
            (a, b) -> {
              throw new IllegalStateException("incomparable");
            });
      }
      case "streamLambda" ->
          List.of(1, 0).stream().map(x -> 1 / x).forEach(System.out::println);
      case "concatenation" -> System.out.println("value " + divide(1) + "!");
      case "nestedClass" -> Deep.Deeper.go();
      case "recursion" -> depth(4);
      case "superCall" -> new Child();
      case "cast" -> {
        Object o = "text";
        Integer i = (Integer) o;
        System.out.println(i);
      }
      case "bounds" -> System.out.println(new ArrayList<>(List.of(1, 2)).get(5));
      case "nullField" -> System.out.println(new Node(1).next.value);
      case "varargs" -> sum(1, 2, 3);
      case "nestedLambda" -> run(() -> run(() -> divide(1)));
      case "overflow" -> System.out.println(Math.multiplyExact(zero + 65536, 65536));
      case "cause" -> {
        try {
          depth(1);
        } catch (IllegalStateException e) {
          throw new RuntimeException("wrapped", e);
        }
      }
      case "generic" -> largest(List.of(1, 2));
      case "iterator" -> {
        for (int each : new Countdown()) {
          System.out.println(each);
        }
      }
      case "stringSwitch" -> {
        String none = zero == 0 ? null : "some";
        switch (none) {
          case "some" -> System.out.println("some");
          default -> System.out.println("other");
        }
      }
      case "patternSwitch" -> {
        Object o = new Range(1, 2);
        if (o instanceof Range r && r.low() / zero > 0) {
          System.out.println("range");
        }
      }
      case "labelled" -> {
        outer:
        for (int i = 0; i < 3; i++) {
          for (int j = 0; j < 3; j++) {
            if (j == 2) {
              continue outer;
            }
            System.out.println(i / (j - 1));
          }
        }
      }
      case "ternary" -> {
        int value = zero == 0 ? divide(2) : 3;
        System.out.println(value);
      }
      default -> throw new IllegalArgumentException("no place " + where);
    }
  }

  static class Deep {
    static class Deeper {
      static void go() {
        Supplier<String> text = () -> null;
        System.out.println(text.get().length());
      }
    }
  }

  private static void run(Runnable work) {
    work.run();
  }

  public static void main(String[] args) {
    fail(args[0]);
  }
}

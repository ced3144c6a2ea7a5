import java.util.*;

/**
 * A null box fails when its operand is evaluated: before the next operand, behind the one before
 * (JLS 15.7, 5.1.8).
 */
public class UnboxingInOrder {
  static String log = "";

  static int p(int v) {
    log += v;
    return v;
  }

  static Integer n(Integer i) {
    log += "n";
    return i;
  }

  static double d(double v) {
    log += "d";
    return v;
  }

  static void run(String what, Runnable r) {
    log = "";
    String end = " fine";
    try {
      r.run();
    } catch (NullPointerException e) {
      end = " null";
    }
    System.out.println(what + ": " + log + end);
  }

  static Integer field;
  static Double dbl;

  static int take(int a, int b) {
    log += "take";
    return a + b;
  }

  public static void main(String[] args) {
    Map<String, Integer> m = new HashMap<>();
    int[] arr = {1, 2};
    Integer[] boxes = new Integer[2];
    run(
        "left",
        () -> {
          int x = field + p(1);
        });
    run(
        "right",
        () -> {
          int x = p(1) + field;
        });
    run(
        "call left",
        () -> {
          int x = n(null) * p(2);
        });
    run(
        "compare",
        () -> {
          boolean b = n(null) < p(3);
        });
    run(
        "equal",
        () -> {
          boolean b = field == p(4);
        });
    run(
        "double",
        () -> {
          double x = dbl - d(1.5);
        });
    run(
        "nested",
        () -> {
          int x = p(1) + (field - p(2)) * p(3);
        });
    run(
        "map",
        () -> {
          int x = m.get("k") + p(5);
        });
    run(
        "array element",
        () -> {
          int x = boxes[p(1)] + p(6);
        });
    run(
        "index",
        () -> {
          arr[field] = p(7);
        });
    run(
        "argument",
        () -> {
          take(field, p(8));
        });
    run(
        "second argument",
        () -> {
          take(p(9), n(null));
        });
    run(
        "condition",
        () -> {
          int x = p(1) > 0 ? field : p(2);
        });
    run(
        "return",
        () -> {
          int x = unbox(n(null)) + p(1);
        });
    run(
        "compound",
        () -> {
          field += p(2);
        });
    run(
        "increment",
        () -> {
          field++;
        });
    run(
        "switch",
        () -> {
          switch (field) {
            default:
              p(1);
          }
        });
    run(
        "concat",
        () -> {
          log += field + "" + p(3);
        });
    run(
        "shift",
        () -> {
          int x = field << p(4);
        });
    run(
        "divide",
        () -> {
          int x = p(5) / n(null);
        });
    run(
        "and",
        () -> {
          Boolean b = null;
          boolean x = b & p(1) > 0;
        });
    run(
        "long",
        () -> {
          Long l = null;
          long x = l + p(2);
        });
    run(
        "not null",
        () -> {
          field = 4;
          int x = field + p(3) * n(2);
        });
  }

  static int unbox(Integer i) {
    return i;
  }
}

/** Operands left to right, with exceptions in the middle (JLS 15.7). */
public class OperandOrder {
  static StringBuilder t = new StringBuilder();

  static int p(int v) {
    t.append(v).append(' ');
    return v;
  }

  static int[] arr(int[] a, String s) {
    t.append(s).append(' ');
    return a;
  }

  static int boom(String s) {
    t.append("boom").append(s).append(' ');
    throw new IllegalStateException(s);
  }

  static OperandOrder self(OperandOrder o, String s) {
    t.append(s).append(' ');
    return o;
  }

  int field = 5;
  static int sf = 1;

  static void run(String name, Runnable r) {
    t.setLength(0);
    String end = "";
    try {
      r.run();
    } catch (RuntimeException e) {
      end = e.getClass().getSimpleName();
    }
    System.out.println(name + ": " + t + end);
  }

  static int vals(int... v) {
    t.append("n" + v.length + " ");
    return v.length;
  }

  public static void main(String[] args) {
    run(
        "division by zero late",
        () -> {
          int x = p(1) / p(0) + p(3);
        });
    run(
        "null array, index evaluated",
        () -> {
          int x = arr(null, "A")[p(1)];
        });
    run(
        "null array store, rhs evaluated",
        () -> {
          arr(null, "A")[p(1)] = p(2);
        });
    run(
        "index out of bounds, rhs evaluated",
        () -> {
          arr(new int[1], "A")[p(5)] = p(2);
        });
    run(
        "index throws, rhs not",
        () -> {
          arr(new int[1], "A")[boom("i")] = p(2);
        });
    run(
        "array null compound, rhs not",
        () -> {
          arr(null, "A")[p(0)] += p(2);
        });
    run(
        "array bounds compound, rhs not",
        () -> {
          arr(new int[2], "A")[p(2)] += p(2);
        });
    run(
        "rhs throws",
        () -> {
          int[] a = {7};
          try {
            a[p(0)] += boom("r");
          } finally {
            t.append(a[0] + " ");
          }
        });
    run(
        "field of null, rhs evaluated",
        () -> {
          self(null, "S").field = p(3);
        });
    run(
        "field of null compound",
        () -> {
          self(null, "S").field += p(3);
        });
    run(
        "call on null, args evaluated",
        () -> {
          self(null, "S").inst(p(1), p(2));
        });
    run(
        "args stop",
        () -> {
          self(new OperandOrder(), "S").inst(p(1), boom("2"));
        });
    run(
        "varargs",
        () -> {
          vals(p(1), p(2), p(3));
          vals();
        });
    run("varargs stop", () -> vals(p(1), boom("b"), p(3)));
    run(
        "array literal",
        () -> {
          int[][] a = {{p(1), p(2)}, {p(3)}, null};
          t.append(a.length);
        });
    run(
        "array literal stop",
        () -> {
          int[] a = {p(1), boom("x"), p(3)};
        });
    run(
        "dims",
        () -> {
          int[][] a = new int[p(2)][p(3)];
        });
    run(
        "dims negative",
        () -> {
          int[][] a = new int[p(2)][p(-3)];
        });
    run(
        "dims negative first",
        () -> {
          int[][] a = new int[p(-2)][p(3)];
        });
    run(
        "dims stop",
        () -> {
          int[][][] a = new int[p(2)][boom("d")][p(1)];
        });
    run(
        "assignment of assignment",
        () -> {
          int[] a = new int[3];
          int i = 0;
          a[i] = i = 2;
          a[i] = a[i -= 1] = p(9);
          t.append(a[0]).append(a[1]).append(a[2]).append(i);
        });
    run(
        "i = i++",
        () -> {
          int i = 5;
          i = i++ + ++i;
          t.append(i);
          i += i++ * 2 + i;
          t.append(" " + i);
        });
    run(
        "field compound old value",
        () -> {
          sf = 1;
          sf += change(10);
          t.append(sf);
          sf = sf + change(5);
          t.append(" " + sf);
        });
    run(
        "array compound old value",
        () -> {
          int[] a = {1};
          a[0] += set(a, 50);
          t.append(a[0]);
          a[0] = a[0] * set(a, 3);
          t.append(" " + a[0]);
        });
    run(
        "string compound",
        () -> {
          String s = "s";
          s += s + (s = "x") + s;
          t.append(s);
        });
    run(
        "local operand kept",
        () -> {
          int x = 3;
          int y = x * (x = 4) + x;
          t.append(y);
        });
    run(
        "array variable kept",
        () -> {
          int[] a = {1, 2};
          int[] b = {8, 9};
          int[] c = a;
          int r = c[(c = b)[0] - 8];
          t.append(r + " " + c[0]);
        });
    run(
        "conditional",
        () -> {
          int x = p(1) > 0 ? p(2) : p(3);
          boolean b = p(0) == 1 && p(5) > 0 || p(6) > 0 & p(7) > 9 | p(8) > 0;
          t.append(b);
        });
    run(
        "method target first",
        () -> {
          StringBuilder s = new StringBuilder("q");
          s.append(s.append("w").length()).append(s);
          t.append(s);
        });
    run(
        "unboxing null right",
        () -> {
          Integer n = null;
          int x = p(4) + n;
        });
    run(
        "new args",
        () -> {
          new Thing(p(1), p(2), boom("c"));
        });
    run(
        "array store exception",
        () -> {
          Object[] o = new String[1];
          o[p(0)] = p(5);
        });
    run(
        "shift",
        () -> {
          long r = p(1) << p(3) >>> p(1);
          t.append(r);
        });
    run(
        "comparison",
        () -> {
          boolean r = p(1) < p(2) == p(3) > p(4);
          t.append(r);
        });
    run(
        "instanceof",
        () -> {
          Object o = self(null, "N");
          t.append(self(null, "M") instanceof OperandOrder);
        });
    run(
        "throw null",
        () -> {
          RuntimeException r = null;
          throw r;
        });
  }

  static int change(int v) {
    sf = 100;
    return v;
  }

  static int set(int[] a, int v) {
    a[0] = 1000;
    return v;
  }

  int inst(int a, int b) {
    t.append("inst ");
    return a + b;
  }

  static class Thing {
    static {
      t.append("init ");
    }

    Thing(int a, int b, int c) {}
  }
}

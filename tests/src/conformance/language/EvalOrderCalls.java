/** Receivers come before arguments, arguments left to right, compound assignments read first. */
public class EvalOrderCalls {
  int id;

  EvalOrderCalls(int id) {
    this.id = id;
  }

  static EvalOrderCalls make(int id) {
    System.out.print("make" + id + " ");
    return id == 0 ? null : new EvalOrderCalls(id);
  }

  static int arg(int v) {
    System.out.print("arg" + v + " ");
    return v;
  }

  int sum(int a, int b, int c) {
    return id + a + b + c;
  }

  static int field = 1;

  static int change(int to) {
    int old = field;
    field = to;
    return old;
  }

  static int three(int a, int b, int c) {
    return a * 100 + b * 10 + c;
  }

  public static void main(String[] args) {
    System.out.println(make(1).sum(arg(1), arg(2), arg(3)));
    System.out.println(three(field, change(2), field));
    System.out.println(field + change(3) * 10 + field);
    int n = 1;
    System.out.println(three(n++, n, ++n));
    System.out.println(n + "" + n++ + n + --n + (n += 5) + n);
    EvalOrderCalls o = new EvalOrderCalls(7);
    o.id += o.id++ + change(9);
    System.out.println(o.id + " " + field);
    make(5).id = arg(8);
    System.out.println();
    try {
      make(0).id = arg(8);
    } catch (NullPointerException e) {
      System.out.println("null field after value");
    }
    try {
      make(0).id += arg(8);
    } catch (NullPointerException e) {
      System.out.println("null field before value");
    }
    boolean t = arg(1) == 1 | arg(2) == 3 & arg(4) == 4;
    System.out.println(t);
    boolean u = arg(1) == 2 && arg(2) == 2 || arg(3) == 3 && !(arg(4) == 5);
    System.out.println(u);
    String s = null;
    s += arg(1);
    s = s + null + 'c' + 1L + 2.0f + true + arg(2);
    System.out.println(s);
    int q = arg(1) > 0 ? arg(2) : arg(3);
    System.out.println(q + (arg(0) > 0 ? arg(5) : arg(6)) + arg(7));
    try {
      int d = arg(1) / arg(0) + arg(9);
      System.out.println(d);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}

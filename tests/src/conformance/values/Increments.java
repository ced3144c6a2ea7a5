/** Pre and post increments in every position, and the order in which operands are evaluated. */
public class Increments {
  static int count;
  int field = 5;
  int[] data = {10, 20, 30};

  static int next() {
    return ++count;
  }

  static int[] log(int[] a, String what) {
    System.out.print(what + ";");
    return a;
  }

  static int log(int v, String what) {
    System.out.print(what + ";");
    return v;
  }

  Increments self() {
    System.out.print("self;");
    return this;
  }

  public static void main(String[] args) {
    int i = 3;
    int j = i++ + ++i;
    System.out.println(i + " " + j);
    i = i++;
    System.out.println(i);
    i = i++ + i++;
    System.out.println(i);
    i += i++ * 2 + --i;
    System.out.println(i);
    int[] a = {0, 1, 2, 3, 4};
    int k = 0;
    a[k++] = k++;
    System.out.println(a[0] + " " + a[1] + " " + k);
    a[k] = k = 4;
    System.out.println(a[2] + " " + k);
    a[--k] += 10;
    System.out.println(a[3]++ + a[3] + ++a[3]);
    Increments n = new Increments();
    System.out.println(n.field++ + n.field-- + --n.field);
    System.out.println(n.self().field++ + " " + n.field);
    n.self().data[log(1, "index")] += log(7, "value");
    System.out.println(n.data[1]);
    log(a, "array")[log(2, "index")] = log(9, "value");
    System.out.println(a[2]);
    System.out.println(next() - next() * next() + " " + count);
    System.out.println(log(1, "a") + log(2, "b") * log(3, "c"));
    int x = 10;
    x = x++ * 2 + x;
    System.out.println(x);
    int y = 5;
    y -= y++ - ++y;
    System.out.println(y);
    long l = Long.MAX_VALUE;
    System.out.println(l++ + " " + l);
    double d = 0.5;
    System.out.println(d++ + " " + d + " " + --d);
    int z = 2;
    int w = z + (z = 5) * z;
    System.out.println(w + " " + z);
    int p, q, r;
    p = q = r = 7;
    p += q -= r *= 2;
    System.out.println(p + " " + q + " " + r);
    while (i-- > 45) {
      System.out.print(i + " ");
    }
    System.out.println(i);
    Integer boxed = 127;
    boxed++;
    System.out.println(boxed++ + boxed);
    System.out.println(-i + - -i + ~i);
    String s = "" + count++ + count++ + ++count;
    System.out.println(s);
  }
}

/** ++, -- and compound assignment as values on fields, statics, array elements, boxes, chars, nested. */
public class IncrementsEverywhere {
  int i;
  long l = 5;
  static byte b = 127;
  static short s = -32768;
  static char c = 'y';
  Integer boxed = 5;
  static Long boxedLong = 7L;
  static Character boxedChar = 'a';
  int[] a = {1, 2, 3};
  IncrementsEverywhere next;
  static int calls;

  IncrementsEverywhere self() {
    calls++;
    return this;
  }

  static int[] grid(int[] g) {
    calls += 10;
    return g;
  }

  public static void main(String[] args) {
    IncrementsEverywhere o = new IncrementsEverywhere();
    System.out.println(o.i++ + ++o.i + o.i-- - --o.i);
    System.out.println(o.self().i++ + " " + ++o.self().i + " " + (o.self().i += 3) + " " + calls);
    System.out.println(o.l++ * ++o.l + " " + (o.l -= 2.7));
    System.out.println(b++ + " " + b + " " + --b + " " + (b += 1) + " " + (b ^= 0xff));
    System.out.println(s-- + " " + s + " " + (s >>>= 1) + " " + (s *= 3));
    System.out.println(c++ + " " + c + " " + (char) (c + 1) + " " + (c -= 3) + " " + ++c);
    System.out.println(o.boxed++ + " " + ++o.boxed + " " + (o.boxed += 10) + " " + o.boxed--);
    System.out.println(boxedLong-- + " " + boxedLong + " " + (boxedLong *= 3) + " " + ++boxedLong);
    System.out.println(boxedChar++ + " " + boxedChar + " " + ++boxedChar);
    System.out.println(o.a[0]++ + o.a[1]-- + ++o.a[2] + " " + o.a[0] + o.a[1] + o.a[2]);
    int k = 0;
    o.a[k++] += k++ * 10 + o.a[k];
    System.out.println(o.a[0] + " " + k);
    grid(o.a)[k = 1] <<= k + 1;
    System.out.println(o.a[1] + " " + k + " " + calls);
    int[][] m = {{1, 2}, {3, 4}};
    m[k][k--]--;
    m[k++][k] = m[k][--k] = 9;
    System.out.println(m[0][0] + " " + m[0][1] + " " + m[1][0] + " " + m[1][1]);
    Integer[] boxes = {1, null};
    boxes[0]++;
    boxes[0] = boxes[0]++ + ++boxes[0];
    System.out.println(boxes[0]);
    try {
      boxes[1]++;
    } catch (NullPointerException e) {
      System.out.println("null box");
    }
    char[] cs = {'a', 'b'};
    cs[0]++;
    cs[1] += 2;
    cs[0] += cs[1] - 'a';
    System.out.println(cs[0] + "" + cs[1] + (cs[0] + cs[1]) + (char) cs[0]++ + cs[0]);
    long[] ls = {1L << 62};
    ls[0] += ls[0];
    System.out.println(ls[0] + " " + (ls[0] >>>= 3) + " " + ls[0]--);
    double[] ds = {1.5};
    ds[0]++;
    ds[0] /= 2;
    System.out.println(ds[0]-- + " " + ds[0] + " " + (ds[0] %= 0.2));
    float f = 1e8f;
    f++;
    f += 0.1;
    System.out.println(f);
    String t = "x";
    t += 1 + 'c';
    t += 'c';
    t += t += "y";
    System.out.println(t);
    String[] ts = {"p", null};
    ts[k++] += "q" + k;
    ts[k] += ts[0];
    System.out.println(ts[0] + ts[1]);
    o.next = new IncrementsEverywhere();
    o.next.i = o.next.i++ + (o.next = new IncrementsEverywhere()).i--;
    System.out.println(o.next.i);
    int x = 5;
    x = x++ * 2 + x;
    x += x++ + ++x;
    x = -x-- - --x;
    System.out.println(x + " " + (x >> 1) + " " + -x + +x + ~x);
    int p = 1, q = 2;
    p ^= q ^= p ^= q;
    System.out.println(p + " " + q);
    boolean flag = true;
    int n = flag ? p++ : q++;
    n += flag ? ++p : ++q;
    System.out.println(n + " " + p + " " + q);
    for (int i = 0, j = 10; i++ < --j; ) {
      System.out.print(i * j + " ");
    }
    System.out.println();
  }
}

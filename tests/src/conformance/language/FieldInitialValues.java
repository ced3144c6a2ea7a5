/** Default values of fields and array elements, final fields, constants, chained assignments. */
public class FieldInitialValues {
  boolean z;
  byte b;
  short s;
  char c;
  int i;
  long l;
  float f;
  double d;
  String t;
  int[] a;
  static boolean sz;
  static char sc;
  static long sl;
  static double sd;
  static Object so;
  final int blank;
  static final int LIMIT = 3 * 4;
  static final String NAME = "n" + LIMIT + 'c' + 1.5 + true + null;
  static final char CH = 'a' + 1;
  static final long BIG = 1L << 40;
  static final byte SMALL = (byte) 200;

  FieldInitialValues(boolean which) {
    if (which) {
      blank = 1;
    } else {
      blank = i - 1;
    }
  }

  static int x, y = 5, w;

  int count = next();
  static int made;

  static int next() {
    return ++made;
  }

  public static void main(String[] args) {
    FieldInitialValues o = new FieldInitialValues(true);
    System.out.println(o.z + " " + o.b + " " + o.s + " " + (int) o.c + " " + o.i + " " + o.l + " " + o.f + " " + o.d + " " + o.t + " " + o.a);
    System.out.println(sz + " " + (int) sc + " " + sl + " " + sd + " " + so);
    System.out.println(o.blank + new FieldInitialValues(false).blank);
    System.out.println(LIMIT + NAME + CH + BIG + SMALL);
    x = w = y = 7;
    System.out.println(x + w + y);
    int p, q, r;
    p = q = r = 3;
    p += q -= r *= 2;
    System.out.println(p + " " + q + " " + r);
    boolean[] flags = new boolean[2];
    char[] chars = new char[1];
    double[][] m = new double[2][3];
    String[][] n = new String[2][];
    System.out.println(flags[1] + " " + (int) chars[0] + " " + m[1][2] + " " + n[1] + " " + m.length + m[0].length);
    long[][][] deep = new long[2][2][];
    System.out.println(deep[1][1] == null);
    FieldInitialValues u = new FieldInitialValues(true), v = new FieldInitialValues(true);
    System.out.println(u.count + " " + v.count + " " + made);
    byte bb = 10;
    bb += 300;
    bb++;
    bb >>= 1;
    short ss = (short) 40000;
    ss -= 1;
    char cc = 'z';
    cc++;
    cc += 1;
    System.out.println(bb + " " + ss + " " + cc + " " + (int) cc);
    o.b += 130;
    o.s--;
    o.c--;
    o.f += 0.1;
    o.l -= 1.9;
    o.i *= 2.5;
    o.i += 'a';
    o.i /= 2.0;
    System.out.println(o.b + " " + o.s + " " + (int) o.c + " " + o.f + " " + o.l + " " + o.i);
    o.t += o.t;
    o.t += 1 + 2 + "x" + 1 + 2;
    System.out.println(o.t);
    int shift = 1;
    shift <<= 33;
    long lshift = 1;
    lshift <<= 33;
    shift >>>= 1;
    System.out.println(shift + " " + lshift);
  }
}

public class XorShift {
  private int x = 123456789;
  int next() {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x;
  }
  public static void main(String[] args) {
    XorShift r = new XorShift();
    int even = 0;
    int last = 0;
    for (int i = 0; i < 2000; i++) {
      last = r.next();
      if ((last & 1) == 0) even++;
    }
    System.out.println(even + " " + last);
  }
}

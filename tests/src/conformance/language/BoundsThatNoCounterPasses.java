public class BoundsThatNoCounterPasses {
  static int count(int from, int n) { int c = 0; for (int i = from; i <= n; i++) { c++; if (c > 10) break; } return c; }
  static int down(int from, int n) { int c = 0; for (int i = from; i >= n; i--) { c++; if (c > 10) break; } return c; }
  static int nobreak(int from, int n) { int c = 0; for (int i = from; i <= n; i++) { c++; if (c > 10) return i; } return c; }
  static String step(int from, int n, int st) { String c = ""; for (int i = from; i <= n; i += st) { c += i + " "; if (c.length() > 60) return c; } return c; }
  static String step3(int from, int n) { String c = ""; for (int i = from; i <= n; i += 3) { c += i + " "; if (c.length() > 60) return c; } return c; }
  static String lng(long from, long n) { String c = ""; for (long i = from; i <= n; i++) { c += i + " "; if (c.length() > 90) return c; } return c; }
  static String less(int from, int n) { String c = ""; for (int i = from; i < n; i += 3) { c += i + " "; if (c.length() > 60) return c; } return c; }
  static String by(byte from, byte n) { String c = ""; for (byte i = from; i <= n; i++) { c += i + " "; if (c.length() > 60) return c; } return c; }
  static String ch(char from, char n) { String c = ""; for (char i = from; i <= n; i++) { c += (int) i + " "; if (c.length() > 60) return c; } return c; }
  static String sh(short from, short n) { String c = ""; for (short i = from; i <= n; i++) { c += i + " "; if (c.length() > 60) return c; } return c; }
  static String ex(int from, int n) { String c = ""; try { for (int i = from; i <= n; i++) { c += i + " "; if (c.length() > 60) throw new RuntimeException("stop " + i); } } catch (RuntimeException e) { c += e.getMessage(); } return c; }
  static String fill(int[] a, int from, int n) { String c = ""; try { for (int i = from; i <= n; i++) { a[i & 3] = i; c += a[i & 3] + " "; if (i == -2147483640) throw new RuntimeException("stop " + i); } } catch (RuntimeException e) { c += e.getMessage(); } return c; }
  public static void main(String[] args) {
    int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE;
    System.out.println(count(max - 3, max)); System.out.println(count(1, 5)); System.out.println(down(min + 3, min)); System.out.println(down(5, 1));
    System.out.println(nobreak(max - 3, max)); System.out.println(nobreak(3, 5));
    System.out.println(step(max - 3, max, 2)); System.out.println(step(1, 5, 2)); System.out.println(step3(max - 3, max - 1)); System.out.println(step3(1, 10));
    System.out.println(lng(Long.MAX_VALUE - 2, Long.MAX_VALUE)); System.out.println(lng(1, 3)); System.out.println(less(max - 4, max)); System.out.println(less(1, 9));
    System.out.println(by((byte) 125, (byte) 127)); System.out.println(by((byte) 1, (byte) 3)); System.out.println(ch('\ufffd', '\uffff')); System.out.println(ch('a', 'c')); System.out.println(sh((short) 32766, (short) 32767)); System.out.println(sh((short) 1, (short) 2));
    System.out.println(ex(max - 1, max)); System.out.println(ex(1, 2)); System.out.println(fill(new int[4], max - 1, max)); System.out.println(fill(new int[4], 1, 2));
  }
}

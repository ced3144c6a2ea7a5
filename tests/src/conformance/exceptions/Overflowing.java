/** A recursion without end is an error the program can catch, and go on. */
public class Overflowing {
  static int calls;
  static int endless(int n) { calls++; return endless(n + 1) + 1; }
  static String wide(String a, long b, int c, double d, Object e) { String x = a + b; long y = b * c; int z = c + 1; return wide(x.substring(0, 1), y, z, d + 1, e) + x; }
  class Inner { Inner child = new Inner(); }
  public static void main(String[] args) {
    try { endless(0); System.out.println("no"); }
    catch (StackOverflowError e) { System.out.println("caught " + (calls > 1000) + " " + e.getMessage() + " " + e); }
    try { wide("a", 1, 2, 3, null); } catch (StackOverflowError e) { System.out.println("wide " + (e instanceof VirtualMachineError)); }
    try { endless(0); } catch (Error e) { System.out.println(e.getClass().getName()); } finally { System.out.println("finally"); }
    try { new Overflowing().new Inner(); } catch (Throwable t) { System.out.println(t); }
    System.out.println("still running");
  }
}

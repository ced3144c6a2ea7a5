public class StaticInitFaults {
  static class Bad { static int v = Integer.parseInt("bad"); static void hi() { System.out.println("hi"); } }
  static class BadNull { static String s = null; static int n = s.length(); }
  static class BadError { static { if (true) throw new AssertionError("boom"); } static int k = 1; }
  public static void main(String[] args) {
    try { Bad.hi(); } catch (ExceptionInInitializerError e) { System.out.println(e + " " + e.getMessage() + " " + e.getCause() + " " + e.getException().getMessage()); }
    try { Bad.hi(); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
    try { System.out.println(Bad.v); } catch (Throwable e) { System.out.println(e); }
    try { System.out.println(BadNull.n); } catch (Throwable e) { System.out.println(e + " " + e.getCause()); }
    try { System.out.println(BadError.k); } catch (Throwable e) { System.out.println(e + " " + e.getCause()); }
    try { System.out.println(BadError.k); } catch (Throwable e) { System.out.println(e.getClass()); }
  }
}

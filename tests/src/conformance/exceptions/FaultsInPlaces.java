public class FaultsInPlaces { static int f(int n) { if (n == 3) throw new IllegalStateException("n=" + n); return f(n + 1); } 
 static class A { A() { this(1); } A(int x) { if (x > 0) throw new RuntimeException("in ctor"); } }
 static class B extends A { int v = compute(); B() { super(0); } int compute() { throw new UnsupportedOperationException("field init"); } }
 public static void main(String[] args) { try { f(0); } catch (IllegalStateException e) { StackTraceElement[] st = e.getStackTrace(); for (StackTraceElement s : st) if (s.getClassName().equals("FaultsInPlaces")) System.out.println(s.getMethodName() + ":" + s.getLineNumber()); }
  try { new A(); } catch (RuntimeException e) { System.out.println(e.getMessage()); } try { new B(); } catch (RuntimeException e) { System.out.println(e.getMessage()); }
  try { Object o = "x"; synchronized (o) { throw new RuntimeException("in sync"); } } catch (RuntimeException e) { System.out.println(e.getMessage()); }
  int r = 0; for (int i = 0; i < 4; i++) { try { r += switchy(i); } catch (Exception e) { r += 100; System.out.println(e.getMessage()); } } System.out.println(r);
 }
 static int switchy(int i) throws Exception { switch (i) { case 0: return 1; case 1: throw new Exception("one"); case 2: try { throw new Exception("two"); } finally { System.out.println("fin2"); } default: return 7; } } }

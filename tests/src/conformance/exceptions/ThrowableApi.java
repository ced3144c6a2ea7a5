import java.util.*;
import java.io.*;
public class ThrowableApi {
  static class AppException extends Exception {
    final int code;
    AppException(String m, int code) { super(m); this.code = code; }
    AppException(String m, Throwable c) { super(m, c); code = -1; }
    @Override public String getMessage() { return "[" + code + "] " + super.getMessage(); }
  }
  static class Silent extends RuntimeException { @Override public String toString() { return "Silent!"; } }
  static class Local extends RuntimeException { Local(String m) { super(m); } @Override public String getLocalizedMessage() { return "lokal " + getMessage(); } }
  static class NoTrace extends RuntimeException { NoTrace(String m) { super(m, null, false, false); } }
  static class Wrapped extends RuntimeException { Wrapped(Throwable t) { super(t); } }
  public static void main(String[] args) throws Exception {
    try { throw new AppException("bad", 7); } catch (AppException e) { System.out.println(e + " | " + e.getMessage() + " | " + e.code + " | " + e.getLocalizedMessage() + " | " + e.getCause()); }
    try { throw new AppException("outer", new IOException("inner")); } catch (AppException e) { System.out.println(e + " <- " + e.getCause() + " " + e.getCause().getMessage()); }
    System.out.println(new Silent() + " " + new Silent().getMessage());
    System.out.println(new Local("x") + " " + new Local("x").getMessage());
    System.out.println(new NoTrace("q"));
    System.out.println(new Wrapped(new IllegalStateException("deep")).getMessage());
    System.out.println(new Wrapped(new IllegalStateException("deep")));
    System.out.println(new Wrapped(null).getMessage());
    System.out.println(new RuntimeException((Throwable) null).getMessage());
    System.out.println(new RuntimeException((String) null).getMessage() + new RuntimeException((String) null));
    System.out.println(new Exception("a", null).getCause());
    Throwable t = new Throwable("plain"); System.out.println(t + " " + t.getMessage());
    System.out.println(new Error("err") + " " + new Error(new RuntimeException("r")).getMessage());
    Exception e1 = new Exception("one"); Exception e2 = new Exception("two");
    System.out.println(e1.initCause(e2) == e1); System.out.println(e1.getCause() == e2);
    try { e1.initCause(new Exception("three")); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    try { e2.initCause(e2); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    Exception given = new Exception("c", new Exception("d"));
    try { given.initCause(null); } catch (IllegalStateException e) { System.out.println(e.getMessage() + " / " + e.getCause().getMessage()); }
    Exception main = new Exception("main"); main.addSuppressed(new RuntimeException("s1")); main.addSuppressed(new IOException("s2"));
    System.out.println(main.getSuppressed().length + " " + Arrays.toString(main.getSuppressed()));
    try { main.addSuppressed(main); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { main.addSuppressed(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    for (Throwable s : main.getSuppressed()) System.out.println(s.getMessage());
    Map<Throwable, String> m = new HashMap<>(); m.put(e1, "first"); m.put(e2, "second"); System.out.println(m.get(e1) + m.get(e2) + m.get(new Exception("one")));
    Throwable root = new RuntimeException("top", new IllegalStateException("mid", new NullPointerException("bottom")));
    int depth = 0; while (root.getCause() != null) { root = root.getCause(); depth++; } System.out.println(depth + " " + root);
    System.out.println(new StringIndexOutOfBoundsException(3).getMessage() + "; " + new ArrayIndexOutOfBoundsException(4).getMessage() + "; " + new IndexOutOfBoundsException(5).getMessage());
    System.out.println(new AssertionError("msg").getMessage() + new AssertionError(5).getMessage() + new AssertionError(true).getMessage() + new AssertionError('c').getMessage() + new AssertionError().getMessage() + new AssertionError(2.5).getMessage());
    System.out.println(new AssertionError(new IOException("x")).getCause());
    System.out.println(new UncheckedIOException("u", new IOException("io")).getCause() + " " + new UncheckedIOException(new IOException("io")).getMessage());
    Object o = new ArithmeticException("as object"); System.out.println(o + " " + (o instanceof RuntimeException) + (o instanceof Error) + (o instanceof Throwable));
    System.out.println(new NumberFormatException().getMessage() + new CloneNotSupportedException("cl") + new InterruptedException("i") + new ClassNotFoundException("cn") );
    System.out.println(new UnsupportedOperationException("u", e2).getCause().getMessage() + new SecurityException("s") + new NoSuchElementException("n") + new ConcurrentModificationException("c") + new EmptyStackException() + new InputMismatchException("im"));
  }
}

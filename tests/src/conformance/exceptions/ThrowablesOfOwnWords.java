import java.io.*;
/** What throwables override of their words and causes is what is shown of them. */
public class ThrowablesOfOwnWords {
  static StringBuilder log = new StringBuilder();
  static class A extends RuntimeException {
    A(String m) { super(m); }
    @Override public String getMessage() { log.append("m"); return "own " + super.getMessage(); }
    @Override public String getLocalizedMessage() { log.append("l"); return super.getLocalizedMessage(); }
    @Override public synchronized Throwable getCause() { log.append("c"); return new IllegalStateException("made up"); }
  }
  static class B extends RuntimeException {
    B(String m) { super(m); }
    @Override public String toString() { return "B as text"; }
  }
  static class C extends Exception {
    C(String m, Throwable c) { super(m, c); }
    @Override public StackTraceElement[] getStackTrace() { log.append("g"); return super.getStackTrace(); }
  }
  static class D extends Exception {
    @Override public void printStackTrace() { System.out.println("D prints"); super.printStackTrace(); }
    @Override public void printStackTrace(PrintWriter w) { w.println("D writes"); super.printStackTrace(w); }
  }
  static class E extends Exception {
    E(String m) { super(m, null, false, false); }
  }
  static class L extends Exception {
    @Override public String getLocalizedMessage() { return "local"; }
  }
  static void show(Throwable t) {
    StringWriter w = new StringWriter();
    t.printStackTrace(new PrintWriter(w, true));
    for (String l : w.toString().split("\n")) if (!l.trim().startsWith("at ") && !l.trim().startsWith("...")) System.out.println("> " + l);
    System.out.println(log + " " + t + " " + t.getMessage()); log.setLength(0);
  }
  public static void main(String[] args) {
    show(new A("x")); show(new B("y")); show(new C("z", new A("in"))); show(new D()); show(new E("e")); show(new L());
    show(new RuntimeException(new A("q"))); show(new RuntimeException(new B("q"))); show(new Exception("s", new L()));
    A a = new A("sup"); a.addSuppressed(new B("b")); show(a);
    try { throw new C("thrown", new B("b")); } catch (C c) { show(c); }
    StackTraceElement[] none = {}; Exception e = new Exception("none"); e.setStackTrace(none); show(e);
    throw new A("last");
  }
}

// exit
import java.io.*;
public class StackTraces {
  static void level3(int x) { if (x > 0) throw new IllegalArgumentException("x=" + x); }
  static void level2(int x) { level3(x); }
  static void level1(int x) { try { level2(x); } catch (IllegalArgumentException e) { throw new RuntimeException("wrapped", e); } }
  public static void main(String[] args) {
    try { level1(5); } catch (RuntimeException e) {
      StackTraceElement[] st = e.getStackTrace();
      System.out.println(st[0].getMethodName() + " " + st[0].getClassName() + " " + st[0].getLineNumber() + " " + st[0]);
      StringWriter w = new StringWriter(); e.printStackTrace(new PrintWriter(w)); String s = w.toString();
      System.out.println(s.split("\n")[0]); System.out.println(s.contains("Caused by: java.lang.IllegalArgumentException: x=5"));
      e.printStackTrace();
    }
    try { level2(1); } catch (Exception e) { e.printStackTrace(System.out); }
  }
}

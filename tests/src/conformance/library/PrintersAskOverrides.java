import java.io.*;
import java.util.*;

/** Printers of the program: println asks print, formats ask append, all ask write. */
public class PrintersAskOverrides {
  static class Prefixed extends PrintStream {
    Prefixed(OutputStream o) {
      super(o, true);
    }

    @Override
    public void print(String s) {
      super.print("> " + s);
    }

    @Override
    public void println(String s) {
      super.println("[" + s + "]");
    }

    @Override
    public void println(Object s) {
      super.println("{" + s + "}");
    }
  }

  static class Upper extends PrintStream {
    Upper(OutputStream o) {
      super(o);
    }

    @Override
    public void print(String s) {
      super.print(s == null ? null : s.toUpperCase());
    }

    @Override
    public void print(int i) {
      super.print("#" + i);
    }
  }

  static class Count extends PrintStream {
    int n;

    Count(OutputStream o) {
      super(o);
    }

    @Override
    public void write(int b) {
      n++;
      super.write(b);
    }

    @Override
    public void write(byte[] b, int off, int len) {
      n += len;
      super.write(b, off, len);
    }
  }

  static class W extends PrintWriter {
    int calls;

    W(Writer w) {
      super(w, true);
    }

    @Override
    public void write(String s) {
      calls++;
      super.write(s);
    }

    @Override
    public void write(String s, int o, int l) {
      calls++;
      super.write(s, o, l);
    }

    @Override
    public void println() {
      super.print(";\n");
    }
  }

  public static void main(String[] a) throws Exception {
    ByteArrayOutputStream bo = new ByteArrayOutputStream();
    Prefixed p = new Prefixed(bo);
    p.print("a");
    p.println("b");
    p.println(1);
    p.println('c');
    p.println((Object) "d");
    p.println(2.5);
    p.printf("%d%n", 5);
    p.print((Object) "o");
    p.println();
    p.println((String) null);
    p.append("x").append('y').append("abcdef", 1, 3);
    p.println(List.of(1, 2));
    System.out.println(bo);
    bo.reset();
    Upper u = new Upper(bo);
    u.print("a");
    u.println("b");
    u.println(1);
    u.print(2);
    u.println((Object) "d");
    u.format("%s-%d%n", "q", 3);
    u.println(true);
    u.flush();
    System.out.println(bo);
    bo.reset();
    Count c = new Count(bo);
    c.print("hello");
    c.println("x");
    c.print('c');
    c.println(12L);
    c.printf("%5d", 3);
    c.write(65);
    c.flush();
    System.out.println(c.n + " " + bo);
    StringWriter sw = new StringWriter();
    W w = new W(sw);
    w.print("a");
    w.println("b");
    w.println(3);
    w.printf("%d", 4);
    w.print('c');
    w.println();
    System.out.println(sw + " " + w.calls);
    PrintStream old = System.out;
    System.setOut(new Upper(old));
    System.out.println("hidden");
    System.out.print("x=" + 3);
    System.out.println();
    System.out.println(3);
    System.out.flush();
    System.setOut(old);
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.out.println(
        Thread.currentThread().getName()
            + " "
            + Thread.currentThread().isInterrupted()
            + Thread.interrupted());
  }
}

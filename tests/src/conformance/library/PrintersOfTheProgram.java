import java.io.*;
import java.util.*;

/** Logging, indenting and silent printers, in the place of System.out too. */
public class PrintersOfTheProgram {
  static class TeeStream extends OutputStream {
    private final OutputStream a, b;

    TeeStream(OutputStream a, OutputStream b) {
      this.a = a;
      this.b = b;
    }

    @Override
    public void write(int c) throws IOException {
      a.write(c);
      b.write(c);
    }

    @Override
    public void flush() throws IOException {
      a.flush();
      b.flush();
    }
  }

  static class Logger extends PrintStream {
    private final List<String> lines = new ArrayList<>();

    Logger() {
      super(new ByteArrayOutputStream());
    }

    @Override
    public void println(String x) {
      lines.add(x);
      super.println(x);
    }

    @Override
    public PrintStream printf(String f, Object... args) {
      lines.add("fmt:" + f);
      return super.printf(f, args);
    }

    @Override
    public void println(int x) {
      lines.add("int:" + x);
    }
  }

  static class Indenting extends PrintWriter {
    int depth;
    boolean start = true;

    Indenting(Writer w) {
      super(w);
    }

    @Override
    public void write(int c) {
      write(String.valueOf((char) c));
    }

    @Override
    public void write(String s) {
      write(s, 0, s.length());
    }

    @Override
    public void write(String s, int off, int len) {
      for (int i = off; i < off + len; i++) {
        if (start) {
          super.write("  ".repeat(depth), 0, 2 * depth);
          start = false;
        }
        super.write(s, i, 1);
        if (s.charAt(i) == '\n') start = true;
      }
    }

    @Override
    public void println() {
      super.println();
      start = true;
    }
  }

  static class Nul extends PrintStream {
    Nul() {
      super(OutputStream.nullOutputStream());
    }
  }

  public static void main(String[] args) throws Exception {
    ByteArrayOutputStream x = new ByteArrayOutputStream(), y = new ByteArrayOutputStream();
    PrintStream tee = new PrintStream(new TeeStream(x, y), true);
    tee.println("both");
    tee.printf("%03d\n", 7);
    tee.print('c');
    tee.flush();
    System.out.println(x.toString().equals(y.toString()) + " " + x);
    Logger lg = new Logger();
    PrintStream ps = lg;
    ps.println("one");
    ps.println(2);
    ps.printf("%s", "three");
    ps.println((Object) "four");
    ps.format("%d", 5);
    System.out.println(lg.lines);
    PrintStream saved = System.out;
    System.setOut(lg);
    System.out.println("captured");
    System.out.println(42);
    System.out.printf("%d%n", 9);
    System.setOut(saved);
    System.out.println(lg.lines);
    StringWriter sw = new StringWriter();
    Indenting in = new Indenting(sw);
    in.println("root");
    in.depth++;
    in.println("child");
    in.printf("%d and %s%n", 1, "x");
    in.print("a");
    in.print(1.5);
    in.print('z');
    in.println();
    in.depth--;
    in.println(true);
    in.append("app").append('c');
    in.println(new char[] {'h', 'i'});
    in.flush();
    System.out.println(sw);
    new Nul().println("nothing");
    PrintWriter anon =
        new PrintWriter(sw) {
          @Override
          public void println(Object o) {
            super.println("[" + o + "]");
          }
        };
    anon.println(List.of(1, 2));
    anon.println("s");
    anon.println(3);
    System.out.println(sw.toString().substring(sw.toString().indexOf("hi")));
    System.out.println(lg instanceof PrintStream);
    System.out.println(anon.checkError());
  }
}

import java.io.*;
import java.util.*;

/** Appendables of the program, filled by itself and by a Formatter. */
public class AppendablesOfOwn {
  static class Log implements Appendable {
    final StringBuilder sb = new StringBuilder();

    public Appendable append(CharSequence s) {
      sb.append('<').append(s).append('>');
      return this;
    }

    public Appendable append(CharSequence s, int a, int b) {
      return append(s.subSequence(a, b));
    }

    public Appendable append(char c) {
      sb.append('(').append(c).append(')');
      return this;
    }

    public String toString() {
      return sb.toString();
    }
  }

  static class Broken implements Appendable {
    public Appendable append(CharSequence s) throws IOException {
      throw new IOException("full: " + s);
    }

    public Appendable append(CharSequence s, int a, int b) throws IOException {
      throw new IOException("part");
    }

    public Appendable append(char c) throws IOException {
      throw new IOException("c");
    }
  }

  static void fill(Appendable a) throws IOException {
    a.append("x").append('y').append("abcd", 1, 3);
  }

  public static void main(String[] args) throws IOException {
    Log l = new Log();
    fill(l);
    System.out.println(l);
    StringBuilder b = new StringBuilder();
    fill(b);
    System.out.println(b);
    StringWriter w = new StringWriter();
    fill(w);
    System.out.println(w);
    fill(System.out);
    System.out.println();
    Formatter f = new Formatter(l);
    f.format("%d-%s|%n", 5, "q");
    System.out.println(l);
    System.out.println(f);
    System.out.println(f.out() == l);
    try {
      new Broken().append("k");
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    Formatter g = new Formatter(new Broken());
    g.format("%s", 3);
    System.out.println(g.ioException());
    try (Formatter h = new Formatter(new StringBuilder("pre "))) {
      h.format("%5.2f", 1.5);
      System.out.println(h);
    }
  }
}

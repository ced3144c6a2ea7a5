import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Parts of texts that are appended by the interface, with bounds that do not fit. */
public class PartsAppended {
  record R(String s) implements CharSequence {
    public int length() {
      return s.length();
    }

    public char charAt(int i) {
      return s.charAt(i);
    }

    public CharSequence subSequence(int a, int b) {
      return new R(s.substring(a, b));
    }

    public String toString() {
      return s;
    }
  }

  static void p(String w, Appendable a, CharSequence c, int from, int to) {
    try {
      a.append(c, from, to);
      System.out.println(w + " " + a);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(w + " " + "outside");
    } catch (IOException e) {
      System.out.println(e);
    }
  }

  public static void main(String[] args) {
    for (int[] r : new int[][] {{0, 2}, {1, 3}, {2, 1}, {-1, 2}, {0, 9}, {3, 3}, {4, 4}}) {
      p("own one", new OwnApp(), "abc", r[0], r[1]);
      p("builder", new StringBuilder("<"), "abc", r[0], r[1]);
      p("buffer", new StringBuffer("<"), "abc", r[0], r[1]);
      p("own", new StringBuilder("<"), new R("abc"), r[0], r[1]);
      p("writer", new StringWriter(), "abc", r[0], r[1]);
      p("writer own", new StringWriter(), new R("abc"), r[0], r[1]);
      p("chars", new CharArrayWriter(), "abc", r[0], r[1]);
      p("null", new StringBuilder("<"), null, r[0], r[1]);
      p("null writer", new StringWriter(), null, r[0], r[1]);
      p("of builder", new StringBuilder("<"), new StringBuilder("xyz"), r[0], r[1]);
    }
  }
}

class OwnApp implements Appendable {
  final StringBuilder log = new StringBuilder();

  public Appendable append(CharSequence c) {
    log.append("s").append(c);
    return this;
  }

  public Appendable append(CharSequence c, int a, int b) {
    log.append("p").append(c).append(a).append(b);
    return this;
  }

  public Appendable append(char c) {
    log.append("c").append(c);
    return this;
  }

  public String toString() {
    return log.toString();
  }
}

import java.io.*;

/** The stream behind a FilterOutputStream is its subclasses' to use, and to change. */
public class FilteredOutput {
  static class Shift extends FilterOutputStream {
    int written;

    Shift(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(Character.isLetter(b) ? b + 1 : b);
      written++;
    }

    OutputStream swap(OutputStream other) {
      OutputStream before = out;
      out = other;
      return before;
    }
  }

  static class Nowhere extends FilterOutputStream {
    Nowhere() {
      super(null);
      this.out = new ByteArrayOutputStream();
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream a = new ByteArrayOutputStream();
    ByteArrayOutputStream b = new ByteArrayOutputStream();
    Shift s = new Shift(a);
    s.write("abc".getBytes());
    System.out.println(s.swap(b) == a);
    s.write("x-y".getBytes(), 1, 2);
    s.flush();
    System.out.println(a + " " + b + " " + s.written);
    Nowhere n = new Nowhere();
    n.write('q');
    System.out.println(n);
  }
}

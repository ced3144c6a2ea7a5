import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;

/** Readers of the program: every way to read goes through the one method that they have. */
public class OwnReaders {
  static class Counting extends Reader {
    private final String text;
    private int at;
    int asked;

    Counting(String text) {
      this.text = text;
    }

    @Override
    public int read(char[] target, int start, int count) {
      asked++;
      if (count == 0) {
        return 0;
      }
      if (at >= text.length()) {
        return -1;
      }
      int n = Math.min(count, Math.min(3, text.length() - at));
      text.getChars(at, at + n, target, start);
      at += n;
      return n;
    }

    @Override
    public void close() {
      System.out.println("closed");
    }
  }

  static class Able extends Counting {
    int mark = -1;

    Able(String text) {
      super(text);
    }

    @Override
    public boolean ready() {
      return asked < 5;
    }

    @Override
    public boolean markSupported() {
      return true;
    }

    @Override
    public void mark(int limit) {
      mark = limit;
    }

    @Override
    public void reset() {
      System.out.println("reset to " + mark);
    }

    @Override
    public long skip(long n) {
      return n < 0 ? 0 : n / 2;
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      return c < 0 ? c : Character.toUpperCase(c);
    }
  }

  static class Whole extends Counting {
    Whole(String text) {
      super(text);
    }

    @Override
    public int read(char[] target) throws IOException {
      System.out.println("whole");
      return super.read(target);
    }
  }

  static void attempt(Reader r) {
    try {
      char[] buffer = new char[4];
      System.out.println(r.ready() + " " + r.read() + " " + r.read(buffer) + " " + Arrays.toString(buffer));
      System.out.println(r.read(buffer, 1, 2) + " " + Arrays.toString(buffer) + " " + r.read(buffer, 0, 0));
      System.out.println(r.markSupported());
      System.out.println(r.skip(2) + " " + r.read());
      r.mark(7);
      r.reset();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) throws IOException {
    Counting c = new Counting("some text with\ntwo lines");
    attempt(c);
    System.out.println(c.asked);
    attempt(new Able("more of it, and then more"));
    attempt(new Whole("the whole text at once"));
    try (BufferedReader b = new BufferedReader(new Counting("one\ntwo\r\nthree"))) {
      for (String line = b.readLine(); line != null; line = b.readLine()) {
        System.out.println(line);
      }
    }
    Reader r = new StringReader("plain");
    char[] buffer = new char[8];
    System.out.println(r.read(buffer) + " " + r.read(buffer) + " " + new String(buffer, 0, 5));
  }
}

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;

/** What printers write and flush of a text, line by line, until what is below is full. */
public class PrintersOverFullSinks {
  static class Frail extends Writer {
    final StringBuilder got = new StringBuilder();
    int left;

    Frail(int left) {
      this.left = left;
    }

    @Override
    public void write(char[] c, int start, int count) throws IOException {
      if (left < count) throw new IOException("full");
      left -= count;
      got.append(c, start, count);
    }

    @Override
    public void flush() {
      got.append('~');
    }

    @Override
    public void close() {}
  }

  static class Bytes extends OutputStream {
    final StringBuilder got = new StringBuilder();
    int left;

    Bytes(int left) {
      this.left = left;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) throw new IOException("full");
      got.append((char) b);
    }

    @Override
    public void flush() {
      got.append('~');
    }
  }

  public static void main(String[] args) {
    for (int n = 0; n < 8; n++) {
      Frail f = new Frail(n);
      PrintWriter p = new PrintWriter(f, n % 2 == 0);
      p.print("ab");
      p.println(1);
      p.println();
      p.println('c');
      System.out.println(n + " " + p.checkError() + " " + f.got.toString().replace('\n', '/'));
      Bytes b = new Bytes(n);
      PrintStream s = new PrintStream(b, n % 2 == 0);
      s.print("ab");
      s.println(1);
      s.println();
      s.write(10);
      s.println("cd");
      System.out.println(n + " " + s.checkError() + " " + b.got.toString().replace('\n', '/'));
    }
  }
}

import java.io.*;
import java.util.*;

/** Printers remember what fails beneath them; readers close the streams of the program's own that they read. */
public class PrintersThatNeverThrow {
  static class Frail extends Writer {
    final StringBuilder got = new StringBuilder();
    int left;

    Frail(int left) {
      this.left = left;
    }

    @Override
    public void write(char[] c, int start, int count) throws IOException {
      if (left < count) {
        throw new IOException("full");
      }
      left -= count;
      got.append(c, start, count);
    }

    @Override
    public void flush() throws IOException {
      got.append('~');
    }

    @Override
    public void close() throws IOException {
      throw new IOException("stuck");
    }
  }

  static class Drain extends OutputStream {
    int sum;

    @Override
    public void write(int b) throws IOException {
      if (b == '!') {
        throw new EOFException("no more");
      }
      sum += b;
    }
  }

  static class Letters extends InputStream {
    int next = 'a';
    int closed;

    @Override
    public int read() {
      return next > 'f' ? -1 : next++;
    }

    @Override
    public void close() throws IOException {
      closed++;
    }
  }

  public static void main(String[] args) throws IOException {
    Frail frail = new Frail(6);
    PrintWriter out = new PrintWriter(frail, true);
    out.print("ab");
    out.println(1);
    System.out.println(out.checkError() + " " + frail.got.toString().replace('\n', '/'));
    out.print("longer");
    out.append('c');
    System.out.println(out.checkError() + " " + frail.got.toString().replace('\n', '/'));
    PrintWriter closing = new PrintWriter(new Frail(9));
    closing.close();
    System.out.println(closing.checkError());
    PrintWriter shut = new PrintWriter(new StringWriter());
    shut.close();
    System.out.print(shut.checkError() + " ");
    shut.print("late");
    System.out.println(shut.checkError());
    Drain drain = new Drain();
    PrintStream bytes = new PrintStream(drain);
    bytes.print("ab");
    System.out.print(bytes.checkError() + " " + drain.sum + " ");
    bytes.print("c!d");
    bytes.write('e');
    System.out.println(bytes.checkError() + " " + drain.sum);
    PrintWriter shown = new PrintWriter(System.out, true);
    shown.printf("%d before ", 1);
    System.out.print("two, ");
    shown.format(Locale.US, "%s before ", "three");
    System.out.println("four");
    PrintStream late = new PrintStream(new BufferedOutputStream(System.out), true);
    late.print("no end of line yet; ");
    System.out.print("first ");
    late.println("then the end");
    late.write('\n');
    System.out.println("after the line");
    PrintStream held = new PrintStream(new BufferedOutputStream(System.out), args.length > 0);
    held.println("held back");
    System.out.println("not held back");
    held.flush();
    try (Writer plain = new Frail(1)) {
      plain.write("two");
    } catch (IOException e) {
      System.out.println(e.getMessage() + " " + e.getSuppressed()[0].getMessage());
    }
    Letters letters = new Letters();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(letters))) {
      System.out.println(in.readLine() + " " + letters.closed);
    }
    System.out.println(letters.closed);
    Letters more = new Letters();
    LineNumberReader lines = new LineNumberReader(new InputStreamReader(more, "ISO-8859-1"));
    System.out.println((char) lines.read() + "" + lines.getLineNumber());
    lines.close();
    lines.close();
    System.out.println(more.closed);
    StringReader inner = new StringReader("text");
    new LineNumberReader(inner).close();
    try {
      System.out.println(inner.read());
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }
}

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** Readers of a program's own, read through buffers: how often they are asked, marks, ends of lines. */
class OwnReadersBuffered {
  /** Gives a few characters at a time and counts how often it is asked. */
  static final class Slow extends Reader {
    private final String text;
    private final int most;
    private int at;
    int asked;

    Slow(String text, int most) {
      this.text = text;
      this.most = most;
    }

    @Override
    public int read(char[] to, int from, int count) {
      asked++;
      int n = Math.min(most, Math.min(count, text.length() - at));
      if (n == 0) {
        return -1;
      }
      text.getChars(at, at + n, to, from);
      at += n;
      return n;
    }

    @Override
    public void close() {
      System.out.println("closed after " + asked);
    }
  }

  /** Begins with an empty answer, as a reader may. */
  static final class Hesitant extends Reader {
    private int turn;

    @Override
    public boolean ready() {
      return turn < 4;
    }

    @Override
    public int read(char[] to, int from, int count) {
      turn++;
      if (turn % 2 == 1) {
        return 0;
      }
      to[from] = (char) ('a' + turn);
      return turn > 8 ? -1 : 1;
    }

    @Override
    public void close() {}
  }

  public static void main(String[] args) throws IOException {
    Slow lines = new Slow("one\ntwo\r\nthree\rfour\r", 3);
    try (BufferedReader in = new BufferedReader(lines)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        System.out.println("[" + line + "] " + lines.asked);
      }
    }
    pieces();
    marks();
    BufferedReader shy = new BufferedReader(new Hesitant(), 2);
    char[] c = new char[8];
    System.out.println(shy.read(c) + " " + new String(c).trim() + " " + shy.ready());
    System.out.println(shy.lines().toList());
    for (Reader either : new Reader[] {new StringReader("x\ny"), new Slow("x\ny", 1)}) {
      System.out.println(count(either) + " lines");
    }
    try {
      new BufferedReader(lines, 0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  private static int count(Reader reader) throws IOException {
    BufferedReader in = new BufferedReader(reader);
    int n = 0;
    while (in.readLine() != null) {
      n++;
    }
    return n;
  }

  private static void pieces() throws IOException {
    Slow ten = new Slow("ab\r\ncdefgh", 4);
    BufferedReader in = new BufferedReader(ten, 4);
    char[] c = new char[5];
    System.out.println(in.readLine() + " " + in.ready() + " " + ten.asked);
    System.out.println(in.read(c, 1, 4) + " " + (int) c[0] + c[1] + c[2]);
    System.out.println((char) in.read() + " " + in.skip(9) + " " + in.read(c) + " " + in.read());
  }

  private static void marks() throws IOException {
    BufferedReader in = new BufferedReader(new Slow("hello\r\n\nworld", 3), 4);
    System.out.println(in.markSupported());
    in.mark(5);
    System.out.print((char) in.read());
    System.out.println((char) in.read());
    in.reset();
    System.out.println(in.readLine());
    in.mark(3);
    System.out.println("[" + in.readLine() + "]");
    in.reset();
    System.out.println("[" + in.readLine() + "]" + in.readLine());
    BufferedReader short1 = new BufferedReader(new Slow("abcdefghijkl", 2), 2);
    try {
      short1.reset();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    short1.mark(1);
    for (int i = 0; i < 6; i++) {
      short1.read();
    }
    try {
      short1.reset();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    short1.close();
    try {
      short1.read();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }
}

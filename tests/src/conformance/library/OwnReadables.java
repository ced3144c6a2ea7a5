import java.io.*;
import java.nio.CharBuffer;
import java.util.*;

/** Things to read from that a program has of its own, for scanners and by themselves. */
public class OwnReadables {
  static class Words implements Readable {
    private static final String[] ALL = {"alpha ", "beta ", "gamma\n", "12 ", "3.5 ", "end"};
    private int i;

    @Override
    public int read(CharBuffer buffer) {
      if (i == ALL.length) {
        return -1;
      }
      buffer.append(ALL[i]);
      return ALL[i++].length();
    }
  }

  static class Counter { int n; int next() { return n++; } }

  static class Numbers extends Counter implements Readable, Closeable {
    public int read(CharBuffer buffer) throws IOException {
      int k = next();
      if (k == 4) throw new IOException("no more");
      String s = k * k + ",";
      buffer.put(s);
      return s.length();
    }
    public void close() { System.out.println("closed"); }
  }

  static String all(Readable r) throws IOException {
    CharBuffer b = CharBuffer.allocate(7);
    StringBuilder out = new StringBuilder();
    for (int n = r.read(b); n >= 0; n = r.read(b)) {
      b.flip();
      out.append(n).append('<').append(b).append('>');
      b.clear();
    }
    return out.toString();
  }

  public static void main(String[] args) throws IOException {
    Scanner s = new Scanner(new Words());
    System.out.println(s.next() + "|" + s.nextLine() + "|" + s.nextInt() + "|" + s.nextDouble() + "|" + s.next() + "|" + s.hasNext());
    Numbers n = new Numbers();
    try (Scanner t = new Scanner(n).useDelimiter(",")) {
      int sum = 0;
      while (t.hasNextInt()) sum += t.nextInt();
      System.out.println(sum + " " + n.n);
    }
    Readable r = new Words();
    System.out.println(new Scanner(r).nextLine());
    r = new StringReader("from a reader\nsecond");
    System.out.println(new Scanner(r).nextLine());
    System.out.println(all(new StringReader("some text to read")) + all(new Words()));
    System.out.println(all(new CharArrayReader("abc".toCharArray())) + all(CharBuffer.wrap("a buffer of characters")));
    Object o = new Words();
    System.out.println((o instanceof Readable) + " " + ((Object) "" instanceof Readable) + " " + ((Object) new StringReader("") instanceof Readable) + " " + ((Object) CharBuffer.allocate(1) instanceof Readable));
    try { new Scanner((Readable) null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    CharBuffer two = CharBuffer.allocate(2);
    Reader q = new BufferedReader(new StringReader("xyz"));
    System.out.println(q.read(two) + " " + q.read(two) + " " + two.flip() + " " + q.read(CharBuffer.allocate(5)) + q.read(CharBuffer.allocate(5)));
  }
}

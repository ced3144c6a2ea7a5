import java.io.*;
import java.util.*;

/** Scanners close what they read from, and take its faults for the end. */
public class ScannersClose {
  static class Faulty extends InputStream {
    private int n = 3;

    @Override
    public int read() throws IOException {
      if (n < 0) {
        throw new IOException("no more");
      }
      return n-- > 0 ? 'a' + n : ' ';
    }

    @Override
    public void close() throws IOException {
      System.out.println("closing");
      throw new IOException("cannot");
    }
  }

  static class Telling extends FilterReader {
    Telling(String s) {
      super(new StringReader(s));
    }

    @Override
    public void close() throws IOException {
      System.out.println("closed");
      super.close();
    }
  }

  public static void main(String[] args) throws IOException {
    InputStream in = new ByteArrayInputStream("q w".getBytes()) {
      @Override
      public void close() throws IOException {
        System.out.println("stream closed");
        super.close();
      }
    };
    try (Scanner s = new Scanner(in)) {
      System.out.println(s.next());
    }
    Reader r = new StringReader("a b c");
    Scanner t = new Scanner(r);
    System.out.println(t.next());
    t.close();
    t.close();
    try {
      r.read();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    Reader b = new BufferedReader(new Telling("x y"));
    Scanner u = new Scanner(b);
    System.out.println(u.nextLine());
    u.close();
    u.close();
    try {
      b.read();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    Scanner v = new Scanner(new Faulty());
    System.out.println(v.ioException());
    System.out.println(v.next() + v.hasNext());
    v.close();
    System.out.println(v.ioException());
    Scanner w = new Scanner(System.in);
    System.out.println(w.hasNext());
    w.close();
    try {
      System.in.read();
    } catch (IOException e) {
      System.out.println(e);
    }
    try {
      new Scanner(System.in).nextLine();
    } catch (NoSuchElementException e) {
      System.out.println(e);
    }
    try {
      new BufferedReader(new InputStreamReader(System.in)).readLine();
    } catch (IOException e) {
      System.out.println(e);
    }
  }
}

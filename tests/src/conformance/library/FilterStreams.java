import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

public class FilterStreams {
  static class Upper extends FilterWriter {
    Upper(Writer w) {
      super(w);
    }

    @Override
    public void write(int c) throws IOException {
      super.write(Character.toUpperCase(c));
    }

    @Override
    public void write(String s, int o, int l) throws IOException {
      for (int i = o; i < o + l; i++) write(s.charAt(i));
    }

    @Override
    public void write(char[] s, int o, int l) throws IOException {
      for (int i = o; i < o + l; i++) write(s[i]);
    }
  }

  static class Rot extends FilterInputStream {
    Rot(InputStream i) {
      super(i);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      return c < 0 ? c : c ^ 1;
    }

    @Override
    public int read(byte[] b, int o, int n) throws IOException {
      int k = super.read(b, o, n);
      for (int i = 0; i < k; i++) b[o + i] ^= 1;
      return k;
    }
  }

  static class Count extends FilterOutputStream {
    int n;

    Count(OutputStream o) {
      super(o);
    }

    @Override
    public void write(int b) throws IOException {
      n++;
      super.write(b);
    }
  }

  public static void main(String[] x) throws IOException {
    int b;
    int c;
    CharArrayWriter cw = new CharArrayWriter();
    try (Upper u = new Upper(cw)) {
      u.write("shout ");
      u.write('x');
      u.append("yz").append('!');
    }
    System.out.println(cw + " " + cw.size() + new String(cw.toCharArray()));
    CharArrayReader cr = new CharArrayReader("abcdef".toCharArray(), 1, 4);
    while ((c = cr.read()) != -1) System.out.print((char) c + ".");
    System.out.println();
    PushbackReader pr = new PushbackReader(new StringReader("12+34"), 2);
    int v = 0;
    while (Character.isDigit(c = pr.read())) v = v * 10 + c - '0';
    pr.unread(c);
    System.out.println(v + " " + (char) pr.read() + (char) pr.read());
    pr.unread("xy".toCharArray());
    System.out.println((char) pr.read());
    try {
      pr.unread('a');
      pr.unread('a');
      pr.unread('b');
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    PushbackInputStream pi =
        new PushbackInputStream(new ByteArrayInputStream(new byte[] {9, 8, 7}));
    b = pi.read();
    pi.unread(b);
    System.out.println(pi.read() + " " + pi.available());
    SequenceInputStream sq =
        new SequenceInputStream(
            new ByteArrayInputStream("ab".getBytes()),
            new Rot(new ByteArrayInputStream("cd".getBytes())));
    StringBuilder sb = new StringBuilder();
    while ((b = sq.read()) >= 0) sb.append((char) b);
    System.out.println(sb);
    System.out.println(
        new String(new Rot(new ByteArrayInputStream("hello".getBytes())).readAllBytes()));
    ByteArrayOutputStream o2 = new ByteArrayOutputStream();
    Count cnt = new Count(o2);
    cnt.write("hey".getBytes());
    cnt.write(33);
    cnt.close();
    System.out.println(cnt.n + o2.toString(StandardCharsets.UTF_8));
    LineNumberReader ln = new LineNumberReader(new StringReader("a\nb\r\nc"));
    String s;
    while ((s = ln.readLine()) != null) System.out.print(ln.getLineNumber() + s + " ");
    System.out.println();
  }
}

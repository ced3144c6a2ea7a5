import java.io.*;
import java.util.*;

/**
 * Classes of the program that override methods of entries, buffers and data streams, and ask
 * theirs.
 */
public class SupersOfTheLibrary {
  static class Pair extends AbstractMap.SimpleEntry<String, Integer> {
    Pair(String k, int v) {
      super(k, v);
    }

    @Override
    public Integer getValue() {
      return super.getValue() * 2;
    }

    @Override
    public String getKey() {
      return "<" + super.getKey() + ">";
    }

    @Override
    public Integer setValue(Integer v) {
      System.out.println("set");
      return super.setValue(v + 1);
    }
  }

  static class Fixed extends AbstractMap.SimpleImmutableEntry<String, Integer> {
    Fixed(String k, int v) {
      super(k, v);
    }

    @Override
    public Integer getValue() {
      return super.getValue() + 100;
    }
  }

  static class Little extends DataInputStream {
    int reads;

    Little(InputStream in) {
      super(in);
    }

    int readIntLE() throws IOException {
      return Integer.reverseBytes(readInt());
    }

    int readShortLE() throws IOException {
      int a = read();
      int b = read();
      return b << 8 | a;
    }
  }

  static class Counter extends BufferedOutputStream {
    int n;

    Counter(OutputStream o) {
      super(o, 4);
    }

    @Override
    public void write(int b) throws IOException {
      n++;
      super.write(b);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      n += len;
      super.write(b, off, len);
    }
  }

  public static void main(String[] a) throws Exception {
    Pair p = new Pair("k", 4);
    System.out.println(
        p.getKey() + p.getValue() + " " + p + " " + p.setValue(7) + " " + p.getValue());
    Map.Entry<String, Integer> e = p;
    System.out.println(
        e.getKey()
            + " "
            + e.getValue()
            + " "
            + e.equals(Map.entry("<k>", 16))
            + " "
            + Map.entry("<k>", 16).equals(e));
    Map.Entry<String, Integer> f = new Fixed("q", 1);
    System.out.println(f.getValue() + " " + f);
    List<Map.Entry<String, Integer>> all = new ArrayList<>(List.of(e, f, Map.entry("m", 50)));
    all.sort(Map.Entry.comparingByValue());
    for (Map.Entry<String, Integer> x : all)
      System.out.print(x.getKey() + "=" + x.getValue() + " ");
    System.out.println();
    Little l = new Little(new ByteArrayInputStream(new byte[] {1, 0, 0, 0, 2, 1, 9, 8, 7}));
    System.out.println(
        l.readIntLE()
            + " "
            + l.readShortLE()
            + " "
            + l.available()
            + " "
            + l.skip(1)
            + " "
            + l.readAllBytes().length
            + " "
            + l.read());
    ByteArrayOutputStream o = new ByteArrayOutputStream();
    Counter c = new Counter(o);
    c.write(65);
    System.out.print(o.size() + " ");
    c.write(new byte[] {66, 67, 68, 69, 70});
    System.out.print(o.size() + " ");
    c.write(71);
    c.flush();
    System.out.println(c.n + " " + o);
    PrintStream ps = new PrintStream(c);
    ps.println("hi");
    ps.flush();
    System.out.println(c.n + " " + o);
    System.out.println(
        new InputStreamReader(new ByteArrayInputStream(new byte[0])).markSupported());
  }
}

import java.io.*;
import java.nio.file.*;
import java.util.*;

/**
 * Buffered streams: marks over streams that have none, what is asked of the stream below, closed
 * ones.
 */
public class BufferedMarks {
  static class Slow extends InputStream {
    int i;
    final int n;
    final List<String> log = new ArrayList<>();

    Slow(int n) {
      this.n = n;
    }

    @Override
    public int read() {
      log.add("r");
      return i < n ? i++ : -1;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
      log.add("p" + len);
      if (i >= n) return -1;
      int k = Math.min(len, Math.min(4, n - i));
      for (int j = 0; j < k; j++) b[off + j] = (byte) i++;
      return k;
    }

    @Override
    public int available() {
      return n - i;
    }

    @Override
    public void close() {
      log.add("c");
    }
  }

  interface Act {
    Object run() throws Exception;
  }

  static void t(String n, Act a) {
    try {
      System.out.println(n + " " + a.run());
    } catch (Exception e) {
      System.out.println(n + " " + e);
    }
  }

  static void use(InputStream in) throws Exception {
    t("sup", in::markSupported);
    t("1", in::read);
    in.mark(5);
    t("2", in::read);
    t("3", in::read);
    t(
        "reset",
        () -> {
          in.reset();
          return "ok";
        });
    t("2", in::read);
    t("avail", in::available);
    t("skip", () -> in.skip(3));
    t("n", in::read);
    t(
        "part",
        () -> {
          byte[] b = new byte[6];
          int k = in.read(b, 1, 4);
          return k + Arrays.toString(b);
        });
    t(
        "reset",
        () -> {
          in.reset();
          return "ok";
        });
    t("r", in::read);
    t("all", () -> Arrays.toString(in.readAllBytes()));
    t("end", in::read);
    in.close();
    t("closed", in::read);
    t("closedA", in::available);
    t(
        "closedR",
        () -> {
          in.reset();
          return 1;
        });
  }

  public static void main(String[] args) throws Exception {
    Slow s = new Slow(20);
    use(new BufferedInputStream(s));
    System.out.println(s.log.subList(0, 4));
    s = new Slow(20);
    use(new BufferedInputStream(s, 4));
    System.out.println(s.log.subList(0, 4));
    use(
        new BufferedInputStream(
            new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})));
    Path p = Files.createTempFile("m", ".bin");
    Files.write(p, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12});
    try (InputStream in = new BufferedInputStream(new FileInputStream(p.toFile()))) {
      use(in);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(p))) {
      use(in);
    }
    Files.delete(p);
    InputStream pb = new PushbackInputStream(new BufferedInputStream(new Slow(9)), 2);
    t("pb", pb::read);
    BufferedReader r =
        new BufferedReader(
            new InputStreamReader(
                new BufferedInputStream(new ByteArrayInputStream("hello\nworld\n".getBytes()))));
    t("line", r::readLine);
    r.mark(10);
    t("line", r::readLine);
    r.reset();
    t("line", r::readLine);
    t("line", r::readLine);
    BufferedReader q = new BufferedReader(new StringReader("abcdef"));
    q.mark(2);
    t("c", q::read);
    q.reset();
    t("c", q::read);
    t("skip", () -> q.skip(2));
    t("c", q::read);
    t("ready", q::ready);
    q.close();
    t("x", q::read);
    t("size", () -> new BufferedInputStream(new Slow(1), 0));
    t("null", () -> new BufferedReader(null));
    t("nullin", () -> new BufferedInputStream(null).read());
  }
}

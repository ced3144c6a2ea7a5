import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;

/** What a buffered reader refuses, and what it remembers, over readers that do otherwise. */
public class BufferedReaderMarks {
  interface Act {
    Object run() throws IOException;
  }

  static void show(String what, Act act) {
    try {
      System.out.println(what + " " + act.run());
    } catch (IOException | RuntimeException e) {
      System.out.println(what + " " + e);
    }
  }

  static Object reset(BufferedReader r) throws IOException {
    r.reset();
    return (char) r.read();
  }

  static void all(String name, Reader below) throws IOException {
    System.out.println(name);
    BufferedReader r = new BufferedReader(below);
    System.out.println(r.read());
    show("reset", () -> reset(r));
    show("skip", () -> r.skip(-1));
    show("skip", () -> r.skip(2));
    r.mark(100);
    System.out.println(r.readLine() + r.readLine());
    show("reset", () -> reset(r));
    show("skip", () -> r.skip(100) + " " + r.read() + r.readLine());
    show("reset", () -> reset(r));
    show(
        "mark",
        () -> {
          r.mark(-1);
          return "";
        });
    r.close();
    r.close();
    show("closed", () -> r.read());
    show("closed", () -> r.readLine());
    show("closed", () -> r.ready());
    show("closed", () -> r.skip(1));
    show("closed", () -> reset(r));
    show(
        "closed",
        () -> {
          r.mark(1);
          return "";
        });
  }

  public static void main(String[] args) throws IOException {
    all("text", new StringReader("abcdef\nsecond\r\nthird"));
    all(
        "bytes",
        new InputStreamReader(new ByteArrayInputStream("abcdef\nsecond\r\nthird".getBytes())));
    InputStreamReader in = new InputStreamReader(new ByteArrayInputStream("xyz".getBytes()));
    show("skip", () -> in.skip(-1));
    show("skip", () -> in.skip(1) + " " + (char) in.read());
    show(
        "mark",
        () -> {
          in.mark(1);
          return "";
        });
    show(
        "reset",
        () -> {
          in.reset();
          return "";
        });
    StringReader s = new StringReader("xyz");
    show(
        "skip",
        () ->
            s.skip(2)
                + " "
                + s.skip(-1)
                + " "
                + (char) s.read()
                + s.skip(-9)
                + (char) s.read()
                + s.skip(9)
                + s.skip(-1));
  }
}

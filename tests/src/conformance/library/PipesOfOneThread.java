import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.util.Arrays;

/** Pipes within one thread: rings of bytes and characters, and what they refuse. */
public class PipesOfOneThread {
  interface Step {
    Object run() throws IOException;
  }

  static void show(String what, Step step) {
    try {
      Object result = step.run();
      System.out.println(what + ": " + result);
    } catch (IOException | RuntimeException e) {
      System.out.println(what + ": " + e);
    }
  }

  public static void main(String[] args) throws IOException {
    PipedInputStream in = new PipedInputStream(4);
    PipedOutputStream out = new PipedOutputStream();
    show("unconnected read", in::read);
    show(
        "unconnected write",
        () -> {
          out.write(1);
          return "written";
        });
    out.connect(in);
    show(
        "connected twice",
        () -> {
          new PipedOutputStream(in);
          return "connected";
        });
    byte[] some = new byte[10];
    for (int round = 0; round < 5; round++) {
      out.write(new byte[] {(byte) (200 + round), (byte) round, 7}, 0, 3);
      out.flush();
      System.out.println(in.available() + " " + in.read() + " " + in.available());
      int n = in.read(some, 1, 8);
      System.out.println(n + " " + Arrays.toString(some));
    }
    out.write(5);
    out.close();
    System.out.println(in.read() + " " + in.read() + " " + in.read(some));
    show(
        "write after close",
        () -> {
          out.write(1);
          return "written";
        });
    in.close();
    show("read after close", in::read);
    show("no size", () -> new PipedInputStream(0));

    PipedWriter writer = new PipedWriter();
    PipedReader reader = new PipedReader(writer, 8);
    writer.write("pipe");
    writer.append('!').append("xyz", 1, 3);
    System.out.println(reader.ready());
    char[] text = new char[6];
    System.out.println(reader.read(text) + " " + new String(text));
    System.out.println((char) reader.read() + " " + reader.ready());
    writer.close();
    System.out.println(reader.read() + " " + reader.read(text, 0, 2));
    reader.close();
    show("reader closed", reader::ready);
    show(
        "writer closed",
        () -> {
          writer.flush();
          return "flushed";
        });
    show("unconnected reader", () -> new PipedReader().read());
  }
}

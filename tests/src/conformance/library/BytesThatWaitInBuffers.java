import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Arrays;

/** A buffered stream hands on what it has when it is full, flushed or closed. */
public class BytesThatWaitInBuffers {
  /** Tells of every write that comes through. */
  static final class Told extends FilterOutputStream {
    Told(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      System.out.println("part of " + len);
      out.write(b, off, len);
    }

    @Override
    public void flush() throws IOException {
      System.out.println("flush");
      super.flush();
    }
  }

  public static void main(String[] args) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BufferedOutputStream small = new BufferedOutputStream(new Told(bytes), 4);
    small.write(1);
    small.write(new byte[] {2, 3});
    System.out.println(bytes.size());
    small.write(new byte[] {4, 5});
    System.out.println(bytes.size());
    small.write(new byte[] {6, 7, 8, 9, 10});
    System.out.println(Arrays.toString(bytes.toByteArray()));
    small.write(-1);
    small.flush();
    small.write(11);
    small.close();
    System.out.println(Arrays.toString(bytes.toByteArray()));

    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrintStream printer = new PrintStream(new BufferedOutputStream(text));
    printer.print("waits");
    System.out.print("[" + text + "] ");
    printer.flush();
    System.out.println(text);
    try (DataOutputStream data = new DataOutputStream(new BufferedOutputStream(text))) {
      data.writeInt(0x41424344);
      System.out.println(text.size());
    }
    System.out.println(text);
    try {
      new BufferedOutputStream(text, 0);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    PrintStream console = new PrintStream(new BufferedOutputStream(System.out));
    console.println("to the console");
    console.flush();
  }
}

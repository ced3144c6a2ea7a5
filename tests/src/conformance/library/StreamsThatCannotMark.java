import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Streams of the program cannot be marked unless they say so, and parts of texts to append must be there. */
public class StreamsThatCannotMark {
  static class Steps extends InputStream {
    int next = 65;

    @Override
    public int read() {
      return next < 75 ? next++ : -1;
    }
  }

  static class Marked extends Steps {
    private int kept = 65;

    @Override
    public boolean markSupported() {
      return true;
    }

    @Override
    public void mark(int limit) {
      System.out.println("mark " + limit);
      kept = next;
    }

    @Override
    public void reset() {
      next = kept;
    }
  }

  private static void again(InputStream in) {
    System.out.print(in.markSupported() + " ");
    try {
      in.mark(4);
      int first = in.read();
      in.reset();
      System.out.println(first + " " + in.read());
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }

  private interface Step {
    Object take();
  }

  private static void show(Step step) {
    try {
      System.out.println(step.take());
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
  }

  public static void main(String[] args) {
    again(new Steps());
    again(new Marked());
    again(new ByteArrayInputStream(new byte[] {1, 2, 3}));
    System.out.println(new BufferedInputStream(new Steps()).markSupported());
    StringWriter out = new StringWriter();
    show(() -> out.append("letters", 2, 4).append(null, 1, 3).append(new StringBuilder("built"), 0, 2));
    show(() -> out.append("short", 2, 9));
    show(() -> out.append("short", -1, 2));
    show(() -> new PrintWriter(out).append("words", 3, 2));
    PrintStream print = System.out;
    show(() -> print.append("printed here", 0, 7).append(' ').checkError());
    show(() -> print.append("no", 1, 3));
    System.out.println(out);
  }
}

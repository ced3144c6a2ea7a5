import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;

/** Files without a folder, in one without a name; sleep that is long enough; parts that do not fit. */
public class FilesInNoFolder {
  interface Step {
    Object run() throws Exception;
  }

  static void step(Step s) {
    try {
      System.out.println(s.run());
    } catch (Exception e) {
      System.out.println(e);
    }
  }

  static int full(byte[] target, int start, int count) throws IOException {
    new DataInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3})).readFully(target, start, count);
    return target.length;
  }

  public static void main(String[] args) throws Exception {
    String none = args.length > 5 ? "" : null;
    step(() -> new File((File) null, "x/y"));
    step(() -> new File(none, "x//y/"));
    step(() -> new File("", "x"));
    step(() -> new File(new File(""), "x"));
    step(() -> new File("a", "/x"));
    step(() -> new File("", ""));
    step(() -> new File("a", ""));
    step(() -> new File("").toURI().toString().endsWith("/"));
    step(() -> new File("no such file").lastModified());
    step(() -> full(new byte[3], 1, 2));
    step(() -> full(new byte[3], 1, 3));
    step(() -> full(new byte[3], -1, 0));
    step(() -> full(new byte[9], 0, 4));
    File file = File.createTempFile("cut", null);
    try (RandomAccessFile f = new RandomAccessFile(file, "rw")) {
      f.writeBytes("hello world");
      f.setLength(5);
      step(() -> f.length() + " " + f.getFilePointer());
      f.setLength(7);
      step(() -> f.length() + " " + f.getFilePointer());
      step(() -> {
        f.setLength(-1);
        return "";
      });
    }
    System.out.println(file.delete());
    char[] abc = {'a', 'b', 'c'};
    for (int i : new int[] {-1, 0, 1, 3, 4}) {
      step(() -> Character.codePointBefore(abc, i));
      step(() -> Character.codePointAt(abc, i));
    }
    int early = 0;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      Thread.sleep(2);
      early += System.nanoTime() - start < 2_000_000 ? 1 : 0;
    }
    System.out.println(early + " woke too early");
  }
}

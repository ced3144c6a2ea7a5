import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;

/** Files that are directories, are closed already or are left behind, and paths with dots. */
public class FilesAtTheirEdges {
  interface Step {
    Object run() throws IOException;
  }

  static void show(String what, Step step) {
    try {
      System.out.println(what + ": " + step.run());
    } catch (IOException | RuntimeException e) {
      System.out.println(what + ": " + e.getClass().getName() + " " + e.getMessage());
    }
  }

  static void directories() throws IOException {
    File folder = new File("edges");
    folder.mkdir();
    show("stream", () -> new FileInputStream("edges"));
    show("reader", () -> new FileReader(folder));
    show("output", () -> new FileOutputStream(folder));
    show("random", () -> new RandomAccessFile(folder, "r"));
    show("random to write", () -> new RandomAccessFile("edges", "rw"));
    folder.delete();
    show("gone", () -> new FileInputStream("edges"));
  }

  static void closed(File file) throws IOException {
    FileInputStream in = new FileInputStream(file);
    System.out.println(in.skip(3) + " " + in.read() + " " + in.skip(-2) + " " + in.read());
    System.out.println(in.skip(100) + " " + in.available() + " " + in.read());
    show("back too far", () -> in.skip(-1000));
    in.close();
    show("available", in::available);
    show("skip", () -> in.skip(1));
    show("read", in::read);
    show("read all", () -> in.read(new byte[4]));
    FileOutputStream out = new FileOutputStream(file);
    PrintStream print = new PrintStream(out);
    PrintStream above = new PrintStream(new PrintStream(out));
    PrintWriter writer = new PrintWriter(out);
    out.close();
    out.flush();
    print.print("x");
    System.out.println(print.checkError());
    System.out.println(above.checkError());
    above.println("z");
    System.out.println(above.checkError());
    writer.print("y");
    System.out.println(writer.checkError());
    RandomAccessFile random = new RandomAccessFile(file, "rw");
    for (int[] part : new int[][] {{-1, -1}, {-1, 0}, {0, 5}, {3, 2}, {4, 1}, {5, 0}}) {
      show("write", () -> write(random, part));
      show("read", () -> random.read(new byte[4], part[0], part[1]));
    }
    random.close();
  }

  static Object write(RandomAccessFile file, int[] part) throws IOException {
    file.write(new byte[4], part[0], part[1]);
    return file.length();
  }

  static void paths() throws IOException {
    String here = System.getProperty("user.dir");
    System.out.println(new File("x").getAbsolutePath().equals(here + "/x"));
    for (String s : new String[] {"./a", "b/../c", "d/./e/../..", "f"}) {
      String canonical = new File(s).getCanonicalPath();
      System.out.println(canonical.substring(here.length()));
    }
    System.out.println(new File("/../g/./h").getCanonicalPath());
    for (String s : new String[] {"/../a", "../a/../../b", "a/..", "/..", "./.", "/a/b/../../.."}) {
      System.out.println(s + " = " + Path.of(s).normalize());
    }
  }

  public static void main(String[] args) throws IOException {
    File file = new File("edge.txt");
    try (FileOutputStream out = new FileOutputStream(file)) {
      out.write("0123456789".getBytes());
    }
    directories();
    closed(file);
    file.delete();
    paths();
    Object[] loop = {1, null};
    loop[1] = loop;
    System.out.println(Objects.deepEquals(loop, loop) + " " + Arrays.deepEquals(loop, loop));
  }
}

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Streams, readers and writers by the names of their classes. */
public class NamesOfStreams {
  public static void main(String[] args) throws IOException {
    File file = new File("names.txt");
    List<Object> all = new ArrayList<>();
    all.add(new FileOutputStream(file));
    all.add(new FileInputStream(file));
    all.add(new ByteArrayInputStream(new byte[1]));
    all.add(new ByteArrayOutputStream());
    all.add(new StringReader("x"));
    all.add(new StringWriter());
    all.add(new PrintWriter(new StringWriter()));
    all.add(new PrintStream(new ByteArrayOutputStream()));
    for (Object x : all) {
      System.out.println(x.getClass().getName() + " " + x.getClass().getSimpleName());
      System.out.println(x.getClass() == PrintWriter.class);
      if (x instanceof AutoCloseable c) {
        System.out.println(c.getClass().getPackageName());
      }
    }
    file.delete();
  }
}

import java.io.*;

/** Readers that are asked whether they would wait, and files for the time being. */
public class ReadyReaders {
  public static void main(String[] a) throws Exception {
    StringReader s = new StringReader("ab");
    System.out.println(s.ready() + " " + s.read() + s.read() + s.read() + s.ready());
    s.close();
    try {
      s.ready();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
    BufferedReader b = new BufferedReader(new StringReader("x\ny"));
    int n = 0;
    while (b.ready() && n < 5) {
      System.out.println(b.readLine());
      n++;
    }
    BufferedReader c =
        new BufferedReader(new InputStreamReader(new ByteArrayInputStream("p\nq\n".getBytes())));
    while (c.ready()) System.out.println(c.readLine());
    try {
      File.createTempFile("r", null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    File f = File.createTempFile("rea", "t");
    try (FileWriter w = new FileWriter(f)) {
      w.write("one\ntwo\n");
    }
    try (BufferedReader r = new BufferedReader(new FileReader(f))) {
      while (r.ready()) System.out.println(r.readLine());
    }
    f.delete();
    File g = File.createTempFile("abc", ".x");
    System.out.println(
        g.exists() + " " + g.length() + g.getName().startsWith("abc") + g.getName().endsWith(".x"));
    System.out.println(g.delete() + " " + g.exists());
  }
}

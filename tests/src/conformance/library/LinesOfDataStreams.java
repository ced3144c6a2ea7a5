import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;

/** Lines as older programs read them, and files printed in a charset by its name. */
public class LinesOfDataStreams {
  @SuppressWarnings("deprecation")
  public static void main(String[] args) throws IOException {
    byte[] data = {'a', ' ', 'b', '\r', '\n', 'c', '\n', '\r', (byte) 0xe9, '\n', '\n', 'd'};
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(data));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      System.out.println("<" + line + ">");
    }
    System.out.println(new DataInputStream(System.in).readLine());
    File file = new File("lines.txt");
    for (String charset : new String[] {"ISO-8859-1", "UTF-8"}) {
      try (PrintStream out = new PrintStream(file, charset)) {
        out.println("\u00e9t\u00e9");
      }
      System.out.println(file.length());
    }
    file.delete();
    try {
      new PrintStream(file, "no-charset");
    } catch (IOException e) {
      System.out.println(e.getClass().getName() + " " + file.exists());
    }
  }
}

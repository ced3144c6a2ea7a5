import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.StringReader;
import java.io.UTFDataFormatException;

/** The end of the input ends a line that has begun, and texts of more than 65,535 bytes have no count. */
public class EndsOfInput {

  private static int lines(String text, boolean single) throws IOException {
    LineNumberReader reader = new LineNumberReader(new StringReader(text));
    if (single) {
      while (reader.read() >= 0) {}
    } else {
      while (reader.readLine() != null) {}
    }
    reader.read();
    return reader.getLineNumber();
  }

  private static String written(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new DataOutputStream(bytes).writeUTF(text);
      return bytes.size() + " bytes";
    } catch (UTFDataFormatException e) {
      return bytes.size() + " " + e.getMessage();
    }
  }

  public static void main(String[] args) throws IOException {
    for (String text : new String[] {"", "a", "a\n", "a\nb", "a\r\nb\r\n", "\n\nc", "a\r"}) {
      System.out.println(lines(text, true) + " " + lines(text, false));
    }
    LineNumberReader reader = new LineNumberReader(new StringReader("ab\ncd"));
    reader.read();
    System.out.println(reader.readLine() + reader.getLineNumber());
    reader.read();
    System.out.println(reader.readLine() + reader.getLineNumber() + reader.readLine());
    System.out.println(reader.getLineNumber());

    System.out.println(written("x".repeat(65_535)));
    System.out.println(written("start" + "y".repeat(65_530) + "end"));
    System.out.println(written("start" + "é".repeat(40_000) + "end"));
  }
}

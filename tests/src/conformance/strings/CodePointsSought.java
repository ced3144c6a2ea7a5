import java.io.IOException;
import java.io.StringReader;

/** What is no code point is in no text: the end of a reader is looked for as often as its characters. */
public class CodePointsSought {
  static boolean isOperator(int c) {
    return "+-*/".indexOf(c) >= 0;
  }

  public static void main(String[] args) throws IOException {
    StringReader in = new StringReader("+x");
    int c;
    do {
      c = in.read();
      System.out.println(c + " " + isOperator(c) + " " + "+-+".lastIndexOf(c) + " " + "a+".indexOf(c, 1) + " " + "++a".lastIndexOf(c, 1));
    } while (c >= 0);
    System.out.println("abc".indexOf(0x110000) + " " + "abc".indexOf(-1) + " " + "abc".indexOf(Integer.MIN_VALUE));
    System.out.println("abc".indexOf('b', -5) + " " + "abc".indexOf('b', 99) + " " + "abc".lastIndexOf('b', -1));
  }
}

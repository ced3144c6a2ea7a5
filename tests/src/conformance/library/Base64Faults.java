import java.util.Arrays;
import java.util.Base64;

/** Which texts are no Base64, and what is wrong with them. */
public class Base64Faults {
  private static void show(Base64.Decoder decoder, String text) {
    try {
      System.out.println(text + " " + Arrays.toString(decoder.decode(text)));
    } catch (IllegalArgumentException e) {
      System.out.println(text + " " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    String[] texts = {
      "", "=", "a", "YQ", "YQ=", "YQ==", "YQ===", "YQ=x", "YQ==x", "YWI=", "YWI", "YWI=x", "YWI==", "YWJj", "YWJj=", "YWJjZ",
      "YWJjZ=", "ab$=", "a b", "YQ==YQ==", "a\u00e9bc", "\u20ac\u20ac\u20ac\u20ac", "-_-_", "+/+/", "===="
    };
    for (String text : texts) {
      show(Base64.getDecoder(), text);
    }
    show(Base64.getUrlDecoder(), "-_-_");
    show(Base64.getUrlDecoder(), "+/+/");
    try {
      Base64.getDecoder().decode(new byte[] {65, -61, 65, 65});
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}

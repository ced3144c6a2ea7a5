// data: 17
import java.math.BigInteger;
import java.util.IllegalFormatException;

/** Octal and hexadecimal digits have a sign only where the number is a BigInteger. */
public class FormatSignsOfHex {
  static void show(String format, Object value) {
    try {
      System.out.println(format + " [" + String.format(format, value) + "]");
    } catch (IllegalFormatException e) {
      System.out.println(format + " " + e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  public static void main(String[] args) {
    for (String format : new String[] {"%+x", "% x", "%(x", "%+o", "%(#X", "%+08x", "% (o", "%#X", "%,X", "%,O"}) {
      for (Object value : new Object[] {5, -5L, (byte) -1, (short) 7, new BigInteger("-255")}) {
        show(format, value);
      }
    }
    try {
      System.out.println(String.format("%+x", args.length));
    } catch (IllegalFormatException e) {
      System.out.println(e.getMessage());
    }
    try {
      System.out.printf("[%(o]%n", 8L);
    } catch (IllegalFormatException e) {
      System.out.println(e.getMessage());
    }
    System.out.printf("[%+x] [%(o] [% X]%n", BigInteger.TEN, BigInteger.TEN.negate(), BigInteger.ONE);
  }
}

import java.math.BigDecimal;
import java.math.BigInteger;

/** What is no number to BigDecimal and BigInteger, and where they find out. */
public class WordsForBigNumbers {
  public static void main(String[] args) {
    for (String s :
        new String[] {
          "true",
          "hello",
          "ten",
          "one",
          "e",
          "E5",
          "1e",
          "1ex",
          "1e5x",
          "xe5",
          "x.e5",
          ".",
          "..",
          "1.2.3",
          "1.2.x",
          "x1.2.3",
          "1..2e5",
          "-",
          "+",
          "--1",
          "-e",
          "-abc",
          "1-2",
          "1e-",
          "1e+",
          "1e--5",
          "e.5",
          ".e5",
          "1.e5",
          "5ee5",
          "12,5",
          "1 000",
          " 1",
          "1e5.5",
          "1e99999999999",
          "0xe",
          "é",
          "1/2",
          "infinite",
          "3e4e5",
          "1.5ex",
          "..e",
          "a.b.c",
          "1e+x",
          "eee"
        }) {
      try {
        System.out.println(s + " " + new BigDecimal(s));
      } catch (NumberFormatException e) {
        System.out.println(
            s + " ! " + e.getMessage() + (e.getCause() == null ? "" : " / " + e.getCause()));
      }
    }
    for (String s :
        new String[] {
          "0x10",
          "00",
          "-00",
          "000z",
          "-0z",
          "12345678901234567890z",
          "0000000000000012z",
          "1234567890123456789012345678z01",
          "z123456789012345678901",
          "+0",
          "+-0",
          "0-1",
          "1.5",
          "00 1",
          "-",
          "0b1"
        }) {
      try {
        System.out.println(s + " " + new BigInteger(s));
      } catch (NumberFormatException e) {
        System.out.println(s + " ! " + e.getMessage());
      }
      try {
        System.out.println(s + " " + new BigInteger(s, 7));
      } catch (NumberFormatException e) {
        System.out.println(s + " ! " + e.getMessage());
      }
    }
  }
}

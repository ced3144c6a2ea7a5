import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

/** What is said of wrong places in parts of texts, builders and arrays, and of numbers out of range. */
public class WordsOfPartsAndBuilders {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + ": " + action.run());
    } catch (RuntimeException e) {
      System.out.println(name + ": " + e);
    }
  }

  static char second(CharSequence s) {
    return s.charAt(1);
  }

  public static void main(String[] args) {
    StringBuilder builder = new StringBuilder("z");
    show("charAt", () -> second(builder));
    show("charAt", () -> second("z"));
    show("charAt", () -> second("xyz") + "" + second(new StringBuffer("abc")));
    CharSequence sequence = builder;
    show("subSequence", () -> sequence.subSequence(1, 0));
    char[] target = new char[3];
    show("getChars", () -> {
      builder.getChars(0, 1, target, 3);
      return target[2];
    });
    show("capacity", () -> new StringBuilder(-1).capacity());
    show("parse", () -> Integer.parseInt("ab123cd", 2, 5, 10) + Long.parseLong("x-f", 1, 3, 16));
    show("letter", () -> Integer.parseInt("ab123cd", 2, 6, 10));
    try {
      Integer.parseInt("abc", 2, 6, 10);
    } catch (IndexOutOfBoundsException e) {
      System.out.println("outside"); // the JDKs say different things
    }
    show("none", () -> Integer.parseInt("abc", 1, 1, 10));
    show("sign", () -> Long.parseLong("a-", 1, 2, 10));
    show("unsigned", () -> Integer.parseUnsignedInt("99999999999"));
    Object[] self = {1, null};
    self[1] = self;
    System.out.println(Arrays.deepToString(new Object[] {self, self}));
    show("range", () -> Arrays.copyOfRange(new int[4], 9, 10).length);
    show("range", () -> Arrays.copyOfRange(new int[4], -1, 2).length);
    show("range", () -> Arrays.copyOfRange(new int[4], 4, 6).length);
    show("sign", () -> new BigInteger(2, new byte[] {1}));
    show("radix", () -> new BigInteger("1", 99));
    show("prime", () -> new BigInteger(16, 20, new Random(5)).bitLength());
    show("prime", () -> new BigInteger(1, 20, new Random(5)));
  }
}

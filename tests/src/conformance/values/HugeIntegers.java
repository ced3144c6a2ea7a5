import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** java.math.BigInteger, over values around the edges of int, long and beyond. */
public class HugeIntegers {
  private static final String[] VALUES = {
    "0",
    "1",
    "-1",
    "7",
    "-8",
    "2147483647",
    "-2147483648",
    "4294967296",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
    "-123456789012345678901234567890",
    "340282366920938463463374607431768211455"
  };

  public static void main(String[] args) {
    BigInteger[] all = new BigInteger[VALUES.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = new BigInteger(VALUES[i]);
    }
    for (BigInteger a : all) {
      System.out.println(
          a
              + " "
              + a.signum()
              + " "
              + a.bitLength()
              + " "
              + a.bitCount()
              + " "
              + a.getLowestSetBit()
              + " "
              + a.hashCode()
              + " "
              + a.intValue()
              + " "
              + a.longValue()
              + " "
              + a.doubleValue()
              + " "
              + a.floatValue()
              + " "
              + a.toString(16)
              + " "
              + a.toString(36)
              + " "
              + Arrays.toString(a.toByteArray()));
      System.out.println(
          "  "
              + a.negate()
              + " "
              + a.abs()
              + " "
              + a.not()
              + " "
              + a.shiftLeft(5)
              + " "
              + a.shiftRight(3)
              + " "
              + a.pow(3)
              + " "
              + a.testBit(2)
              + " "
              + a.setBit(70)
              + " "
              + a.clearBit(0)
              + " "
              + a.flipBit(3));
    }
    StringBuilder sums = new StringBuilder();
    for (BigInteger a : all) {
      for (BigInteger b : all) {
        sums.append(a.add(b))
            .append(a.subtract(b))
            .append(a.multiply(b))
            .append(a.and(b))
            .append(a.or(b))
            .append(a.xor(b))
            .append(a.andNot(b))
            .append(a.gcd(b))
            .append(a.compareTo(b))
            .append(a.min(b))
            .append(a.max(b))
            .append(a.equals(b));
        if (b.signum() != 0) {
          BigInteger[] q = a.divideAndRemainder(b);
          sums.append(q[0])
              .append(q[1])
              .append(a.divide(b))
              .append(a.remainder(b))
              .append(b.signum() > 0 ? a.mod(b) : "");
        }
      }
    }
    System.out.println(sums.length() + " " + sums.toString().hashCode());
    BigInteger two = BigInteger.TWO;
    System.out.println(
        two.modPow(new BigInteger("1000"), new BigInteger("1000000007"))
            + " "
            + new BigInteger("3").modInverse(new BigInteger("11"))
            + " "
            + new BigInteger("3").modPow(new BigInteger("-1"), BigInteger.TEN)
            + " "
            + all[12].sqrt());
    System.out.println(
        new BigInteger("2305843009213693951").isProbablePrime(20)
            + " "
            + new BigInteger("561").isProbablePrime(5)
            + " "
            + new BigInteger("100").nextProbablePrime());
    System.out.println(
        BigInteger.valueOf(-5).intValueExact()
            + " "
            + new BigInteger("ff", 16)
            + " "
            + new BigInteger("-1010", 2)
            + " "
            + new BigInteger(new byte[] {-1, 0})
            + " "
            + new BigInteger("+5"));
    Set<BigInteger> set =
        new HashSet<>(Arrays.asList(BigInteger.ONE, BigInteger.valueOf(1), BigInteger.ZERO));
    System.out.println(
        set.size()
            + " "
            + new TreeSet<>(Arrays.asList(all)).first()
            + " "
            + BigInteger.ONE.equals(1)
            + " "
            + (BigInteger.TEN instanceof Number));
    Number n = all[11];
    System.out.println(
        n.intValue()
            + " "
            + n.longValue()
            + " "
            + n.doubleValue()
            + " "
            + String.format("%d|%20d|%,d|%x", all[11], BigInteger.TEN, all[12], all[10]));
    String[] bad = {"", "-", "1x", "1-2", "--3", " 1"};
    for (String s : bad) {
      try {
        System.out.println(new BigInteger(s));
      } catch (NumberFormatException e) {
        System.out.println(e.getMessage());
      }
    }
    Runnable[] faults = {
      () -> BigInteger.ONE.divide(BigInteger.ZERO),
      () -> BigInteger.ONE.mod(BigInteger.valueOf(-1)),
      () -> BigInteger.ONE.pow(-1),
      () -> all[11].longValueExact(),
      () -> all[11].intValueExact(),
      () -> two.modInverse(BigInteger.valueOf(4)),
      () -> all[2].sqrt(),
      () -> BigInteger.ONE.add(null),
    };
    for (Runnable f : faults) {
      try {
        f.run();
        System.out.println("no fault");
      } catch (ArithmeticException e) {
        System.out.println(e.getMessage());
      } catch (NullPointerException e) {
        System.out.println("null");
      }
    }
  }
}

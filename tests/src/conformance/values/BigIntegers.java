import java.math.BigInteger;
import java.util.*;

/** java.math.BigInteger: each operation over small, edge and huge values. */
public class BigIntegers {
  interface Act {
    Object run();
  }

  static void t(Act a) {
    try {
      Object o = a.run();
      System.out.print(
          (o instanceof BigInteger[]
                  ? Arrays.toString((BigInteger[]) o)
                  : o instanceof byte[] ? Arrays.toString((byte[]) o) : String.valueOf(o))
              + " ");
    } catch (ArithmeticException | NumberFormatException e) {
      System.out.print(e + " ");
    }
  }

  public static void main(String[] args) {
    String[] texts = {
      "0",
      "1",
      "-1",
      "7",
      "-8",
      "255",
      "2147483648",
      "-2147483648",
      "9223372036854775807",
      "-9223372036854775809",
      "123456789012345678901234567890",
      "-340282366920938463463374607431768211456"
    };
    for (String s : texts) {
      BigInteger a = new BigInteger(s);
      t(() -> a);
      t(a::negate);
      t(a::abs);
      t(a::signum);
      t(a::bitLength);
      t(a::bitCount);
      t(a::getLowestSetBit);
      t(a::hashCode);
      t(a::intValue);
      t(a::longValue);
      t(a::doubleValue);
      t(a::floatValue);
      t(() -> a.toString(16));
      t(() -> a.toString(2).length());
      t(a::toByteArray);
      t(() -> a.pow(3));
      t(() -> a.shiftLeft(5));
      t(() -> a.shiftRight(3));
      t(a::not);
      t(() -> a.testBit(3));
      t(() -> a.setBit(70));
      t(() -> a.clearBit(0));
      t(() -> a.flipBit(1));
      t(a::sqrt);
      t(a::intValueExact);
      t(a::longValueExact);
      t(a::shortValueExact);
      t(a::byteValueExact);
      System.out.println();
      for (String u :
          new String[] {"0", "1", "-1", "3", "-10", "1000000007", "98765432109876543210"}) {
        BigInteger b = new BigInteger(u);
        t(() -> a.add(b));
        t(() -> a.subtract(b));
        t(() -> a.multiply(b));
        t(() -> a.divide(b));
        t(() -> a.remainder(b));
        t(() -> a.mod(b));
        t(() -> a.divideAndRemainder(b));
        t(() -> a.gcd(b));
        t(() -> a.compareTo(b));
        t(() -> a.equals(b));
        t(() -> a.min(b));
        t(() -> a.max(b));
        t(() -> a.and(b));
        t(() -> a.or(b));
        t(() -> a.xor(b));
        t(() -> a.andNot(b));
        t(() -> a.modPow(new BigInteger("5"), b));
        t(() -> a.modInverse(b));
        System.out.println();
      }
    }
    BigInteger f = BigInteger.ONE;
    for (int i = 2; i <= 60; i++) f = f.multiply(BigInteger.valueOf(i));
    System.out.println(f + " " + f.bitLength() + " " + f.toString(36));
    BigInteger x = BigInteger.ZERO, y = BigInteger.ONE;
    for (int i = 0; i < 200; i++) {
      BigInteger z = x.add(y);
      x = y;
      y = z;
    }
    System.out.println(x);
    System.out.println(
        new BigInteger("ff", 16)
            + " "
            + new BigInteger("-1010", 2)
            + " "
            + new BigInteger(new byte[] {-1, 0})
            + " "
            + new BigInteger(1, new byte[] {-1, 0})
            + " "
            + BigInteger.TWO.pow(100)
            + " "
            + BigInteger.TEN.pow(20)
            + " "
            + BigInteger.valueOf(97).isProbablePrime(10)
            + new BigInteger("561").isProbablePrime(10)
            + new BigInteger("1000000007").isProbablePrime(20)
            + " "
            + BigInteger.valueOf(100).nextProbablePrime()
            + " "
            + BigInteger.valueOf(5).equals(5)
            + " "
            + BigInteger.valueOf(5).equals(BigInteger.valueOf(5)));
    t(() -> new BigInteger("12x"));
    t(() -> new BigInteger(""));
    t(() -> new BigInteger("-"));
    t(() -> BigInteger.ONE.pow(-1));
    t(() -> BigInteger.ONE.modInverse(BigInteger.ZERO));
    t(() -> BigInteger.TWO.modInverse(BigInteger.valueOf(4)));
    t(() -> BigInteger.ONE.testBit(-1));
    t(() -> new BigInteger("+17"));
    System.out.println();
    Map<BigInteger, String> map = new HashMap<>();
    map.put(BigInteger.valueOf(3), "three");
    Set<BigInteger> set =
        new TreeSet<>(List.of(new BigInteger("30"), new BigInteger("4"), BigInteger.TEN));
    System.out.println(
        map.get(new BigInteger("3"))
            + " "
            + set
            + " "
            + String.format(
                "%d %,d %x %30d|%s",
                BigInteger.TEN.pow(15),
                BigInteger.TEN.pow(15),
                BigInteger.valueOf(-255),
                BigInteger.TWO.pow(70),
                BigInteger.ONE));
    Object o = BigInteger.ONE;
    Number n = BigInteger.valueOf(1L << 40);
    System.out.println(
        (o instanceof Number)
            + " "
            + (o instanceof Comparable)
            + (o instanceof BigInteger)
            + (o instanceof Long)
            + " "
            + n.intValue()
            + " "
            + n.doubleValue());
  }
}

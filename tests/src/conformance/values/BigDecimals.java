import java.math.*;
import java.util.*;

/** java.math.BigDecimal: scales, roundings, texts and refusals. */
public class BigDecimals {
  interface Act {
    Object run();
  }

  static void t(Act a) {
    try {
      Object o = a.run();
      System.out.print(
          (o instanceof BigDecimal[] ? Arrays.toString((BigDecimal[]) o) : String.valueOf(o))
              + " ");
    } catch (ArithmeticException | NumberFormatException e) {
      System.out.print(e + " ");
    }
  }

  public static void main(String[] args) {
    String[] texts = {
      "0",
      "0.00",
      "1",
      "-1.5",
      "2.5",
      "0.1",
      "123.4500",
      "-0.000001234",
      "1E+3",
      "12345678901234567890.123456789",
      "1e-10",
      "999.995",
      "-7E-8",
      "100"
    };
    for (String s : texts) {
      BigDecimal a = new BigDecimal(s);
      t(() -> a);
      t(a::toPlainString);
      t(a::toEngineeringString);
      t(a::scale);
      t(a::precision);
      t(a::unscaledValue);
      t(a::signum);
      t(a::negate);
      t(a::abs);
      t(a::hashCode);
      t(a::stripTrailingZeros);
      t(a::toBigInteger);
      t(a::intValue);
      t(a::longValue);
      t(a::doubleValue);
      t(a::floatValue);
      t(a::ulp);
      t(() -> a.pow(2));
      t(() -> a.movePointLeft(3));
      t(() -> a.movePointRight(2));
      t(() -> a.scaleByPowerOfTen(4));
      t(() -> a.round(new MathContext(3)));
      t(() -> a.round(MathContext.DECIMAL32));
      t(a::intValueExact);
      t(a::toBigIntegerExact);
      t(() -> a.sqrt(new MathContext(10)));
      System.out.println();
      for (RoundingMode m : RoundingMode.values()) {
        t(() -> a.setScale(1, m));
        t(() -> a.setScale(0, m));
        t(() -> a.divide(new BigDecimal("7"), 4, m));
      }
      System.out.println();
      for (String u : new String[] {"0", "1", "-3", "0.25", "8", "1E+2", "0.30"}) {
        BigDecimal b = new BigDecimal(u);
        t(() -> a.add(b));
        t(() -> a.subtract(b));
        t(() -> a.multiply(b));
        t(() -> a.divide(b));
        t(() -> a.divide(b, MathContext.DECIMAL32));
        t(() -> a.divide(b, RoundingMode.HALF_UP));
        t(() -> a.divide(b, 3, RoundingMode.FLOOR));
        t(() -> a.remainder(b));
        t(() -> a.divideToIntegralValue(b));
        t(() -> a.compareTo(b));
        t(() -> a.equals(b));
        t(() -> a.max(b));
        t(() -> a.min(b));
        System.out.println();
      }
    }
    System.out.println(
        new BigDecimal(0.1)
            + " "
            + BigDecimal.valueOf(0.1)
            + " "
            + new BigDecimal(1.5)
            + " "
            + BigDecimal.valueOf(100.0)
            + " "
            + BigDecimal.valueOf(12345, 3)
            + " "
            + BigDecimal.valueOf(7)
            + " "
            + new BigDecimal(42)
            + " "
            + new BigDecimal(1L << 40)
            + " "
            + new BigDecimal(new BigInteger("123456"), 2)
            + " "
            + new BigDecimal("3.14159265", new MathContext(4))
            + " "
            + new BigDecimal(-1e-5)
            + " "
            + BigDecimal.valueOf(1e20)
            + " "
            + new BigDecimal(new char[] {'1', '.', '5'}));
    System.out.println(
        new BigDecimal("1.0").equals(new BigDecimal("1.00"))
            + " "
            + new BigDecimal("1.0").compareTo(new BigDecimal("1.00"))
            + " "
            + new BigDecimal("0.1").add(new BigDecimal("0.2"))
            + " "
            + BigDecimal.ZERO
            + BigDecimal.ONE
            + BigDecimal.TEN
            + " "
            + new MathContext(5)
            + " "
            + MathContext.DECIMAL128
            + " "
            + RoundingMode.valueOf("HALF_EVEN")
            + RoundingMode.HALF_UP.ordinal());
    t(() -> BigDecimal.ONE.divide(new BigDecimal(3)));
    t(() -> BigDecimal.ONE.divide(BigDecimal.ZERO));
    t(() -> BigDecimal.ZERO.divide(BigDecimal.ZERO));
    t(() -> new BigDecimal("1.25").setScale(1));
    t(() -> new BigDecimal("abc"));
    t(() -> new BigDecimal("1.5.2"));
    t(() -> BigDecimal.ONE.divide(BigDecimal.ZERO, 2, RoundingMode.UP));
    t(() -> new BigDecimal(2).pow(-1));
    t(() -> new BigDecimal(2).pow(10, new MathContext(3)));
    t(() -> new BigDecimal("1.1").pow(-3, new MathContext(8)));
    t(() -> new BigDecimal(2).sqrt(MathContext.DECIMAL64));
    t(() -> new BigDecimal("0.25").sqrt(MathContext.UNLIMITED));
    t(() -> new BigDecimal(-4).sqrt(MathContext.DECIMAL32));
    t(() -> new BigDecimal("1e3").intValueExact());
    t(() -> new BigDecimal("1e30").longValueExact());
    System.out.println();
    BigDecimal principal = new BigDecimal("1000.00"), rate = new BigDecimal("0.05");
    for (int i = 0; i < 5; i++)
      principal = principal.multiply(BigDecimal.ONE.add(rate)).setScale(2, RoundingMode.HALF_EVEN);
    System.out.println(
        principal
            + " "
            + String.format(
                "%.1f %s %10.3f|%,.2f %e",
                principal,
                principal,
                principal,
                new BigDecimal("1234567.891"),
                new BigDecimal("1234.5")));
    BigDecimal pi = BigDecimal.ZERO;
    for (int k = 0; k < 12; k++) {
      BigDecimal p = BigDecimal.ONE.divide(BigDecimal.valueOf(16).pow(k), 40, RoundingMode.HALF_UP);
      BigDecimal s =
          new BigDecimal(4)
              .divide(BigDecimal.valueOf(8 * k + 1), 40, RoundingMode.HALF_UP)
              .subtract(
                  new BigDecimal(2).divide(BigDecimal.valueOf(8 * k + 4), 40, RoundingMode.HALF_UP))
              .subtract(
                  BigDecimal.ONE.divide(BigDecimal.valueOf(8 * k + 5), 40, RoundingMode.HALF_UP))
              .subtract(
                  BigDecimal.ONE.divide(BigDecimal.valueOf(8 * k + 6), 40, RoundingMode.HALF_UP));
      pi = pi.add(p.multiply(s));
    }
    System.out.println(pi.setScale(15, RoundingMode.HALF_UP));
    List<BigDecimal> list =
        new ArrayList<>(
            List.of(new BigDecimal("2.0"), new BigDecimal("-1"), new BigDecimal("1.99")));
    Collections.sort(list);
    System.out.println(
        list
            + " "
            + list.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
            + " "
            + new HashSet<>(List.of(new BigDecimal("1.0"), new BigDecimal("1.00"))).size());
    switch (RoundingMode.valueOf("UP")) {
      case UP:
        System.out.println("up");
        break;
      case DOWN:
        System.out.println("down");
        break;
      default:
        System.out.println("other");
    }
    Number n = new BigDecimal("3.99");
    System.out.println(n.intValue() + " " + n.doubleValue() + " " + (n instanceof BigDecimal));
  }
}

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/** java.math.BigDecimal: scales, roundings, texts. */
public class DecimalSums {
  public static void main(String[] args) {
    String[] texts = {
      "0",
      "1",
      "-2.50",
      "3.14159",
      "0.000001",
      "0.0000001",
      "1E+3",
      "12345678901234567890.123",
      "-1e-10",
      "100",
      "0.00",
      ".5",
      "2.",
      "99.995"
    };
    BigDecimal[] all = new BigDecimal[texts.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = new BigDecimal(texts[i]);
    }
    for (BigDecimal a : all) {
      System.out.println(
          a
              + " "
              + a.toPlainString()
              + " "
              + a.scale()
              + " "
              + a.precision()
              + " "
              + a.unscaledValue()
              + " "
              + a.signum()
              + " "
              + a.negate()
              + " "
              + a.abs()
              + " "
              + a.stripTrailingZeros()
              + " "
              + a.intValue()
              + " "
              + a.longValue()
              + " "
              + a.doubleValue()
              + " "
              + a.hashCode()
              + " "
              + a.movePointLeft(2)
              + " "
              + a.movePointRight(3)
              + " "
              + a.pow(2)
              + " "
              + a.toBigInteger()
              + " "
              + a.scaleByPowerOfTen(2));
    }
    for (RoundingMode mode : RoundingMode.values()) {
      StringBuilder b = new StringBuilder(mode.toString());
      for (String s :
          new String[] {
            "5.5", "2.5", "1.6", "1.1", "1.0", "-1.0", "-1.1", "-1.6", "-2.5", "-5.5"
          }) {
        try {
          b.append(' ').append(new BigDecimal(s).setScale(0, mode));
        } catch (ArithmeticException e) {
          b.append(" !");
        }
      }
      System.out.println(b);
    }
    StringBuilder sums = new StringBuilder();
    for (BigDecimal a : all) {
      for (BigDecimal b : all) {
        sums.append(a.add(b))
            .append(' ')
            .append(a.subtract(b))
            .append(a.multiply(b))
            .append(a.compareTo(b))
            .append(a.equals(b))
            .append(a.max(b))
            .append(a.min(b));
        if (b.signum() != 0) {
          sums.append(a.divide(b, 5, RoundingMode.HALF_UP))
              .append(' ')
              .append(a.divide(b, MathContext.DECIMAL32))
              .append(' ')
              .append(a.remainder(b))
              .append(a.divideToIntegralValue(b))
              .append(Arrays.toString(a.divideAndRemainder(b)));
          try {
            sums.append(a.divide(b));
          } catch (ArithmeticException e) {
            sums.append(e.getMessage());
          }
        }
      }
    }
    System.out.println(sums.length() + " " + sums.toString().hashCode());
    System.out.println(
        new BigDecimal(0.1)
            + " "
            + BigDecimal.valueOf(0.1)
            + " "
            + BigDecimal.valueOf(2.50)
            + " "
            + BigDecimal.valueOf(12345, 3)
            + " "
            + new BigDecimal(42)
            + " "
            + new BigDecimal(BigInteger.TEN, 1)
            + " "
            + new BigDecimal(-1024.5));
    System.out.println(
        new BigDecimal("2").sqrt(new MathContext(20))
            + " "
            + new BigDecimal("16").sqrt(MathContext.DECIMAL64)
            + " "
            + new BigDecimal("1").divide(new BigDecimal("3"), new MathContext(5, RoundingMode.UP))
            + " "
            + new BigDecimal("123.456").round(new MathContext(4)));
    System.out.println(
        BigDecimal.ONE.add(BigDecimal.TEN).multiply(BigDecimal.ZERO)
            + " "
            + new BigDecimal("1.0").equals(new BigDecimal("1.00"))
            + " "
            + String.format(
                "%.2f|%10.1f|%s",
                new BigDecimal("2.345"), new BigDecimal("-0.05"), new BigDecimal("1.10")));
    BigDecimal price =
        new BigDecimal("19.99").multiply(BigDecimal.valueOf(3)).setScale(1, RoundingMode.HALF_EVEN);
    System.out.println(
        price + " " + (price instanceof Comparable) + " " + ((Number) price).intValue());
    Runnable[] faults = {
      () -> BigDecimal.ONE.divide(BigDecimal.ZERO),
      () -> BigDecimal.ZERO.divide(BigDecimal.ZERO),
      () -> BigDecimal.ONE.divide(new BigDecimal(3)),
      () -> new BigDecimal("1.5").setScale(0),
      () -> new BigDecimal("1.5").intValueExact()
    };
    for (Runnable f : faults) {
      try {
        f.run();
        System.out.println("no fault");
      } catch (ArithmeticException e) {
        System.out.println(e.getMessage());
      }
    }
    for (String bad : new String[] {"", "abc", "1.2.3", "1e", "-"}) {
      try {
        System.out.println(new BigDecimal(bad));
      } catch (NumberFormatException e) {
        System.out.println("refused " + bad);
      }
    }
  }
}

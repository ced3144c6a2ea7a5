import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

/** Classes of the program's own that are numbers of java.math. */
public class OwnBigNumbers {
  static class Id extends BigInteger {
    final String label;

    Id(String digits, int radix) {
      super(digits, radix);
      label = "id " + digits;
    }

    @Override
    public int intValue() {
      return -super.intValue();
    }
  }

  static class Two extends BigInteger {
    Two() {
      super(1, new byte[] {2});
    }

    @Override
    public boolean equals(Object o) {
      return o == this;
    }

    @Override
    public int hashCode() {
      return 7;
    }

    @Override
    public String toString() {
      return "two";
    }
  }

  static class Money extends BigDecimal {
    Money(String value) {
      super(value, new MathContext(6));
    }

    @Override
    public BigDecimal add(BigDecimal other) {
      return super.add(other).add(ONE);
    }

    @Override
    public String toString() {
      return "$" + super.toString();
    }
  }

  public static void main(String[] args) {
    Id id = new Id("ff", 16);
    System.out.println(id + " " + id.label + " " + id.intValue() + " " + id.longValue());
    System.out.println(id.equals(BigInteger.valueOf(255)) + " " + BigInteger.valueOf(255).equals(id));
    Map<BigInteger, String> names = new HashMap<>();
    names.put(id, "own");
    System.out.println(names.get(BigInteger.valueOf(255)) + " " + names.get(new Id("377", 8)));
    System.out.println(id.equals(255L) + " " + id.negate().equals(id) + " " + id.multiply(id));

    Two two = new Two();
    System.out.println(two + " " + two.add(BigInteger.ONE) + " " + two.hashCode());
    System.out.println(two.equals(BigInteger.TWO) + " " + BigInteger.TWO.equals(two));

    Money money = new Money("12.50");
    System.out.println(money + " " + money.add(BigDecimal.TEN) + " " + money.scale());
    System.out.println(money.equals(new BigDecimal("12.50")) + " " + money.compareTo(BigDecimal.TEN));
    System.out.println(new BigDecimal(two).add(money) + " " + money.toBigInteger());
  }
}

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;

/** Big integers by hand: sign and magnitude, base 10000, and what one can compute with them. */
public class BigNumbers {
  static final class Big implements Comparable<Big> {
    private static final int BASE = 10_000;
    private static final int WIDTH = 4;
    static final Big ZERO = new Big(0, new int[0]);
    static final Big ONE = Big.of(1);

    private final int sign;

    /** Least significant first, no leading zeros. */
    private final int[] digits;

    private Big(int sign, int[] digits) {
      int n = digits.length;
      while (n > 0 && digits[n - 1] == 0) {
        n--;
      }
      this.digits = n == digits.length ? digits : Arrays.copyOf(digits, n);
      this.sign = n == 0 ? 0 : sign;
    }

    static Big of(long value) {
      if (value == 0) {
        return new Big(0, new int[0]);
      }
      int[] digits = new int[5];
      long rest = value;
      for (int i = 0; rest != 0; i++) {
        digits[i] = (int) Math.abs(rest % BASE);
        rest /= BASE;
      }
      return new Big(value < 0 ? -1 : 1, digits);
    }

    static Big parse(String text) {
      if (text == null || text.isEmpty()) {
        throw new NumberFormatException("no digits");
      }
      boolean negative = text.charAt(0) == '-';
      String body = negative || text.charAt(0) == '+' ? text.substring(1) : text;
      if (body.isEmpty()) {
        throw new NumberFormatException("only a sign: \"" + text + "\"");
      }
      int[] digits = new int[(body.length() + WIDTH - 1) / WIDTH];
      int scale = 1;
      for (int i = body.length() - 1, at = 0; i >= 0; i--) {
        int d = Character.digit(body.charAt(i), 10);
        if (d < 0) {
          throw new NumberFormatException("bad digit '" + body.charAt(i) + "' at " + i);
        }
        digits[at] += d * scale;
        scale *= 10;
        if (scale == BASE) {
          scale = 1;
          at++;
        }
      }
      return new Big(negative ? -1 : 1, digits);
    }

    boolean isZero() {
      return sign == 0;
    }

    Big negate() {
      return new Big(-sign, digits);
    }

    Big abs() {
      return sign < 0 ? negate() : this;
    }

    Big plus(Big other) {
      if (sign == 0) {
        return other;
      } else if (other.sign == 0) {
        return this;
      } else if (sign == other.sign) {
        return new Big(sign, add(digits, other.digits));
      }
      int c = compare(digits, other.digits);
      return c == 0
          ? ZERO
          : c > 0
              ? new Big(sign, subtract(digits, other.digits))
              : new Big(other.sign, subtract(other.digits, digits));
    }

    Big minus(Big other) {
      return plus(other.negate());
    }

    Big times(Big other) {
      int[] product = new int[digits.length + other.digits.length];
      for (int i = 0; i < digits.length; i++) {
        int carry = 0;
        for (int k = 0; k < other.digits.length || carry > 0; k++) {
          int sum = product[i + k] + carry;
          if (k < other.digits.length) {
            sum += digits[i] * other.digits[k];
          }
          product[i + k] = sum % BASE;
          carry = sum / BASE;
        }
      }
      return new Big(sign * other.sign, product);
    }

    Big times(int factor) {
      return times(of(factor));
    }

    /** Quotient and remainder, truncating as Java's own operators do. */
    Big[] divide(Big divisor) {
      if (divisor.isZero()) {
        throw new ArithmeticException("division of " + this + " by zero");
      }
      int[] quotient = new int[digits.length];
      Big rest = ZERO;
      Big d = divisor.abs();
      Big base = of(BASE);
      for (int i = digits.length; --i >= 0; ) {
        rest = rest.times(base).plus(of(digits[i]));
        int low = 0;
        int high = BASE - 1;
        while (low < high) {
          int mid = (low + high + 1) >>> 1;
          if (d.times(mid).compareTo(rest) <= 0) {
            low = mid;
          } else {
            high = mid - 1;
          }
        }
        quotient[i] = low;
        rest = rest.minus(d.times(low));
      }
      return new Big[] {new Big(sign * divisor.sign, quotient), sign < 0 ? rest.negate() : rest};
    }

    Big power(int exponent) {
      Big result = ONE;
      Big square = this;
      for (int e = exponent; e > 0; e >>= 1) {
        if ((e & 1) == 1) {
          result = result.times(square);
        }
        square = square.times(square);
      }
      return result;
    }

    Big gcd(Big other) {
      Big a = abs();
      Big b = other.abs();
      while (!b.isZero()) {
        Big t = a.divide(b)[1];
        a = b;
        b = t;
      }
      return a;
    }

    Big squareRoot() {
      if (sign < 0) {
        throw new ArithmeticException("square root of " + this);
      }
      Big x = this;
      Big two = of(2);
      Big y = plus(ONE).divide(two)[0];
      while (y.compareTo(x) < 0) {
        x = y;
        y = x.plus(divide(x)[0]).divide(two)[0];
      }
      return x;
    }

    int digitSum() {
      int sum = 0;
      for (int d : digits) {
        for (; d > 0; d /= 10) {
          sum += d % 10;
        }
      }
      return sum;
    }

    private static int[] add(int[] a, int[] b) {
      if (a.length < b.length) {
        return add(b, a);
      }
      int[] sum = Arrays.copyOf(a, a.length + 1);
      for (int i = 0, carry = 0; i < b.length || carry > 0; i++) {
        int s = sum[i] + (i < b.length ? b[i] : 0) + carry;
        sum[i] = s < BASE ? s : s - BASE;
        carry = s < BASE ? 0 : 1;
      }
      return sum;
    }

    private static int[] subtract(int[] a, int[] b) {
      int[] result = a.clone();
      int borrow = 0;
      for (int i = 0; i < a.length; i++) {
        result[i] -= borrow + (i < b.length ? b[i] : 0);
        borrow = result[i] < 0 ? 1 : 0;
        if (borrow == 1) result[i] += BASE;
      }
      assert borrow == 0;
      return result;
    }

    private static int compare(int[] a, int[] b) {
      if (a.length != b.length) {
        return a.length < b.length ? -1 : 1;
      }
      for (int i = a.length - 1; i >= 0; i--) {
        if (a[i] != b[i]) {
          return Integer.compare(a[i], b[i]);
        }
      }
      return 0;
    }

    @Override
    public int compareTo(Big other) {
      return sign != other.sign
          ? Integer.compare(sign, other.sign)
          : sign * compare(digits, other.digits);
    }

    @Override
    public boolean equals(Object o) {
      return this == o || o instanceof Big && compareTo((Big) o) == 0;
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(digits) + sign;
    }

    @Override
    public String toString() {
      if (sign == 0) {
        return "0";
      }
      StringBuilder b = new StringBuilder();
      for (int i = digits.length - 1; i >= 0; i--) {
        String part = String.valueOf(digits[i]);
        if (i < digits.length - 1) {
          for (int k = part.length(); k < WIDTH; k++) {
            b.append('0');
          }
        }
        b.append(part);
      }
      return sign < 0 ? b.insert(0, '-').toString() : b.toString();
    }
  }

  private static final Map<Integer, Big> MEMO = new HashMap<>();

  /** Catalan numbers by their recurrence, remembered. */
  static Big catalan(int n) {
    if (n <= 1) {
      return Big.ONE;
    }
    Big known = MEMO.get(n);
    if (known == null) {
      known = Big.ZERO;
      for (int i = 0; i < n; i++) {
        known = known.plus(catalan(i).times(catalan(n - 1 - i)));
      }
      MEMO.put(n, known);
    }
    return known;
  }

  static Big fold(BinaryOperator<Big> operator, Big start, Big... values) {
    Big result = start;
    for (Big v : values) {
      result = operator.apply(result, v);
    }
    return result;
  }

  static Big factorial(int n) {
    return n < 2 ? Big.ONE : factorial(n - 1).times(n);
  }

  static Big fibonacci(int n) {
    Big a = Big.ZERO;
    Big b = Big.ONE;
    for (int i = 0; i < n; i++) {
      Big c = a.plus(b);
      a = b;
      b = c;
    }
    return a;
  }

  private static void check(String title, Big actual, String expected) {
    System.out.println(
        title
            + " = "
            + actual
            + (actual.toString().equals(expected) ? "" : "  WRONG, not " + expected));
  }

  public static void main(String[] args) {
    check("30!", factorial(30), "265252859812191058636308480000000");
    check("2^128", Big.of(2).power(128), "340282366920938463463374607431768211456");
    check("fib(120)", fibonacci(120), "5358359254990966640871840");
    System.out.println("catalan(25) = " + catalan(25) + ", remembered " + MEMO.size());
    System.out.println("digits of 2^200 sum to " + Big.of(2).power(200).digitSum());
    Big a = Big.parse("-123456789012345678901234567890");
    Big b = Big.parse("987654321098765");
    System.out.println("sum        " + a.plus(b));
    System.out.println("difference " + a.minus(b));
    System.out.println("product    " + a.times(b));
    Big[] q = a.divide(b);
    System.out.println("quotient   " + q[0] + " rest " + q[1]);
    System.out.println("check      " + q[0].times(b).plus(q[1]).equals(a));
    System.out.println("gcd        " + factorial(20).gcd(Big.parse("6469693230").power(2)));
    System.out.println("root       " + Big.parse("2" + "0".repeat(30)).squareRoot());
    System.out.println("long edge  " + Big.of(Long.MIN_VALUE) + " " + Big.of(Long.MAX_VALUE));
    System.out.println(
        "fold       " + fold(Big::times, Big.ONE, Big.of(7), Big.of(-11), Big.of(13)));
    System.out.println(
        "same hash  " + (Big.parse("000123456").hashCode() == Big.of(123456).hashCode()));
    Big[] some = {a, b, Big.ZERO, Big.ONE.negate(), Big.of(99_999), Big.of(100_000)};
    Arrays.sort(some);
    System.out.println(Arrays.toString(some));
    for (String text : new String[] {"", "-", "12x4", null}) {
      try {
        System.out.println(Big.parse(text));
      } catch (NumberFormatException e) {
        System.out.println("refused: " + e.getMessage());
      }
    }
    try {
      Big.ONE.divide(Big.ZERO);
    } catch (ArithmeticException e) {
      System.out.println(e);
    }
    try {
      a.squareRoot();
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
  }
}

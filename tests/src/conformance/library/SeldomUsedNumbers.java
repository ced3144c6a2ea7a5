import java.math.*;
import java.util.*;
public class SeldomUsedNumbers {
  static void t(java.util.concurrent.Callable<?> c) { try { System.out.println(c.call()); } catch (Exception e) { System.out.println(e); } }
  public static void main(String[] args) {
    char[] d = "xx-12.3456yy".toCharArray();
    t(() -> new BigDecimal(d, 2, 8)); t(() -> new BigDecimal(d, 2, 8, new MathContext(3))); t(() -> new BigDecimal("9.995".toCharArray(), new MathContext(3))); t(() -> new BigDecimal(d, 2, 20)); t(() -> new BigDecimal(new BigInteger("123456"), 2, new MathContext(2))); t(() -> new BigDecimal(new BigInteger("123456"), new MathContext(2)));
    for (String s : new String[] {"127", "128", "-128", "-129", "1.5", "32767", "32768", "1e2", "1e20"}) { t(() -> new BigDecimal(s).byteValueExact()); t(() -> new BigDecimal(s).shortValueExact()); }
    String[] xs = {"100", "7.25", "1e10", "-123.456", "0", "1e-5", "5000", "99999"}; String[] ys = {"3", "0.5", "-2.00", "1e3", "7"};
    for (String x : xs) for (String y : ys) for (int p : new int[] {0, 1, 3, 10}) { MathContext mc = new MathContext(p); t(() -> new BigDecimal(x).divideToIntegralValue(new BigDecimal(y), mc)); t(() -> new BigDecimal(x).remainder(new BigDecimal(y), mc)); t(() -> Arrays.toString(new BigDecimal(x).divideAndRemainder(new BigDecimal(y), mc))); }
    t(() -> new BigInteger(new byte[] {1, 2, 3, 4}, 1, 2)); t(() -> new BigInteger(-1, new byte[] {1, -2, 3, 4}, 1, 2)); t(() -> new BigInteger(new byte[] {1}, 1, 1));
    t(() -> Integer.getInteger("no.such", 5)); t(() -> Integer.getInteger("no.such")); t(() -> Long.getLong("no.such", 5L)); t(() -> Long.getLong("x", (Long) null));
    char[] pair = {'a', '\ud83d', '\ude00', 'b'}; t(() -> Character.codePointAt(pair, 1)); t(() -> Character.codePointAt(pair, 1, 2)); t(() -> Character.codePointBefore(pair, 3)); t(() -> Character.codePointBefore(pair, 3, 2)); t(() -> Character.offsetByCodePoints(pair, 0, 4, 0, 2)); t(() -> Character.codePointAt(pair, 4));
    t(() -> BigInteger.ZERO.modPow(BigInteger.ZERO, BigInteger.TEN));
    t(() -> BigInteger.TWO.modPow(BigInteger.ZERO, BigInteger.ONE));
    t(() -> new BigDecimal("-7E+2").movePointLeft(0) + " " + new BigDecimal("0E+3").movePointRight(0) + " " + new BigDecimal("1.5").movePointLeft(0) + " " + new BigDecimal("-7E+2").movePointRight(1));
  }
}

import java.math.*;
public class ScalesAtTheirLimits {
  interface S { Object get(); }
  static void t(String n, S s) { try { Object o = s.get(); System.out.println(n + " " + o); } catch (RuntimeException e) { System.out.println(n + " " + e.getClass().getName() + " " + e.getMessage()); } }
  static String d(BigDecimal x) { return x.unscaledValue() + " s" + x.scale(); }
  public static void main(String[] args) {
    String[] all = {"1", "0", "-3.5", "1E+2040000000", "1E-2147483647", "9E+1000000000", "0E+2147483647", "0E-100000000", "-12345678901234567890E+2000000000", "7E-2000000000", "123456789E-2147483647"};
    for (String s : all) {
      BigDecimal a = new BigDecimal(s);
      t(s + " str", () -> a.toString()); t(s + " eng", () -> a.toEngineeringString()); t(s + " prec", a::precision); t(s + " strip", () -> d(a.stripTrailingZeros())); t(s + " int", a::intValue); t(s + " long", a::longValue); t(s + " sign", a::signum);
      t(s + " left", () -> a.signum() != 0 && a.scale() < -1000 ? "" : d(a.movePointLeft(2000000000))); t(s + " right", () -> a.signum() != 0 && a.scale() < 0 ? "" : d(a.movePointRight(a.signum() == 0 ? 2000000000 : 10)));
      t(s + " ten", () -> d(a.scaleByPowerOfTen(2000000000))); t(s + " ten", () -> d(a.scaleByPowerOfTen(-2000000000))); t(s + " round", () -> d(a.round(new MathContext(3))));
      t(s + " pow", () -> d(a.pow(3))); t(s + " neg", () -> d(a.negate())); t(s + " ulp", () -> d(a.ulp())); t(s + " hash", a::hashCode);
      for (String u : all) {
        BigDecimal b = new BigDecimal(u); String n = s + " " + u;
        t(n + " cmp", () -> a.compareTo(b)); t(n + " eq", () -> a.equals(b)); t(n + " mul", () -> d(a.multiply(b)));
        t(n + " addmc", () -> d(a.add(b, new MathContext(5)))); t(n + " submc", () -> d(a.subtract(b, new MathContext(5, RoundingMode.UP)))); t(n + " min", () -> d(a.min(b)));
        t(n + " mulmc", () -> d(a.multiply(b, new MathContext(2))));
      }
    }
    t("parse", () -> new BigDecimal("10E+2147483647")); t("parse", () -> new BigDecimal("1E+21474836480"));
    t("div", () -> d(new BigDecimal("320.0E+2147483647").divide(new BigDecimal("6E-2147483647"), Integer.MAX_VALUE, RoundingMode.CEILING)));
    t("div", () -> d(new BigDecimal("7E-1000").divide(new BigDecimal("3"), 2, RoundingMode.UP))); t("div", () -> d(new BigDecimal("7E-1000").divide(new BigDecimal("3"), 2, RoundingMode.UP)));
    t("div", () -> d(new BigDecimal("7E-1000").divide(new BigDecimal("3E+200"), new MathContext(5)))); t("div", () -> d(new BigDecimal("7E-1000").divide(new BigDecimal("2E+200"))));
    t("set", () -> d(new BigDecimal("7E-1000").setScale(3, RoundingMode.CEILING))); t("set", () -> d(new BigDecimal("7E-1000").setScale(3))); t("set", () -> d(new BigDecimal("0E-1000").setScale(3))); t("set", () -> d(new BigDecimal("0E+1000").setScale(3)));
    t("toint", () -> d(new BigDecimal("7E-1000").divideToIntegralValue(new BigDecimal("2")))); t("toint", () -> d(new BigDecimal("7").divideToIntegralValue(new BigDecimal("2E+1000000000")))); t("rem", () -> d(new BigDecimal("7").remainder(new BigDecimal("2E+1000"))));
    t("toint", () -> d(new BigDecimal("0E-3").divideToIntegralValue(new BigDecimal("2.00000")))); t("toint", () -> d(new BigDecimal("100").divideToIntegralValue(new BigDecimal("2.00")))); t("toint", () -> d(new BigDecimal("100.000").divideToIntegralValue(new BigDecimal("2.00"))));
    t("mc", () -> new MathContext("precision=7 roundingMode=HALF_UP")); t("mc", () -> new MathContext("precision=x roundingMode=HALF_UP")); t("mc", () -> new MathContext("precision=7 roundingMode=NO")); t("mc", () -> new MathContext("")); t("mc", () -> new MathContext("precision=-1 roundingMode=UP")); t("mc", () -> new MathContext(null));
    t("raw", () -> Long.toHexString(Double.doubleToRawLongBits(Double.longBitsToDouble(0x7ff8000000000123L)))); t("raw", () -> Integer.toHexString(Float.floatToRawIntBits(Float.intBitsToFloat(0x7fc00123)))); t("canon", () -> Long.toHexString(Double.doubleToLongBits(Double.longBitsToDouble(0x7ff8000000000123L))));
    t("sign", () -> Math.copySign(1.0, Double.NaN)); t("sign", () -> Math.copySign(1.0f, Float.NaN)); t("sign", () -> Math.copySign(-0.0, 3)); t("sign", () -> Math.copySign(Double.NaN, -3));
   
  }
}

import java.math.*;
public class NumbersReadFromText {
  interface S { Object get(); }
  static void t(String name, S s) {
    try { System.out.println(name + " " + s.get()); } catch (RuntimeException e) { System.out.println(name + " " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  public static void main(String[] args) {
    for (int c = -3; c < 4; c++) { int k = c; for (int v = -5; v < 8; v++) { int w = v; t("prime " + v + " " + c, () -> BigInteger.valueOf(w).isProbablePrime(k)); } }
    String[] texts = {"\u0661\u0662\u0663", "-\u0661", "1\u0662", "\uff11\uff12", "\ud835\udfcf", "\u0661.\u0662", "\u0661e\u0662", "1e\u0662", "+\uff11", "\u0967", "\u2460", "\u00b2", "\u4e00"};
    for (String s : texts) {
      t("bi", () -> new BigInteger(s)); t("bi16", () -> new BigInteger(s, 16)); t("bd", () -> new BigDecimal(s)); t("int", () -> Integer.parseInt(s)); t("int16", () -> Integer.parseInt(s, 16));t("int2", () -> Integer.parseInt(s, 2));
      t("long", () -> Long.parseLong(s)); t("short", () -> Short.parseShort(s)); t("byte", () -> Byte.parseByte(s)); t("uint", () -> Integer.parseUnsignedInt(s)); t("ulong", () -> Long.parseUnsignedLong(s));
      t("decode", () -> Integer.decode(s)); t("ldecode", () -> Long.decode(s)); t("valueOf", () -> Integer.valueOf(s)); t("lv", () -> Long.valueOf(s)); t("dbl", () -> Double.parseDouble(s));
      t("range", () -> Integer.parseInt("x" + s + "y", 1, 1 + s.length(), 10));
    }
    t("fullwidth hex", () -> Integer.parseInt("\uff21\uff42", 16)); t("fullwidth hex", () -> new BigInteger("\uff21\uff42", 16));
    String[] ds = {"0E+32", "0E-32", "0E+2147483647", "1E+9", "1E+10", "2147483647.0", "2147483648", "-2147483648.000", "1.5", "1E-1", "-0.0", "0E+100", "1E+100", "9.223372036854775807E18", "9223372036854775808", "127.0", "128", "1.28E+2", "32767", "3.2768E4"};
    for (String s : ds) { BigDecimal d = new BigDecimal(s); t(s + " int", d::intValueExact); t(s + " long", d::longValueExact); t(s + " short", d::shortValueExact); t(s + " byte", d::byteValueExact); t(s + " bi", () -> d.toBigIntegerExact().bitLength()); t(s+" plain", () -> s.contains("2147483647") ? "" : d.toPlainString()); t(s + " i", d::intValue); t(s + " l", d::longValue); }
    t("bool", () -> Boolean.getBoolean(null)); t("bool", () -> Boolean.getBoolean("")); t("bool", () -> Boolean.getBoolean("no.such"));
    t("gi", () -> Integer.getInteger(null)); t("gi", () -> Integer.getInteger("")); t("gi", () -> Integer.getInteger("no.such")); t("gi", () -> Integer.getInteger("no.such", 5)); t("gi", () -> Integer.getInteger("no.such", null)); t("gi", () -> Integer.getInteger("no.such", Integer.valueOf(7)));
    t("gl", () -> Long.getLong(null)); t("gl", () -> Long.getLong("")); t("gl", () -> Long.getLong("no.such", 5)); t("gl", () -> Long.getLong("no.such", Long.valueOf(9)));
    System.setProperty("a.b", "0x1f"); System.setProperty("c.d", "true"); System.setProperty("e.f", "nonsense");
    t("gi", () -> Integer.getInteger("a.b")); t("gi", () -> Integer.getInteger("e.f")); t("gi", () -> Integer.getInteger("e.f", 3)); t("gl", () -> Long.getLong("a.b", 3)); t("bool", () -> Boolean.getBoolean("c.d")); t("bool", () -> Boolean.getBoolean("e.f"));
  }
}

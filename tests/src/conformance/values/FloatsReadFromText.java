public class FloatsReadFromText {
  static void d(String s) {
    try { double d = Double.parseDouble(s); System.out.print(d + " " + Long.toHexString(Double.doubleToLongBits(d))); } catch (RuntimeException e) { System.out.print(e); }
    try { float d = Float.parseFloat(s); System.out.print(" " + d + " " + Integer.toHexString(Float.floatToIntBits(d))); } catch (RuntimeException e) { System.out.print(" " + e); }
    try { System.out.println(" " + Double.valueOf(s) + " " + Float.valueOf(s)); } catch (RuntimeException e) { System.out.println(" " + e); }
  }
  public static void main(String[] args) {
    String[] all = {" NaN ", "NaN", "+NaN", "-NaN", "Infinity", "-Infinity", "+Infinity", " Infinity", "Infinity ", "Inf", "inf", "nan", "infinity", "NaNd", "Infinityf",
      "1.5d", "1.5f", "1.5D", "1.5F", "1.5L", "1d", "d", "f", ".", "", " ", "1e", "1e+", "1e5d", "1.e5", ".5e-3f", "0x1p3", "0x1.8p1", "0X1.8P-1d", "0x.8p0f", "0x1p", "0x1", "0x1.fffffffffffff7p1023", "0x1.fffffffffffff8p1023",
      "0x1p-1074", "0x1p-1075", "0x1.0000000000001p-1075", "0x1.fffffep127", "0x1.ffffffp127", "0x1.fffffeffp127","0x0.0000001p-149", "-0x1p0", "+0x1p0", "0xp0", "0x.p0", "0x1.8", " 0x1p3 ", "0x1 p3", "1_000.0", "1,5", "\t1.5\n", "\u00001.5\u0001", "\u00a01.5", "\u0661", "1\u0661", "1e\u0661", "0x\u0661p0", "00001", "-0", "+0", "-0.0", "1e400", "-1e400", "1e-400", "1e99999999999", "1e-99999999999", "0e99999999999", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623157e308", "1.7976931348623159e308", "3.4028235e38", "3.4028236e38", "1.4e-45", "7e-46", "7.1e-46", "0x1p2147483648", "0x1p-2147483648", "0x0p99999999999","1..5", "--1", "+-1", "1e5.5", "1d5", "1 5", "e5", ".e5", "+.5", "-.5f", "5.d", "\u2212"+"1", "x", "1.5dd", "1.5fd"};
    for (String s : all) { System.out.print("<" + s.trim() + "> "); d(s); }
    try { Double.parseDouble(null); } catch (RuntimeException e) { System.out.println(e); }
    try { Double.valueOf((String) null); } catch (RuntimeException e) { System.out.println(e); }
    try { Float.parseFloat(null); } catch (RuntimeException e) { System.out.println(e); }
    try { new java.math.BigDecimal("NaN"); } catch (RuntimeException e) { System.out.println(e); }
  }
}

/** Parsing of all forms and the shortest texts of floats and doubles. */
public class NumberTexts {
  static void d(String s) {
    try {
      double v = Double.parseDouble(s);
      System.out.print(v + " " + Long.toHexString(Double.doubleToLongBits(v)) + "; ");
    } catch (NumberFormatException e) {
      System.out.print(e.getMessage() + "; ");
    }
  }

  static void f(String s) {
    try {
      float v = Float.parseFloat(s);
      System.out.print(v + " " + Integer.toHexString(Float.floatToIntBits(v)) + "; ");
    } catch (NumberFormatException e) {
      System.out.print(e.getMessage() + "; ");
    }
  }

  static void i(String s) {
    try {
      System.out.print(Integer.parseInt(s) + "; ");
    } catch (NumberFormatException e) {
      System.out.print(e.getMessage() + "; ");
    }
  }

  public static void main(String[] args) {
    for (String s :
        new String[] {
          "1",
          "-0",
          "+5.",
          ".5",
          "1e10",
          "1E-5",
          "0x1.8p1",
          "-0x.8p-3",
          "0x1P3",
          "NaN",
          "-Infinity",
          "+NaN",
          "1d",
          "2.5f",
          "3D",
          " 4 ",
          "1e400",
          "1e-400",
          "4.9e-324",
          "2.4703282292062328e-324",
          "1.7976931348623157e308",
          "1.7976931348623159e308",
          "9007199254740993",
          "0.1",
          "123456789012345678901234567890",
          "1e23",
          "8.41e21",
          "2.2250738585072011e-308",
          "5e-324",
          "",
          "e5",
          "1e",
          "0x",
          "1_0",
          "--1",
          "1.2.3",
          "Inf",
          "0x1.0"
        }) d(s);
    System.out.println();
    for (String s :
        new String[] {
          "0.1",
          "16777217",
          "3.4028235e38",
          "3.4028236e38",
          "1e39",
          "1.4e-45",
          "7e-46",
          "0x1p-149",
          "1.17549435e-38f",
          "-0.0",
          "1e10",
          "123456.789",
          "NaN",
          "abc",
          "8388608.5",
          "0.3",
          "1.00000017881393432617187499",
          "1.00000017881393421514957253748434595763683319091796875001"
        }) f(s);
    System.out.println();
    for (String s :
        new String[] {
          "0",
          "-0",
          "+7",
          "2147483647",
          "2147483648",
          "-2147483648",
          "-2147483649",
          "",
          " 1",
          "1 ",
          "0x10",
          "1.0",
          "+",
          "-",
          "9999999999"
        }) i(s);
    System.out.println();
    System.out.println(
        Integer.parseInt("-ff", 16)
            + " "
            + Integer.parseInt("zz", 36)
            + " "
            + Integer.parseUnsignedInt("4294967295")
            + " "
            + Long.parseLong("-9223372036854775808")
            + " "
            + Integer.decode("-0x1F")
            + Integer.decode("#10")
            + Integer.decode("010")
            + Integer.decode("+9")
            + " "
            + Long.decode("0XFFFFFFFFF")
            + " "
            + Byte.parseByte("-128")
            + Short.parseShort("7fff", 16)
            + " "
            + Boolean.parseBoolean("TRUE")
            + Boolean.parseBoolean("yes")
            + Boolean.parseBoolean(null));
    for (String s : new String[] {"128", "-129", "x"})
      try {
        Byte.parseByte(s);
      } catch (NumberFormatException e) {
        System.out.print(e.getMessage() + "; ");
      }
    try {
      Long.parseLong("9223372036854775808");
    } catch (NumberFormatException e) {
      System.out.print(e.getMessage() + "; ");
    }
    try {
      Integer.parseInt("12", 37);
    } catch (NumberFormatException e) {
      System.out.print(e.getMessage() + "; ");
    }
    try {
      Integer.parseInt(null);
    } catch (NumberFormatException e) {
      System.out.print(e.getMessage() + "; ");
    }
    try {
      Double.parseDouble(null);
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    double[] ds = {
      1e7,
      9999999.999999998,
      1e-3,
      9.999999999999999e-4,
      1e21,
      1e22,
      123456789.125,
      0.1 + 0.2,
      1 / 3.0,
      2 / 3.0,
      100,
      1e16,
      1.0E15,
      5e-324,
      Double.MAX_VALUE,
      Double.MIN_NORMAL,
      2e-323,
      Math.PI,
      Math.E,
      4.35,
      1.1 * 1.1,
      1e100,
      2.0E-3,
      -1.5e-10,
      9007199254740992.0,
      1.7800590868057611E-307,
      2.2E-322
    };
    for (double v : ds) System.out.print(v + " " + (float) v + " ");
    System.out.println();
    float[] fs = {
      1e10f,
      1.0e7f,
      9999999,
      0.001f,
      9.9e-4f,
      3.4e38f,
      1.4e-45f,
      0.3f,
      33554432f,
      1.1f * 1.1f,
      16777216f,
      2.8e-45f,
      1.17549435E-38f,
      8.5899346E9f,
      100000.0f,
      1.0E-5f
    };
    for (float v : fs) System.out.print(v + " " + (double) v + " ");
    System.out.println();
    System.out.println(
        Double.toHexString(1.0)
            + Double.toHexString(-0.1)
            + Double.toHexString(5e-324)
            + Double.toHexString(Double.MAX_VALUE)
            + Float.toHexString(0.1f)
            + " "
            + Double.toString(-0.0)
            + Float.toString(1f)
            + String.valueOf(1e-5f));
    System.out.println(
        Integer.toString(-255, 16)
            + " "
            + Integer.toString(35, 36)
            + " "
            + Integer.toHexString(-1)
            + Integer.toOctalString(-8)
            + " "
            + Integer.toBinaryString(10)
            + " "
            + Long.toBinaryString(-1L).length()
            + " "
            + Long.toHexString(Long.MIN_VALUE)
            + " "
            + Integer.toUnsignedString(-1)
            + " "
            + Long.toUnsignedString(-1L)
            + " "
            + Integer.toString(5, 99)
            + Long.toString(-37, 36)
            + " "
            + Long.parseUnsignedLong("18446744073709551615")
            + " "
            + Integer.toUnsignedLong(-5));
  }
}

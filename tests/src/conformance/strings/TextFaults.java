import java.util.*;

/** What the faults of strings, builders and number texts say. */
public class TextFaults {
  interface Act {
    Object run();
  }

  static void t(String n, Act a) {
    try {
      System.out.println(n + " -> " + a.run());
    } catch (NullPointerException e) {
      System.out.println(n + " ! null");
    } catch (RuntimeException e) {
      System.out.println(n + " ! " + e);
    }
  }

  public static void main(String[] args) {
    String s = "hello";
    StringBuilder b = new StringBuilder("hello");
    char[] cs = {'a', 'b', 'c'};
    byte[] bs = {65, 66, 67};
    CharSequence q = s;
    for (int i : new int[] {-1, 5, 6}) {
      t("charAt " + i, () -> s.charAt(i));
      t("codePointAt " + i, () -> s.codePointAt(i));
      t("codePointBefore " + i, () -> s.codePointBefore(i));
      t("substring " + i, () -> s.substring(i));
      t("cs charAt " + i, () -> q.charAt(i));
      t("b.charAt " + i, () -> b.charAt(i));
      t("b.deleteCharAt " + i, () -> new StringBuilder("hello").deleteCharAt(i));
      t(
          "b.setCharAt " + i,
          () -> {
            new StringBuilder("hello").setCharAt(i, 'x');
            return 1;
          });
      t("b.insert " + i, () -> new StringBuilder("hello").insert(i, "x"));
      t("b.insertc " + i, () -> new StringBuilder("hello").insert(i, 'x'));
      t("b.inserti " + i, () -> new StringBuilder("hello").insert(i, 5));
      t("b.substring " + i, () -> b.substring(i));
      t(
          "b.setLength " + i,
          () -> {
            StringBuilder x = new StringBuilder("hello");
            x.setLength(i);
            return x;
          });
      t("b.codePointAt " + i, () -> b.codePointAt(i));
      t("repeat " + i, () -> s.repeat(i));
      t("new SB " + i, () -> new StringBuilder(i).length());
      t("String(cs,i,2)" + i, () -> new String(cs, i, 2));
      t("valueOf" + i, () -> String.valueOf(cs, i, 1));
      t("String(bs)" + i, () -> new String(bs, i, 2));
      t("b.append(cs,i,2) " + i, () -> new StringBuilder().append(cs, i, 2));
      t("b.append(s,i,5) " + i, () -> new StringBuilder().append(s, i, 5));
      t("offsetByCodePoints", () -> s.offsetByCodePoints(i, 1));
      t("indent" + i, () -> s.indent(i).replace("\n", "|"));
      t(
          "lastIndexOf" + i,
          () ->
              s.lastIndexOf('l', i)
                  + " "
                  + s.indexOf('l', i)
                  + " "
                  + s.lastIndexOf("l", i)
                  + " "
                  + s.indexOf("", i)
                  + " "
                  + s.lastIndexOf("", i)
                  + " "
                  + b.indexOf("l", i)
                  + " "
                  + b.lastIndexOf("l", i)
                  + " "
                  + s.startsWith("", i));
      for (int j : new int[] {-1, 0, 2, 6}) {
        t("substring " + i + " " + j, () -> s.substring(i, j));
        t("subSequence " + i + " " + j, () -> s.subSequence(i, j));
        t("b.substring " + i + " " + j, () -> b.substring(i, j));
        t("b.subSequence " + i + " " + j, () -> b.subSequence(i, j));
        t("b.delete " + i + " " + j, () -> new StringBuilder("hello").delete(i, j));
        t("b.replace " + i + " " + j, () -> new StringBuilder("hello").replace(i, j, "x"));
        t(
            "getChars " + i + " " + j,
            () -> {
              s.getChars(i, j, new char[3], 0);
              return 1;
            });
        t(
            "b.getChars " + i + " " + j,
            () -> {
              b.getChars(i, j, new char[3], 0);
              return 1;
            });
      }
    }
    t("substring 3 2", () -> s.substring(3, 2));
    t("b.delete 3 2", () -> new StringBuilder("hello").delete(3, 2));
    t(
        "getChars",
        () -> {
          s.getChars(0, 5, new char[3], 0);
          return 1;
        });
    t("parse", () -> Integer.parseInt(null) + Long.parseLong(null));
    for (String n :
        new String[] {
          "",
          " 1",
          "1 ",
          "+",
          "-",
          "2147483648",
          "-2147483649",
          "1_0",
          "0x10",
          "12a",
          "+5",
          "-0",
          "99999999999"
        }) {
      t("int " + n, () -> Integer.parseInt(n));
      t("long " + n, () -> Long.parseLong(n));
      t("short " + n, () -> Short.parseShort(n));
      t("byte " + n, () -> Byte.parseByte(n));
      t("Integer " + n, () -> Integer.valueOf(n));
      t("decode " + n, () -> Integer.decode(n));
      t("ldecode " + n, () -> Long.decode(n));
      t("uint " + n, () -> Integer.parseUnsignedInt(n));
      t("ulong " + n, () -> Long.parseUnsignedLong(n));
      t("double " + n, () -> Double.parseDouble(n));
      t("float " + n, () -> Float.parseFloat(n));
      t("bool " + n, () -> Boolean.parseBoolean(n));
      t("hex " + n, () -> Integer.parseInt(n, 16));
      t("r40 " + n, () -> Integer.parseInt(n, 40));
      t("r1 " + n, () -> Long.parseLong(n, 1));
    }
    t("short 40000", () -> Short.parseShort("40000"));
    t("byte 200", () -> Byte.parseByte("200"));
    t("byte -129", () -> Byte.valueOf("-129"));
    t("bytehex", () -> Byte.parseByte("ff", 16));
    t("uint -1", () -> Integer.parseUnsignedInt("-1"));
    t("ulong -1", () -> Long.parseUnsignedLong("-1"));
    t("uint", () -> Integer.parseUnsignedInt("4294967296"));
    t("ulong", () -> Long.parseUnsignedLong("18446744073709551616"));
    t("long", () -> Long.parseLong("9223372036854775808"));
    t("bigradix", () -> Integer.parseInt("zz", 36));
    t(
        "decode",
        () ->
            Integer.decode("#FF")
                + Integer.decode("-0x1F")
                + Integer.decode("017")
                + Integer.decode("+0X1f"));
    t("decode", () -> Integer.decode("0x"));
    t("decode", () -> Integer.decode("0x80000000"));
    t("sdecode", () -> Short.decode("0x7fff"));
    t("sdecode", () -> Short.decode("0x8000"));
    t("bdecode", () -> Byte.decode("-128"));
    t("bdecode", () -> Byte.decode("128"));
    for (String n :
        new String[] {
          "1.5f",
          "1e3",
          ".5",
          "5.",
          "1e",
          "e5",
          "0x1p3",
          "NaN",
          "-Infinity",
          "infinity",
          "1,5",
          "1.5.2",
          "1d",
          "--1",
          " 3.5 ",
          "1e400",
          "-1e-400",
          "+.5e-1D",
          "1 2"
        }) {
      t("double " + n, () -> Double.parseDouble(n));
      t("float " + n, () -> Float.valueOf(n));
    }
    t("divzero", () -> Integer.divideUnsigned(1, 0));
    t("divzero", () -> Long.remainderUnsigned(1, 0));
    t("toIntExact", () -> Math.toIntExact(1L << 31));
    t("negateExact", () -> Math.negateExact(Integer.MIN_VALUE));
    t("incExact", () -> Math.incrementExact(Long.MAX_VALUE));
    t("absExact", () -> Math.absExact(Integer.MIN_VALUE));
    t("absExact", () -> Math.absExact(Long.MIN_VALUE));
    t("floorMod", () -> Math.floorMod(5, 0));
    t("mulx", () -> Math.multiplyExact(1L << 40, 1 << 30));
    t("Character.toChars", () -> Character.toChars(-1));
    t("Character.toChars", () -> Character.toChars(65).length);
    t("Character.toString", () -> Character.toString(0x110000));
    t("valueOf", () -> String.valueOf((Object) null));
    t("concat", () -> s.concat(null));
    t("compareTo", () -> s.compareTo(null));
    t("contains", () -> s.contains(null));
    t("equalsIgnoreCase", () -> s.equalsIgnoreCase(null));
    t("replace", () -> s.replace("l", null));
    t("append", () -> new StringBuilder().append((String) null).append((Object) null));
    t("insert", () -> new StringBuilder("ab").insert(1, (String) null));
    t("translateEscapes", () -> "a\\qb".translateEscapes());
    t("lone", () -> "ab\\".translateEscapes());
    t("te", () -> "a\\tb\\101\\\\".translateEscapes());
    t("uuid", () -> new StringBuilder((String) null));
    t("joiner", () -> new StringJoiner(null));
    t("cmpIgnore", () -> "abc".compareToIgnoreCase("ABD"));
    t("appendCodePoint", () -> new StringBuilder().appendCodePoint(-1));
    t(
        "toString r",
        () -> Integer.toString(255, 99) + Integer.toString(255, 1) + Long.toString(-255, 16));
    t(
        "digit",
        () ->
            Character.digit('z', 36)
                + " "
                + Character.forDigit(11, 16)
                + (int) Character.forDigit(20, 16)
                + " "
                + Character.digit('9', 8)
                + Character.digit('a', 37));
  }
}

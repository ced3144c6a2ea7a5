/** Concatenation of every type, with null, chars in arithmetic, side effects and compound forms. */
public class StringBuilding {
  static int n;

  static String next() {
    return "n" + n++;
  }

  static class Named {
    final String name;

    Named(String name) {
      this.name = name;
    }

    @Override
    public String toString() {
      n += 10;
      return name;
    }
  }

  static final String CONST = "c" + 1 + 2L + 3.0f + 4.0 + 'd' + true + (char) 97 + (1 + 2) + (byte) 3;

  public static void main(String[] args) {
    String none = null;
    Object nothing = null;
    Named nullName = new Named(null);
    char[] chars = {'h', 'i'};
    System.out.println("a" + none + nothing + nullName + 'c' + 1 + 2 + (1 + 2) + 1.0 + 2f + 3L + true);
    System.out.println(1 + 2 + "x" + 1 + 2 + 'a' + ('a' + 1) + (char) ('a' + 1));
    System.out.println('a' + 'b' + "c" + 'd' + 'e');
    System.out.println(CONST);
    System.out.println(next() + n + next() + n + new Named("m") + n);
    String s = "";
    s += 'a';
    s += 'a' + 1;
    s += 1.5f;
    s += none;
    s += new Named("z");
    s = s + s.length() + s;
    System.out.println(s);
    System.out.println(String.valueOf(chars) + chars.length + String.valueOf((Object) null));
    byte b = -1;
    short sh = 300;
    long big = Long.MIN_VALUE;
    System.out.println("" + b + sh + big + Integer.MIN_VALUE + Double.MIN_VALUE + Float.MAX_VALUE);
    System.out.println("" + 100.0 + 1e7 + 1e-3 + 1e-4 + 123456789.125 + 0.1f + 1e10f + -0.0 + (0.0 / 0) + (1 / 0.0));
    final String x = "ab";
    String y = "a";
    System.out.println((x + "c" == "abc") + " " + (y + "bc").equals("abc"));
    StringBuilder sb = new StringBuilder();
    sb.append(1).append('2').append("3").append(4L).append(5.5).append(true).append(none).append(nothing).append(chars);
    sb.insert(0, 'z').insert(1, 42).reverse().setLength(5);
    sb.append(sb).deleteCharAt(0).replace(0, 1, "RR").setCharAt(1, '_');
    System.out.println(sb + " " + sb.length() + sb.indexOf("u"));
    String multi = "tab\there \"quoted\" \\ slash \u0041 \060 é";
    System.out.println(multi + multi.length());
    String t = args.length == 0 ? "no" + " args" : args[0] + args.length;
    System.out.println(t + (t == null ? 1 : 'x') + (t != null ? 'y' : 2));
    Object o = 'q';
    System.out.println(o + "" + (o instanceof Character) + (Object) 5 + (Integer) 6);
    int i = 3;
    System.out.println(i + i++ + "" + i + ++i + i-- + (i += 2) + -i);
  }
}

import java.util.*;

/**
 * Concatenation with every type and null, compound +=, evaluation, chars against ints, text blocks
 * (JLS 15.18.1, 5.1.11).
 */
public class StringsInDepth {
  static int n;

  static String side(String s) {
    n++;
    return s + n;
  }

  static class T {
    String s;

    public String toString() {
      return s;
    }
  }

  static Object nul() {
    return null;
  }

  public static void main(String[] args) {
    char c = 'x';
    byte b = -1;
    short sh = 5;
    long l = 1L << 40;
    float f = 1.5f;
    double d = -0.0;
    boolean z = true;
    Object o = null;
    String s = null;
    char[] ca = {'h'};
    T t = new T();
    Integer bx = null;
    System.out.println(
        ""
            + c
            + b
            + sh
            + l
            + f
            + d
            + z
            + o
            + s
            + bx
            + t
            + null
            + 'q'
            + 1
            + 2
            + (1 + 2)
            + 'a'
            + 'b'
            + ('a' + 'b')
            + (char) ('a' + 1)
            + 1.0f
            + 1e10
            + 100.0
            + -5
            + +3
            + ~1
            + !z);
    System.out.println(1 + 2 + "s" + 1 + 2);
    System.out.println('a' + 'b' + "s" + 'a' + 'b');
    System.out.println(c + 1 + "" + c + 1);
    System.out.println(1 + 'a' + "" + (1 + 'a') + 1.0 + 'a');
    s += "x";
    System.out.println(s);
    s += null;
    s += 'c';
    s += 1;
    s += 2L;
    s += 1.5;
    s += true;
    s += o;
    s += ca.length;
    System.out.println(s);
    String u = "u";
    u += u + (u += "v") + u;
    System.out.println(u);
    String[] arr = {"a", null};
    int i = 0;
    arr[i++] += i + "z";
    arr[i] += "w";
    System.out.println(arr[0] + arr[1] + i);
    Object ob = "o";
    ob += "p";
    System.out.println(ob);
    CharSequence cs = "cs";
    System.out.println(cs + "" + cs.length() + cs.charAt(1));
    System.out.println(side("a") + side("b") + n + side("c"));
    System.out.println(t + "" + t.s);
    t.s = "set";
    System.out.println("[" + t + "]" + t.toString().length());
    final String K = "k";
    System.out.println((K + 1 + true + 'c' + 1.5f + 2L) + (K == "k"));
    System.out.println("a\tb\\n\u0041\101\0".length() + "\"'" + '\'' + '"');
    System.out.println(
        """
        text "block" with \""" and
          indent\tand \
        join  \s
        end\
        """
            + "|"
            + """
              x
            y
            """
            + """
            trailing
            """
                .length());
    String long1 = "";
    for (int k = 0; k < 5; k++) long1 += k + (k % 2 == 0 ? "," : ";");
    System.out.println(long1);
    StringBuilder sb = new StringBuilder("q");
    sb.append(1)
        .append('c')
        .append(2L)
        .append(1.0f)
        .append(2.5)
        .append(true)
        .append((Object) null)
        .append((String) null)
        .append(new char[] {'z'})
        .append("abc", 1, 2)
        .append(new StringBuilder("in"))
        .insert(0, 9)
        .insert(2, "ins")
        .reverse()
        .setCharAt(0, 'R');
    sb.deleteCharAt(1).delete(2, 4).replace(0, 1, "rep").setLength(6);
    System.out.println(sb + " " + sb.length() + sb.indexOf("p") + sb.charAt(2));
    String sw = args.length == 0 ? "AaBB" : "";
    switch (sw) {
      case "BBAa":
        System.out.println("1");
        break;
      case "AaBB":
        System.out.println("2");
      case "AaAa":
        System.out.println("3");
        break;
      case "BBBB":
        System.out.println("4");
    }
    System.out.println("AaBB".hashCode() == "BBAa".hashCode());
    System.out.println(
        "a,b,,c,,".split(",").length
            + Arrays.toString("a1b22c".split("\\d+"))
            + Arrays.toString("".split(","))
            + "x".repeat(3)
            + " trim ".strip()
            + "|"
            + "A-B".toLowerCase()
            + "abcabc".replace("bc", "X").indexOf('X', 2)
            + "abc".contains("")
            + "abc".startsWith("b", 1)
            + "abcabc".lastIndexOf("abc")
            + "b".compareTo("abc")
            + String.join("/", List.of("p", "q"))
            + "%d%%%s".formatted(5, "x")
            + "abc".chars().sum()
            + "a\nb\n".lines().count()
            + " ".isBlank()
            + "Hello".charAt(4)
            + "x=%5.2f|%-4s|%04d|%x".formatted(3.14159, "ab", 42, 255));
    try {
      "abc".substring(2, 1);
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      "abc".charAt(3);
    } catch (StringIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      s = null;
      s.length();
    } catch (NullPointerException e) {
      System.out.println("npe");
    }
    try {
      System.out.println("a".compareTo(null));
    } catch (NullPointerException e) {
      System.out.println("npe2");
    }
    System.out.println(
        "a".equals(null)
            + " "
            + "a".equalsIgnoreCase(null)
            + " "
            + "b".concat("c")
            + Objects.toString(nul(), "def")
            + String.valueOf(nul())
            + new String(new char[] {'h', 'i', '!'}, 1, 2)
            + String.copyValueOf(ca)
            + "é".length()
            + "\u00e9".equals("é"));
  }
}

/** Identifiers and text beyond ASCII, unicode escapes, text blocks. */
public class UnicodeNames {
  static int größe = 3;
  static int größer = 4;
  static int \u0061bc = 5;
  static int $dollar = 6;
  static int _under = 7;
  static int a$b = 8, a_b = 9;

  static class Größe$X {
    int π = 314;
    int Π = 7;

    int ñandú(int été) {
      return π + Π + été;
    }
  }

  public static void main(String[] args) {
    System.out.println(größe + größer + abc + $dollar + _under + a$b * 10 + a_b);
    System.out.println(new Größe$X().ñandú(1));
    System.out.println("h\u00e9llo w\u00f6rld \t| \\ \" ' \101 \7".length());
    System.out.println("h\u00e9llo w\u00f6rld");
    char c = '\u20ac';
    System.out.println(c + " " + (int) c + " " + (char) (c + 1));
    String block =
        """
        first line
          "quoted" and \""" three
        tab\tand back\\slash
        joined \
        line  \s
        last""";
    System.out.println(block);
    System.out.println(block.length());
    System.out.println("""
        a
         b
        c
        """.replace("\n", "|"));
    System.out.println("{}%s%d{0}#{x}" + "\0".length() + "'\"'''\"\"\"");
  }
}

// java: 21
/**
 * Boxes and strings as selectors with constants, patterns, guards, null and default mixed (JLS
 * 14.11.1).
 */
public class BoxedSelectors {
  static String chr(Character c) {
    return switch (c) {
      case null -> "null";
      case 'a', 'e', 'i' -> "vowel";
      case '\u00e9' -> "accent";
      case Character d when Character.isDigit(d) -> "digit " + (d - '0');
      case Character d -> "other " + (char) (d + 1);
    };
  }

  static String shorts(Short s) {
    return switch (s) {
      case 1 -> "one";
      case -300 -> "low";
      case Short t when t > 1000 -> "high " + t;
      case Short t -> "mid";
    };
  }

  static String bytes(Byte b) {
    return switch (b) {
      case 127 -> "max";
      case -128 -> "min";
      case Byte t -> "b" + t;
    };
  }

  static String ints(Integer i) {
    switch (i) {
      case 1:
      case 2:
        return "small";
      case Integer j
      when j < 0:
        return "neg";
      case null:
        return "nil";
      default:
        return "d" + i;
    }
  }

  static String text(String s) {
    return switch (s) {
      case "a" -> "A";
      case "bb" -> "B";
      case String t when t.startsWith("x") -> "x+" + t.length();
      case null, default -> "rest " + s;
    };
  }

  static String objects(Object o) {
    return switch (o) {
      case Character c when c == 'q' -> "q";
      case Integer i when i == 'q' -> "int q";
      case Long l when l == 113 -> "long q";
      case String s when s.equals("q") -> "str q";
      case Number n -> "number " + n;
      case null -> "none";
      default -> o.toString();
    };
  }

  public static void main(String[] args) {
    for (Character c : new Character[] {'a', 'i', 'é', '7', 'y', null})
      System.out.print(chr(c) + "; ");
    for (Short s : new Short[] {1, -300, 2000, 5}) System.out.print(shorts(s) + "; ");
    for (Byte b : new Byte[] {127, -128, 0}) System.out.print(bytes(b) + "; ");
    System.out.println();
    for (Integer i : new Integer[] {1, 2, -7, null, 99}) System.out.print(ints(i) + "; ");
    for (String s : new String[] {"a", "bb", "xyz", "q", null}) System.out.print(text(s) + "; ");
    for (Object o : new Object[] {'q', 113, 113L, "q", 2.5, null, 'z'})
      System.out.print(objects(o) + "; ");
    System.out.println();
    try {
      shorts(null);
    } catch (NullPointerException e) {
      System.out.println("null selector");
    }
  }
}

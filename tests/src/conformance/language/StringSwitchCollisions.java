/** Strings with equal hash codes in one switch, null, fall through, and switches as values. */
public class StringSwitchCollisions {
  static int number(String s) {
    switch (s) {
      case "Aa":
        return 1;
      case "BB":
        return 2;
      case "AaAa":
      case "BBBB":
        return 3;
      case "AaBB":
        return 4;
      case "":
        return 5;
      default:
        return 0;
    }
  }

  static String fall(String s) {
    String r = "";
    switch (s) {
      case "C#":
        r += "sharp ";
      case "Bb":
        r += "flat ";
      default:
        r += "any ";
        break;
      case "D":
        r += "dee";
    }
    return r;
  }

  static String arrow(String s) {
    return switch (s) {
      case "Aa", "x" -> "first";
      case "BB" -> {
        String t = s.toLowerCase();
        yield t + t;
      }
      case "boom" -> throw new IllegalStateException(s);
      default -> {
        if (s.length() > 3) {
          yield "long";
        }
        yield "short";
      }
    };
  }

  public static void main(String[] args) {
    String[] all = {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "", "C#", "Bb", "D"};
    for (String s : all) {
      System.out.println(s + " " + number(s) + " " + fall(s) + arrow(s));
    }
    try {
      arrow("boom");
    } catch (IllegalStateException e) {
      System.out.println("boom " + e.getMessage());
    }
    try {
      number(null);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
    int calls = 0;
    for (int i = 0; i < 3; i++) {
      switch ("k" + i) {
        case "k0" -> calls += 1;
        case "k1" -> calls += 10;
        case "k2" -> calls += 100;
      }
    }
    System.out.println(calls);
  }
}

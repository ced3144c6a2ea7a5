/** A switch over a null enum or string fails, whatever its cases are and how they fall. */
public class NullSelectors {
  enum Color { RED, GREEN, BLUE }

  static String plain(Color c) {
    switch (c) {
      case RED: return "red";
      case GREEN: return "green";
    }
    return "other";
  }

  static String falling(Color c) {
    String s = "";
    switch (c) {
      case RED:
      case GREEN: s += "warm";
      case BLUE: s += "cold";
    }
    return s;
  }

  static String local() {
    Color c = (Color) null;
    String s = "";
    switch (c) {
      case RED: s += "r";
      case BLUE: s += "b";
    }
    return s;
  }

  static String constant() {
    String s = "";
    switch ((Color) null) {
      case RED:
      case GREEN: s += "g";
      case BLUE: s += "b";
    }
    return s;
  }

  static String word(String w) {
    String s = "";
    switch (w) {
      case "a": s += 1;
      case "b": s += 2;
    }
    return s;
  }

  static String arrow(Color c) {
    return switch (c) { case RED -> "r"; case GREEN -> "g"; case BLUE -> "b"; };
  }

  interface Way { String go(); }

  static void show(String name, Way way) {
    try {
      System.out.println(name + " " + way.go());
    } catch (NullPointerException e) {
      System.out.println(name + " null");
    }
  }

  public static void main(String[] args) {
    for (Color c : new Color[] {Color.RED, Color.GREEN, Color.BLUE, null}) {
      show("plain", () -> plain(c));
      show("falling", () -> falling(c));
      show("arrow", () -> arrow(c));
      show("word", () -> word(c == null ? null : c == Color.RED ? "a" : "b"));
    }
    show("local", NullSelectors::local);
    show("constant", NullSelectors::constant);
  }
}

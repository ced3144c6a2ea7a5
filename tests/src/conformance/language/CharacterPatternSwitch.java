// java: 21

/**
 * Switches over a boxed character that ask for its class: the Eclipse compiler asks the JDK, which
 * compares labels with numbers, even where each other use of the character is one of a text.
 */
public class CharacterPatternSwitch {

  private static int grade(Character c) {
    return switch (c) {
      case 'a' -> 1;
      case '\u0001' -> 2;
      case Character other -> 3;
    };
  }

  private static String kind(Character c, boolean loud) {
    return switch (c) {
      case Character any when loud -> "loud";
      case 'q' -> "quiet q";
      default -> "quiet";
    };
  }

  public static void main(String[] args) {
    System.out.println(grade('a') + " " + grade('\u0001') + " " + grade('b'));
    System.out.println(kind('q', true) + ", " + kind('q', false) + ", " + kind('r', false));
    try {
      System.out.println(grade(null));
    } catch (NullPointerException e) {
      System.out.println("no character");
    }
  }
}

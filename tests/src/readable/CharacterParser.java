/** Sums of digits with parentheses. */
public class CharacterParser {
  private final String text;
  private int pos;

  CharacterParser(String text) {
    this.text = text;
  }

  /** The next character, a space at the end. */
  char peek() {
    return pos < text.length() ? text.charAt(pos) : ' ';
  }

  boolean accept(char wanted) {
    if (peek() == wanted) {
      pos = Math.min(pos + 1, text.length());
      return true;
    }
    return false;
  }

  static int apply(char operator, int a, int b) {
    switch (operator) {
      case '+':
        return (a + b) % 1000;
      case '-':
        return (a - b) % 1000;
      default:
        throw new IllegalArgumentException("no operator: " + operator);
    }
  }

  static String kind(char c) {
    return switch (c) {
      case '+', '-', '*' -> "operator";
      case '(', ')' -> "bracket";
      default -> c >= '0' && c <= '9' ? "digit" : "other";
    };
  }

  public static void main(String[] args) {
    CharacterParser p = new CharacterParser("(1+2)");
    System.out.println(p.accept('('));
    System.out.println(p.peek());
    System.out.println(apply('-', 5, 3));
    for (char c : "(1+ ".toCharArray()) {
      System.out.println(c + " is " + kind(c));
    }
  }
}

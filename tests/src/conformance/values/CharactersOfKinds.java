/** What tests of characters tell of their codes, and what they do not. */
public class CharactersOfKinds {
  static int upper(char c, int by) {
    return Character.isUpperCase(c) ? (c - 'A' + by) % 26 : (c - 'A' + by) % 26 - 100;
  }

  static int lower(char c) {
    return Character.isLowerCase(c) ? (c - 'a') / 3 : (c - 'a') / 3 - 1000;
  }

  static int digit(char c) {
    if (!Character.isDigit(c)) {
      return (c - '0') % 7;
    }
    return (c - '0') % 7 + 50;
  }

  static int letter(int codePoint) {
    return Character.isLetter(codePoint) && (codePoint - 'A') % 5 != 0 ? codePoint / 2 : -codePoint / 2;
  }

  static int either(char c) {
    if (Character.isLetterOrDigit(c) || c == '-') {
      return (c - '0') % 4;
    }
    return Character.isAlphabetic(c) ? 1 : (c - '0') / 4;
  }

  public static void main(String[] args) {
    for (char c : " -09@AZ[az{\u00aa\u00b5\u00c0\u00df\u00f7\u0130\u0131\u0660\u0669\u2167\u3042\uff10\uff21\uffff".toCharArray()) {
      System.out.println(
          (int) c + ": " + upper(c, 3) + " " + upper(c, -70) + " " + lower(c) + " " + digit(c) + " " + letter(c) + " " + either(c));
    }
    System.out.println(letter(-5) + " " + letter(0x1D400) + " " + letter(Integer.MAX_VALUE));
  }
}

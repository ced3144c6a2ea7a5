/** Letters shifted, back and forth. */
public class Ciphers {
  static String shift(String text, int by) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (Character.isUpperCase(c)) {
        out.append((char) ('A' + (c - 'A' + by) % 26));
      } else if (Character.isLowerCase(c)) {
        out.append((char) ('a' + (c - 'a' + by) % 26));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  public static void main(String[] args) {
    String text = "Attack at Dawn, and bring the Lanterns!";
    for (int i = 0; i < 1000; i++) {
      text = shift(text, 1 + i % 5);
    }
    System.out.println(text);
  }
}

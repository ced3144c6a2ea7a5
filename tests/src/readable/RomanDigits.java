import java.util.HashMap;
import java.util.Map;

/** A table by characters. */
public class RomanDigits {
  private static final Map<Character, Integer> DIGITS = new HashMap<>();

  static {
    DIGITS.put('I', 1);
    DIGITS.put('V', 5);
    DIGITS.put('X', 10);
  }

  static int value(String roman) {
    int value = 0;
    for (int i = 0; i < roman.length(); i++) {
      int digit = DIGITS.get(roman.charAt(i));
      boolean subtracts = i + 1 < roman.length() && digit < DIGITS.get(roman.charAt(i + 1));
      value += subtracts ? -digit : digit;
    }
    return value;
  }

  public static void main(String[] args) {
    System.out.println(value("XIV"));
  }
}

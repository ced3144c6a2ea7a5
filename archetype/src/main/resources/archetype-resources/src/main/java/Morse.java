package ${package};

/** The code of Samuel Morse. */
public final class Morse {
  private static final String[] LETTERS = {
    ".-", "-...", "-.-.", "-..", ".", "..-.", "--.", "....", "..", ".---", "-.-", ".-..", "--",
    "-.", "---", ".--.", "--.-", ".-.", "...", "-", "..-", "...-", ".--", "-..-", "-.--", "--.."
  };

  private Morse() {}

  /**
   * A word as dots and dashes, with a space between letters.
   *
   * @throws IllegalArgumentException if it is not of the letters A to Z
   */
  public static String of(String word) {
    StringBuilder signals = new StringBuilder();
    for (char letter : word.toUpperCase().toCharArray()) {
      if (letter < 'A' || letter > 'Z') {
        throw new IllegalArgumentException("no letter: " + letter);
      }
      if (signals.length() > 0) {
        signals.append(' ');
      }
      signals.append(LETTERS[letter - 'A']);
    }
    return signals.toString();
  }
}

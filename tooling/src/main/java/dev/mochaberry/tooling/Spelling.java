package dev.mochaberry.tooling;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a user may have meant by a word that nobody knows. */
public final class Spelling {
  private static final int SHORTEST_BEGINNING = 3;

  private Spelling() {}

  /**
   * The known word that is most like another one, if one is at all: it begins with it, or a third
   * of the letters and one more are wrong at most. Case does not count.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    Comparator<String> byLikeness =
        Comparator.<String>comparingInt(k -> wrongLetters(lower, k))
            .thenComparing(k -> Math.abs(k.length() - word.length()));
    return known.stream()
        .filter(k -> isBeginning(lower, k))
        .findFirst()
        .or(() -> known.stream().filter(k -> isNear(lower, k)).min(byLikeness));
  }

  private static boolean isBeginning(String word, String known) {
    return word.length() >= SHORTEST_BEGINNING && known.toLowerCase(Locale.ROOT).startsWith(word);
  }

  private static boolean isNear(String word, String known) {
    int wrong = wrongLetters(word, known);
    return wrong <= 1 + word.length() / 3 && wrong < word.length();
  }

  private static int wrongLetters(String word, String known) {
    return distance(word, known.toLowerCase(Locale.ROOT));
  }

  /** Levenshtein's: letters to put in, leave out and replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}

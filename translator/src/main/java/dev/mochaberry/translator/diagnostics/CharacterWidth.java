package dev.mochaberry.translator.diagnostics;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a character takes (after Unicode's annex 11, in the main). */
final class CharacterWidth {
  private static final Set<UnicodeScript> WIDE_SCRIPTS =
      Set.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.YI);
  private static final int FIRST_EMOJI = 0x1F300;
  private static final int LAST_EMOJI = 0x1FAFF;

  private CharacterWidth() {}

  static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean half = c >= 0xFF61 && c <= 0xFFDC; // the narrow forms of the wide scripts
    boolean wide =
        WIDE_SCRIPTS.contains(UnicodeScript.of(c))
            || UnicodeBlock.of(c) == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
            || c >= 0xFF01 && c <= 0xFF60
            || c >= FIRST_EMOJI && c <= LAST_EMOJI;
    return wide && !half ? 2 : 1;
  }
}

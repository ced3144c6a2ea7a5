import java.util.function.IntPredicate;

/**
 * Writes the helpers' tables of emoji as the running JDK, 21 or newer, has them: {@code java
 * scripts/UnicodeEmoji.java > …/helpers/unicode_emoji.py}.
 */
class UnicodeEmoji {
  private static final int END = Character.MAX_CODE_POINT + 1;
  private static final int WIDTH = 140;

  public static void main(String[] args) {
    System.out.println("# Emoji as the JDK has them. Made by scripts/UnicodeEmoji.java.");
    table("EMOJI", Character::isEmoji);
    table("EMOJI_PRESENTATION", Character::isEmojiPresentation);
    table("EMOJI_MODIFIER", Character::isEmojiModifier);
    table("EMOJI_MODIFIER_BASE", Character::isEmojiModifierBase);
    table("EMOJI_COMPONENT", Character::isEmojiComponent);
    table("EXTENDED_PICTOGRAPHIC", Character::isExtendedPictographic);
  }

  /** The lengths of runs in base 36, the first of characters that are not in the table. */
  private static void table(String name, IntPredicate has) {
    StringBuilder runs = new StringBuilder();
    int start = 0;
    for (int c = 1; c < END; c++) {
      if (has.test(c) != has.test(start)) {
        runs.append(Integer.toString(c - start, 36)).append(' ');
        start = c;
      }
    }
    System.out.println("\n" + name + " = UnicodeRuns(");
    String all = runs.substring(0, runs.length() - 1);
    while (!all.isEmpty()) {
      int cut = all.length() <= WIDTH ? all.length() : all.lastIndexOf(' ', WIDTH) + 1;
      System.out.println("    \"" + all.substring(0, cut) + "\"");
      all = all.substring(cut);
    }
    System.out.println(")");
  }
}

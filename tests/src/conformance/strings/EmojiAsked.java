// java: 21

/** What characters are emoji, in tables over all that Unicode has. */
public class EmojiAsked {
  public static void main(String[] args) {
    long[] sums = new long[6];
    int[] counts = new int[6];
    for (int c = 0; c <= 0x1FBFF; c++) {
      boolean[] is = {
        Character.isEmoji(c),
        Character.isEmojiPresentation(c),
        Character.isEmojiModifier(c),
        Character.isEmojiModifierBase(c),
        Character.isEmojiComponent(c),
        Character.isExtendedPictographic(c)
      };
      for (int i = 0; i < 6; i++) {
        if (is[i]) {
          counts[i]++;
          sums[i] = sums[i] * 31 + c;
        }
      }
      if (c == 0x3000) {
        c = 0x1EFFF;
      }
    }
    for (int i = 0; i < 6; i++) {
      System.out.println(counts[i] + " " + sums[i]);
    }
    String text = "Tea ☕ for two 👩‍🚀!";
    System.out.println(text.codePoints().filter(Character::isEmojiPresentation).count());
    System.out.println(Character.isEmoji('#') + " " + Character.isEmoji('x'));
  }
}

/** Character's questions and conversions for Latin, Greek, Cyrillic and others. */
public class CharacterTable {
  public static void main(String[] args) {
    int h = 0;
    for (int c = 0; c < 0x250; c++) {
      char x = (char) c;
      int bits =
          (Character.isDigit(x) ? 1 : 0)
              | (Character.isLetter(x) ? 2 : 0)
              | (Character.isUpperCase(x) ? 4 : 0)
              | (Character.isLowerCase(x) ? 8 : 0)
              | (Character.isWhitespace(x) ? 16 : 0)
              | (Character.isLetterOrDigit(x) ? 32 : 0)
              | (Character.isSpaceChar(x) ? 64 : 0)
              | (Character.isISOControl(x) ? 128 : 0)
              | (Character.isAlphabetic(x) ? 256 : 0);
      if (c < 0x180) h = h * 31 + bits;
      if (c < 0x180) h = h * 31 + Character.toUpperCase(x) * 3 + Character.toLowerCase(x);
      h = h * 31 + Character.getNumericValue(c < 0x100 ? x : 'a') + Character.digit(x, 16);
      if (c < 128)
        h =
            h * 31
                + (Character.isJavaIdentifierStart(x) ? 1 : 0)
                + (Character.isJavaIdentifierPart(x) ? 2 : 0);
      if (c % 32 == 0) System.out.println(c + " " + h);
    }
    for (char c : "aZ5 _\tàÉßÿµªΑωςΣжЯ日ｱ\u00a0\u2003\u0660$".toCharArray())
      System.out.print(
          c
              + ":"
              + Character.isLetter(c)
              + Character.isDigit(c)
              + Character.isUpperCase(c)
              + Character.isLowerCase(c)
              + Character.isWhitespace(c)
              + Character.isSpaceChar(c)
              + Character.toUpperCase(c)
              + Character.toLowerCase(c)
              + Character.getNumericValue(c)
              + " ");
    System.out.println();
    System.out.println(
        Character.forDigit(11, 16)
            + " "
            + Character.digit('f', 16)
            + Character.digit('g', 16)
            + Character.digit('7', 8)
            + Character.digit('8', 8)
            + " "
            + Character.getNumericValue('z')
            + Character.getNumericValue('Q')
            + Character.getNumericValue('-')
            + " "
            + Character.toString('c')
            + Character.toString(100)
            + Character.valueOf('d')
            + " "
            + Character.compare('a', 'd')
            + " "
            + Character.toChars(65)[0]
            + Character.charCount(65)
            + Character.isSurrogate('a')
            + Character.reverseBytes('a')
            + Character.MAX_RADIX
            + Character.MIN_RADIX
            + Character.isValidCodePoint(-1)
            + Character.isBmpCodePoint(65)
            + Character.codePointAt("abc", 1)
            + Character.hashCode('a')
            + Character.isDefined('a'));
    char c = 'a';
    c++;
    c += 2;
    c -= 1;
    int i = c + 1;
    char d = (char) (c * 2);
    char[] cs = {'z', 65, '\u0042', '\t', '\'', '\\'};
    System.out.println(
        c
            + " "
            + i
            + " "
            + d
            + " "
            + (int) d
            + " "
            + cs[1]
            + cs[2]
            + (int) cs[3]
            + cs[4]
            + cs[5]
            + (char) 70000
            + (c > 'b')
            + (char) (c ^ 32)
            + ('a' + 'b')
            + (char) ('a' + 1)
            + c--
            + ++c
            + (c == 99)
            + -c
            + ~c
            + (c << 1)
            + (c >>> 1)
            + c / 2
            + c % 7);
    switch (c) {
      case 'c':
        System.out.println("c");
        break;
      case 'd':
        System.out.println("d");
    }
    int[] counts = new int[26];
    for (char x : "the quick brown fox".toCharArray()) if (x != ' ') counts[x - 'a']++;
    StringBuilder sb = new StringBuilder();
    for (int k = 0; k < 26; k++) if (counts[k] > 0) sb.append((char) ('a' + k)).append(counts[k]);
    System.out.println(sb);
    StringBuilder caesar = new StringBuilder();
    for (char x : "Hello, World!".toCharArray()) {
      if (Character.isUpperCase(x)) caesar.append((char) ((x - 'A' + 3) % 26 + 'A'));
      else if (Character.isLowerCase(x)) caesar.append((char) ((x - 'a' + 3) % 26 + 'a'));
      else caesar.append(x);
    }
    System.out.println(caesar);
  }
}

// data: 17
/** What java.lang.Character says of every fourth char: Unicode as the JDK has it. */
public class AllCharacters {
  interface Test { int at(int c); }
  static void sum(String name, Test t) {
    StringBuilder b = new StringBuilder(name);
    for (int block = 0; block < 256; block++) {
      int h = 0; char last = (char) 0xFFFF;
      for (int i = block & 3; i < 256; i += 4) h = (h * 31 + t.at(block * 256 + i)) % 100003;
      b.append(' ').append(block).append(':').append(h);
      if (block % 8 == 7) { System.out.println(b); b = new StringBuilder(name); }
    }
  }
  public static void main(String[] args) {
    sum("letter", c -> Character.isLetter((char) c) ? 1 : 0);
    sum("digit", c -> Character.isDigit((char) c) ? 1 : 0);
    sum("upper", c -> Character.isUpperCase((char) c) ? 1 : 0);
    sum("lower", c -> Character.isLowerCase((char) c) ? 1 : 0);
    sum("white", c -> Character.isWhitespace((char) c) ? 1 : 0);
    sum("space", c -> Character.isSpaceChar((char) c) ? 1 : 0);
    sum("defined", c -> Character.isDefined((char) c) ? 1 : 0);
    sum("alpha", c -> Character.isAlphabetic((char) c) ? 1 : 0);
    sum("idstart", c -> Character.isJavaIdentifierStart((char) c) ? 1 : 0);
    sum("idpart", c -> Character.isJavaIdentifierPart((char) c) ? 1 : 0);
    sum("toUpper", c -> Character.toUpperCase((char) c));
    sum("toLower", c -> Character.toLowerCase((char) c));
    sum("toTitle", c -> Character.toTitleCase((char) c));
    sum("numeric", c -> Character.getNumericValue((char) c) + 2);
    sum("digit36", c -> Character.digit((char) c, 36) + 1);
    int above = 0;
    for (int c = 0x10000; c < 0x20000; c += 5) if (Character.isLetter(c) || Character.isDigit(c)) above += c & 1023;
    System.out.println(above + " " + Character.isLetter(0x1D49C) + Character.isLetter(0x1F600) + Character.getNumericValue(0x1D7D9));
    sum("title", c -> Character.isTitleCase((char) c) ? 1 : 0);
  }
}

// data: 17
/** Which characters identifiers may have by Unicode, and which are ideographs. */
public class IdentifiersInUnicode {
  public static void main(String[] args) {
    int h1 = 0, h2 = 0, h3 = 0, h4 = 0; for (int c = 0; c < 0x3000; c++) { h1 = h1 * 31 + (Character.isUnicodeIdentifierStart(c) ? 1 : 0); h2 = h2 * 31 + (Character.isUnicodeIdentifierPart(c) ? 1 : 0); h3 = h3 * 31 + (Character.isIdentifierIgnorable(c) ? 1 : 0); h4 = h4 * 31 + (Character.isIdeographic(c + 0x3000) ? 1 : 0); } System.out.println(h1 + " " + h2 + " " + h3 + " " + h4);
  }
}

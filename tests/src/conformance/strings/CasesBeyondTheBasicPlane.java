import java.util.*;
public class CasesBeyondTheBasicPlane {
  public static void main(String[] args) {
    String s = "\ud801\udc00 \ud801\udc28 \ud83a\udd00 \ud83a\udd22 \ud806\udca0 x \ud801"; 
    show(s.toLowerCase()); show(s.toUpperCase()); show(s.toLowerCase(Locale.ROOT)); show(s.toUpperCase(Locale.ROOT));
    System.out.println("\ud801\udc00".equalsIgnoreCase("\ud801\udc28")); System.out.println("\ud801\udc00".compareToIgnoreCase("\ud801\udc28"));
    System.out.println(String.CASE_INSENSITIVE_ORDER.compare("a\ud801\udc00", "A\ud801\udc28"));
    System.out.println("\ud801\udc00".regionMatches(true, 0, "\ud801\udc28", 0, 2));
    for (int c : new int[] {0x10400, 0x10428, 0x1e900, 0x1e922, 0x118a0, 0x118c0, 0x1d400, 0x10ffff, 0x110000, -1, 0x1f600, 0x20000, 0xe0001}) {
      System.out.println(Integer.toHexString(c) + " " + Integer.toHexString(Character.toLowerCase(c)) + " " + Integer.toHexString(Character.toUpperCase(c)) + " " + Integer.toHexString(Character.toTitleCase(c)) + " " + Character.isLowerCase(c) + Character.isUpperCase(c) + Character.isLetter(c) + Character.isDigit(c) + Character.isLetterOrDigit(c) + Character.isDefined(c) + Character.isAlphabetic(c) + Character.isIdeographic(c) + Character.isJavaIdentifierPart(c) + Character.isJavaIdentifierStart(c) + Character.isWhitespace(c) + Character.isSpaceChar(c) + Character.isISOControl(c)+ " " + Character.getType(c) + " " + Character.getNumericValue(c) + " " + Character.digit(c, 16) + " " + Character.getDirectionality(c));
    }
    System.out.println(String.format("%S", "\ud801\udc28")); System.out.println(String.format("%C", 0x10428));
  }
  static void show(String s) { for (int i = 0; i < s.length(); i++) System.out.print(Integer.toHexString(s.charAt(i)) + " "); System.out.println(); }
}

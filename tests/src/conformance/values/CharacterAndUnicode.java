/** Characters: arithmetic, escapes, identifiers, surrogates and the Character methods (JLS 3.3, 3.10.4, 4.2.1). */
public class CharacterAndUnicode {
  static int \u0061bc = 7; static String größe = "ñandú"; static int π = 3, _x = 1, $y = 2, 变量 = 4;
  public static void main(String[] args) {
    System.out.println(abc + größe + größe.length() + (π + _x + $y + 变量));
    char c = '\u00e9'; c++; System.out.println(c + " " + (int) c + " " + (char) (c - 1) + (c > 'z') + ('\'' + '"') + '\\' + "\u0022.length() + \u0022".length());
    int sum = 0; for (char k = 'a'; k <= 'e'; k++) sum += k; System.out.println(sum); char w = '\uffff'; w++; System.out.println((int) w + " " + (int) (char) -1 + " " + (int) (w -= 1));
    for (int cp : new int[] {'A', 'z', '5', ' ', '\t', 'é', 'ß', 'Ω', 'ж', '中', '_', '$', '\u00a0', '\u2003', '٣', 'ª', 0}) System.out.print((Character.isLetter(cp) ? "L" : "-") + (Character.isDigit(cp) ? "D" : "-") + (Character.isLetterOrDigit(cp) ? "X" : "-") + (Character.isUpperCase(cp) ? "U" : "-") + (Character.isLowerCase(cp) ? "l" : "-") + (Character.isWhitespace(cp) ? "W" : "-") + (Character.isSpaceChar(cp) ? "S" : "-") + (Character.isJavaIdentifierStart(cp) ? "I" : "-") + (Character.isAlphabetic(cp) ? "A" : "-") + (Character.isISOControl(cp) ? "C" : "-") + (Character.isTitleCase(cp) ? "T" : "-") + Character.getNumericValue(cp) + " " + Character.toUpperCase(cp) + "," + Character.toLowerCase(cp) + ";");
    System.out.println();
    System.out.println("straße éñÿ ΑΣ".toUpperCase() + "|" + "İI ΑΣΑ ÀÉ".toLowerCase() + "|" + "Straße".equalsIgnoreCase("STRASSE") + "K".equalsIgnoreCase("K") + "ſ".equalsIgnoreCase("S"));
    System.out.println(Character.digit('f', 16) + " " + Character.digit('g', 16) + " " + Character.digit('٣', 10) + " " + Character.forDigit(11, 16) + " " + Character.forDigit(40, 16) + "|" + Character.getNumericValue('a') + " " + Character.toChars(0x41).length + " " + Character.charCount(65) + " " + Character.toCodePoint('\ud83d', '\ude00') + " " + Character.reverseBytes('\u1234') + " " + Character.compare('a', 'c') + " " + Character.hashCode('a') + " " + Character.toString(98) + " " + Character.valueOf('x').compareTo('y') + Character.MAX_RADIX);
    System.out.println(('a' + 'b') + " " + (char) ('a' + 'b' - 'a') + " " + 'a' + 'b' + " " + (char) 98 + ('a' < 98) + (int) 'a' / 2 + 'a' % 10 + -'a' + ~'a' + ('a' ^ 'b') + ('a' << 2));
    char[] cs = "hello".toCharArray(); cs[0] -= 32; cs[1]++; cs[2] = (char) (cs[2] + 1); cs[4] ^= ' '; System.out.println(new String(cs) + String.valueOf(cs, 1, 2) + cs.length);
    switch ('\u0062') { case 'a' + 1 -> System.out.println("b is a + 1"); default -> System.out.println("no"); }
    String esc = "\b\t\n\f\r\"\'\\\0\12\177\s\u00e9"; for (char e : esc.toCharArray()) System.out.print((int) e + " "); System.out.println(esc.length());
    String block = """
        Hello, "quoted" \""" text\tblock  \s
          indented \
        joined
        trailing   
        end\u0021
        """; System.out.print(block.replace(' ', '.')); System.out.println("ab\u0000cd".length() + "x".compareTo("é") + "a".compareTo("B") + "abc".compareTo("ab") + "Z".compareToIgnoreCase("a"));
    System.out.println("%c%c %C".formatted('x', 0x41, 'q') + (char) 0x2603 + "\u2603".codePointAt(0) + "é".getBytes(java.nio.charset.StandardCharsets.UTF_8).length + "中文".chars().sum() + "a1b2".chars().filter(Character::isDigit).count());
  }
}

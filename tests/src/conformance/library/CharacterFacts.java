public class CharacterFacts {
    public static void main(String[] args) {
        for (char c : new char[] {'A', 'z', '5', ' ', '_', '$', '\n', 'é', 'Ω', '(', '\u00a0', 'א', '«'}) {
            System.out.println((int) c + " " + Character.getType(c) + " " + Character.isLetter(c)
                + Character.isDigit(c) + Character.isLetterOrDigit(c) + Character.isWhitespace(c) + Character.isSpaceChar(c)
                + Character.isJavaIdentifierStart(c) + Character.isJavaIdentifierPart(c) + Character.isMirrored(c) + Character.getDirectionality(c)
                + Character.isISOControl(c) + Character.isAlphabetic(c) + Character.isTitleCase(c) + Character.isIdeographic(c)
                + Character.isUnicodeIdentifierStart(c) + Character.isIdentifierIgnorable(c) + Character.isDefined(c) + Character.UnicodeBlock.of(c));
        }
        System.out.println(Character.getNumericValue('x') + " " + Character.digit('f', 16) + " " + Character.forDigit(11, 16));
        System.out.println(Character.toChars(0x1F600).length + " " + Character.charCount(0x1F600) + " " + Character.isSurrogate('\ud83d'));
        System.out.println(Character.toCodePoint('\ud83d', '\ude00') + " " + (int) Character.highSurrogate(0x1F600));
        System.out.println((Character.UnicodeBlock.of('λ') == Character.UnicodeBlock.GREEK) + " " + Character.UnicodeBlock.of(0x1F600) + " " + Character.UnicodeBlock.of('漢').equals(Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS));
        System.out.println(Character.getDirectionality('a') == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
        System.out.println(Character.reverseBytes('\u1234') == '\u3412');
        System.out.println(Character.compare('a', 'b') + " " + Character.valueOf('q').hashCode() + " " + Character.BYTES + Character.SIZE);
        System.out.println(Character.MIN_RADIX + " " + Character.MAX_RADIX + " " + (int) Character.MAX_VALUE + " " + Character.MAX_CODE_POINT);
        System.out.println(Character.toTitleCase('a') + "" + Character.toUpperCase('ß') + Character.toLowerCase('É'));
        System.out.println(Character.toString(128512).length() + Character.getNumericValue('Ⅷ'));
    }
}

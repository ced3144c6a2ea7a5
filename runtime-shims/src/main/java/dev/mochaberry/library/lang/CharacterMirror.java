package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Character} maps to Python. */
@Mirror("java.lang.Character")
@PythonClass(name = "Character")
@SideEffectFree
abstract class CharacterMirror {
  @PythonExpression("Character({0})")
  static native Character valueOf(char value);

  @PythonExpression("Character({0})")
  CharacterMirror(char value) {}

  @PythonExpression("chr({0})")
  static native String toString(char value);

  @PythonExpression("code_point_text(valid_code_point({0}))")
  static native String toString(int value);

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("{0}")
  static native int hashCode(char value);

  @PythonExpression("{this}.v")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("{this}.v - {0}.v")
  native int compareTo(Character value);

  @PythonExpression("{0} - {1}")
  static native int compare(char first, char second);

  @PythonExpression("{this}.v")
  native char charValue();

  @PythonExpression("is_digit({0})")
  static native boolean isDigit(char value);

  @PythonExpression("is_digit({0})")
  static native boolean isDigit(int value);

  @PythonExpression("is_letter({0})")
  static native boolean isLetter(char value);

  @PythonExpression("is_letter({0})")
  static native boolean isLetter(int value);

  @PythonExpression("is_letter_or_digit({0})")
  static native boolean isLetterOrDigit(char value);

  @PythonExpression("is_letter_or_digit({0})")
  static native boolean isLetterOrDigit(int value);

  @PythonExpression("is_upper({0})")
  static native boolean isUpperCase(char value);

  @PythonExpression("is_upper({0})")
  static native boolean isUpperCase(int value);

  @PythonExpression("is_lower({0})")
  static native boolean isLowerCase(char value);

  @PythonExpression("is_lower({0})")
  static native boolean isLowerCase(int value);

  @PythonExpression("is_whitespace({0})")
  static native boolean isWhitespace(char value);

  @PythonExpression("is_whitespace({0})")
  static native boolean isWhitespace(int value);

  @PythonExpression("is_space_char({0})")
  static native boolean isSpaceChar(char value);

  @PythonExpression("is_space_char({0})")
  static native boolean isSpaceChar(int value);

  @PythonExpression("is_control({0})")
  static native boolean isISOControl(char value);

  @PythonExpression("is_control({0})")
  static native boolean isISOControl(int value);

  @PythonExpression("is_identifier_start({0})")
  static native boolean isJavaIdentifierStart(char value);

  @PythonExpression("is_identifier_start({0})")
  static native boolean isJavaIdentifierStart(int value);

  @PythonExpression("is_identifier_part({0})")
  static native boolean isJavaIdentifierPart(char value);

  @PythonExpression("is_identifier_part({0})")
  static native boolean isJavaIdentifierPart(int value);

  @PythonExpression("is_defined({0})")
  static native boolean isDefined(char value);

  @PythonExpression("is_defined({0})")
  static native boolean isDefined(int value);

  @PythonExpression("direction_of({0})")
  static native byte getDirectionality(char value);

  @PythonExpression("direction_of({0})")
  static native byte getDirectionality(int value);

  @PythonExpression("MIRRORED.has({0})")
  static native boolean isMirrored(char value);

  @PythonExpression("MIRRORED.has({0})")
  static native boolean isMirrored(int value);

  @PythonExpression("char_type({0})")
  static native int getType(char value);

  @PythonExpression("char_type({0})")
  static native int getType(int value);

  @PythonExpression("is_title({0})")
  static native boolean isTitleCase(char value);

  @PythonExpression("is_title({0})")
  static native boolean isTitleCase(int value);

  @PythonExpression("EMOJI.has({0})")
  static native boolean isEmoji(int value);

  @PythonExpression("EMOJI_PRESENTATION.has({0})")
  static native boolean isEmojiPresentation(int value);

  @PythonExpression("EMOJI_MODIFIER.has({0})")
  static native boolean isEmojiModifier(int value);

  @PythonExpression("EMOJI_MODIFIER_BASE.has({0})")
  static native boolean isEmojiModifierBase(int value);

  @PythonExpression("EMOJI_COMPONENT.has({0})")
  static native boolean isEmojiComponent(int value);

  @PythonExpression("EXTENDED_PICTOGRAPHIC.has({0})")
  static native boolean isExtendedPictographic(int value);

  @PythonExpression("is_alphabetic({0})")
  static native boolean isAlphabetic(int value);

  @PythonExpression("upper_char({0})")
  static native char toUpperCase(char value);

  @PythonExpression("lower_char({0})")
  static native char toLowerCase(char value);

  @PythonExpression("title_char({0})")
  static native char toTitleCase(char value);

  @PythonExpression("numeric_value({0})")
  static native int getNumericValue(char value);

  @PythonExpression("char_digit({0}, {1})")
  static native int digit(char first, int second);

  @PythonExpression("upper_char({0})")
  static native int toUpperCase(int value);

  @PythonExpression("lower_char({0})")
  static native int toLowerCase(int value);

  @PythonExpression("title_char({0})")
  static native int toTitleCase(int value);

  @PythonExpression("numeric_value({0})")
  static native int getNumericValue(int value);

  @PythonExpression("char_digit({0}, {1})")
  static native int digit(int first, int second);

  @PythonExpression("for_digit({0}, {1})")
  static native char forDigit(int first, int second);

  @PythonExpression("1 if {0} < 0x10000 else 2")
  static native int charCount(int value);

  @PythonExpression("reverse_bytes({0}, 2) & 0xFFFF")
  static native char reverseBytes(char value);

  @PythonExpression("0xD800 <= {0} < 0xE000")
  static native boolean isSurrogate(char value);

  @PythonExpression("0xD800 <= {0} < 0xDC00")
  static native boolean isHighSurrogate(char value);

  @PythonExpression("0xDC00 <= {0} < 0xE000")
  static native boolean isLowSurrogate(char value);

  @PythonExpression("0 <= {0} < 0x10000")
  static native boolean isBmpCodePoint(int value);

  @PythonExpression("0x10000 <= {0} < 0x110000")
  static native boolean isSupplementaryCodePoint(int value);

  @PythonExpression("0 <= {0} < 0x110000")
  static native boolean isValidCodePoint(int value);

  @PythonExpression("0xD800 <= {0} < 0xDC00 <= {1} < 0xE000")
  static native boolean isSurrogatePair(char first, char second);

  @PythonExpression("0x10000 + (({0} - 0xD800) << 10) + {1} - 0xDC00")
  static native int toCodePoint(char first, char second);

  @PythonExpression("0xD7C0 + ({0} >> 10)")
  static native char highSurrogate(int value);

  @PythonExpression("0xDC00 + ({0} & 0x3FF)")
  static native char lowSurrogate(int value);

  @PythonExpression("to_chars(code_point_text(valid_code_point({0})))")
  static native char[] toChars(int value);

  @PythonExpression("code_point_at(text(non_null({0})), {1})")
  static native int codePointAt(CharSequence first, int second);

  @PythonExpression("code_point_in({0}, {1})")
  static native int codePointAt(char[] first, int second);

  @PythonExpression("code_point_before(text(non_null({0})), {1})")
  static native int codePointBefore(CharSequence text, int index);

  @PythonExpression("code_point_count(text(non_null({0})), {1}, {2})")
  static native int codePointCount(CharSequence text, int begin, int end);

  @PythonExpression("code_point_count(chars_text({0}), {1}, {1} + {2})")
  static native int codePointCount(char[] chars, int offset, int count);

  @PythonExpression("offset_by_code_points(text(non_null({0})), {1}, {2})")
  static native int offsetByCodePoints(CharSequence text, int index, int count);

  @PythonExpression("put_code_point({0}, {1}, {2})")
  static native int toChars(int codePoint, char[] target, int index);

  @PythonExpression("java_type(\"char\")")
  static Class TYPE;
}

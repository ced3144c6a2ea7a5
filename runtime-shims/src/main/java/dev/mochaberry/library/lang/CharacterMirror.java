package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;

/** How {@code java.lang.Character} maps to Python. */
@Mirror("java.lang.Character")
@PythonClass(name = "Character", test = "type({0}) is Character")
@SideEffectFree
abstract class CharacterMirror {
  @PythonExpression("Character({0})")
  static native Character valueOf(char value);

  @PythonExpression("Character({0})")
  CharacterMirror(char value) {}

  @PythonExpression("chr({0})")
  static native String toString(char value);

  @PythonExpression("text({this})")
  public native String toString();

  @PythonExpression("{0}")
  static native int hashCode(char value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("compare_to({this}, {0})")
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

  @PythonExpression("is_letter({0})")
  static native boolean isAlphabetic(int value);

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

  @PythonExpression("upper_char({0})")
  static native char toUpperCase(char value);

  @PythonExpression("upper_char({0})")
  static native int toUpperCase(int value);

  @PythonExpression("lower_char({0})")
  static native char toLowerCase(char value);

  @PythonExpression("lower_char({0})")
  static native int toLowerCase(int value);

  @PythonExpression("is_letter_or_digit({0})")
  static native boolean isLetterOrDigit(char value);

  @PythonExpression("digit({0}, 36)")
  static native int getNumericValue(char value);

  @PythonExpression("digit({0}, {1})")
  static native int digit(char first, int second);

  @PythonExpression("is_letter_or_digit({0})")
  static native boolean isLetterOrDigit(int value);

  @PythonExpression("digit({0}, 36)")
  static native int getNumericValue(int value);

  @PythonExpression("digit({0}, {1})")
  static native int digit(int first, int second);

  @PythonExpression("{0} == 32 or {0} == 160")
  static native boolean isSpaceChar(char value);

  @PythonExpression("for_digit({0}, {1})")
  static native char forDigit(int first, int second);

  @PythonExpression("chr({0})")
  static native String toString(int value);

  @PythonExpression("1")
  static native int charCount(int value);

  @PythonExpression("reverse_bytes({0}, 2) & 0xFFFF")
  static native char reverseBytes(char value);
}

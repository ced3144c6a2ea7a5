package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.lang.StringBuilder} maps to Python. */
@Mirror("java.lang.StringBuilder")
@PythonClass(name = "StringBuilder")
abstract class StringBuilderMirror {
  @PythonExpression("StringBuilder()")
  StringBuilderMirror() {}

  @PythonExpression("StringBuilder()")
  StringBuilderMirror(int value) {}

  @PythonExpression("StringBuilder({0})")
  StringBuilderMirror(String value) {}

  @PythonExpression("StringBuilder(text({0}))")
  StringBuilderMirror(CharSequence value) {}

  @PythonExpression("{this}.append(text({0}))")
  native StringBuilder append(String value);

  @PythonExpression("{this}.insert({0}, text({1}))")
  native StringBuilder insert(int first, String second);

  @PythonExpression("{this}.append(text({0}))")
  native StringBuilder append(Object value);

  @PythonExpression("{this}.insert({0}, text({1}))")
  native StringBuilder insert(int first, Object second);

  @PythonExpression("{this}.append(text({0}))")
  native StringBuilder append(CharSequence value);

  @PythonExpression("{this}.insert({0}, text({1}))")
  native StringBuilder insert(int first, CharSequence second);

  @PythonExpression("{this}.append(str({0}))")
  native StringBuilder append(int value);

  @PythonExpression("{this}.insert({0}, str({1}))")
  native StringBuilder insert(int first, int second);

  @PythonExpression("{this}.append(str({0}))")
  native StringBuilder append(long value);

  @PythonExpression("{this}.insert({0}, str({1}))")
  native StringBuilder insert(int first, long second);

  @PythonExpression("{this}.append(chr({0}))")
  native StringBuilder append(char value);

  @PythonExpression("{this}.insert({0}, chr({1}))")
  native StringBuilder insert(int first, char second);

  @PythonExpression("{this}.append(bool_text({0}))")
  native StringBuilder append(boolean value);

  @PythonExpression("{this}.insert({0}, bool_text({1}))")
  native StringBuilder insert(int first, boolean second);

  @PythonExpression("{this}.append(double_text({0}))")
  native StringBuilder append(double value);

  @PythonExpression("{this}.insert({0}, double_text({1}))")
  native StringBuilder insert(int first, double second);

  @PythonExpression("{this}.append(float_text({0}))")
  native StringBuilder append(float value);

  @PythonExpression("{this}.insert({0}, float_text({1}))")
  native StringBuilder insert(int first, float second);

  @PythonExpression("{this}.append(chars_text({0}))")
  native StringBuilder append(char[] value);

  @PythonExpression("{this}.insert({0}, chars_text({1}))")
  native StringBuilder insert(int first, char[] second);

  @PythonExpression("{this}.append(substring(text({0}), {1}, {2}))")
  native StringBuilder append(CharSequence first, int second, int third);

  @PythonExpression("{this}.append(string_from_chars({0}, {1}, {2}))")
  native StringBuilder append(char[] first, int second, int third);

  @PythonExpression("{this}.append(chr({0}))")
  native StringBuilder appendCodePoint(int value);

  @PythonExpression("{this}.reverse()")
  native StringBuilder reverse();

  @PythonExpression("{this}.delete_char({0})")
  native StringBuilder deleteCharAt(int value);

  @PythonExpression("{this}.delete({0}, {1})")
  native StringBuilder delete(int first, int second);

  @PythonExpression("{this}.replace({0}, {1}, {2})")
  native StringBuilder replace(int first, int second, String third);

  @PythonExpression("{this}.set_char({0}, {1})")
  native void setCharAt(int first, char second);

  @PythonExpression("{this}.set_length({0})")
  native void setLength(int value);

  @PythonExpression("{this}.char({0})")
  native char charAt(int value);

  @PythonExpression("len({this})")
  native int length();

  @PythonExpression("max(16, len({this}))")
  native int capacity();

  @PythonExpression("None")
  native void ensureCapacity(int value);

  @PythonExpression("None")
  native void trimToSize();

  @PythonExpression("len({this}) == 0")
  native boolean isEmpty();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("str({this}).find({0})")
  native int indexOf(String value);

  @PythonExpression("index_of(str({this}), {0}, {1})")
  native int indexOf(String first, int second);

  @PythonExpression("str({this}).rfind({0})")
  native int lastIndexOf(String value);

  @PythonExpression("substring(str({this}), {0})")
  native String substring(int value);

  @PythonExpression("substring(str({this}), {0}, {1})")
  native String substring(int first, int second);

  @PythonExpression("substring(str({this}), {0}, {1})")
  native CharSequence subSequence(int first, int second);

  @PythonExpression("compare_strings(str({this}), str({0}))")
  native int compareTo(StringBuilder value);
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import java.util.stream.IntStream;

/** How {@code java.lang.StringBuilder} maps to Python. */
@Mirror("java.lang.StringBuilder")
@PythonClass(name = "StringBuilder")
abstract class StringBuilderMirror {
  @PythonExpression("StringBuilder()")
  StringBuilderMirror() {}

  @PythonExpression("sized_builder({0})")
  @PythonIdiom("StringBuilder()")
  StringBuilderMirror(int value) {}

  @PythonExpression("StringBuilder({0})")
  StringBuilderMirror(String value) {}

  @PythonExpression("StringBuilder(to_text({0}))")
  StringBuilderMirror(CharSequence value) {}

  @PythonExpression("{this}.append({0})")
  native StringBuilder append(String value);

  @PythonExpression("{this}.insert({0}, {1})")
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

  @PythonExpression("{this}.append(text({0}))")
  native StringBuilder append(StringBuffer value);

  @PythonExpression("{this}.append(part_of_text({0}, {1}, {2}))")
  native StringBuilder append(CharSequence first, int second, int third);

  @PythonExpression("{this}.append(part_of_chars({0}, {1}, {2}))")
  native StringBuilder append(char[] first, int second, int third);

  @PythonExpression("{this}.insert_part({0}, {1}, {2}, {3})")
  native StringBuilder insert(int first, CharSequence second, int third, int fourth);

  @PythonExpression("{this}.insert_chars({0}, {1}, {2}, {3})")
  native StringBuilder insert(int first, char[] second, int third, int fourth);

  @PythonExpression("{this}.append(code_point_text(valid_code_point({0})))")
  native StringBuilder appendCodePoint(int value);

  @PythonExpression("{this}.repeat({0}, {1})")
  native StringBuilder repeat(CharSequence first, int second);

  @PythonExpression("{this}.repeat(code_point_text(valid_code_point({0})), {1})")
  native StringBuilder repeat(int first, int second);

  @PythonExpression("{this}.reverse()")
  native StringBuilder reverse();

  @PythonExpression("{this}.delete_char({0})")
  native StringBuilder deleteCharAt(int value);

  @PythonExpression("{this}.delete({0}, {1})")
  native StringBuilder delete(int first, int second);

  @PythonExpression("{this}.replace({0}, {1}, {2})")
  native StringBuilder replace(int first, int second, @NonNull String third);

  @PythonExpression("{this}.set_char({0}, {1})")
  native void setCharAt(int first, char second);

  @PythonExpression("{this}.set_length({0})")
  native void setLength(int value);

  @PythonExpression("{this}.char({0})")
  native char charAt(int value);

  @PythonExpression("{this}.code_point({0})")
  native int codePointAt(int value);

  @PythonExpression("code_point_before(str({this}), {0})")
  native int codePointBefore(int value);

  @PythonExpression("code_point_count(str({this}), {0}, {1})")
  native int codePointCount(int first, int second);

  @PythonExpression("offset_by_code_points(str({this}), {0}, {1})")
  native int offsetByCodePoints(int first, int second);

  @PythonExpression("{this}.capacity()")
  native int capacity();

  @PythonExpression("{this}.ensure_capacity({0})")
  native void ensureCapacity(int value);

  @PythonExpression("{this}.trim_to_size()")
  native void trimToSize();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("str({this}).find({0})")
  native int indexOf(@NonNull String value);

  @PythonExpression("index_of(str({this}), {0}, {1})")
  native int indexOf(@NonNull String first, int second);

  @PythonExpression("str({this}).rfind({0})")
  native int lastIndexOf(@NonNull String value);

  @PythonExpression("last_index_of(str({this}), {0}, {1})")
  native int lastIndexOf(@NonNull String first, int second);

  @PythonExpression("{this}.substring({0})")
  native String substring(int value);

  @PythonExpression("{this}.substring({0}, {1})")
  native String substring(int first, int second);

  @PythonExpression("{this}.substring({0}, {1})")
  native CharSequence subSequence(int first, int second);

  @PythonExpression("get_chars(str({this}), {0}, {1}, {2}, {3}, \"start\")")
  native void getChars(int first, int second, char[] third, int fourth);

  @PythonExpression("compare_strings(str({this}), to_text({0}))")
  native int compareTo(StringBuilder value);

  @PythonExpression("stream_of_chars(str({this}))")
  native IntStream chars();

  @PythonExpression("stream_of_code_points(str({this}))")
  native IntStream codePoints();
}

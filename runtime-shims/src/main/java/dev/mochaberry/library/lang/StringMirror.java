package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.RawBytes;
import dev.mochaberry.annotations.SideEffectFree;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How {@code java.lang.String} maps to Python. */
@Mirror("java.lang.String")
@PythonClass(name = "str")
@SideEffectFree
abstract class StringMirror {
  @PythonExpression("\"\"")
  StringMirror() {}

  @PythonExpression("non_null({0})")
  StringMirror(String value) {}

  @PythonExpression("string_from_chars({0})")
  StringMirror(char[] value) {}

  @PythonExpression("string_from_chars({0}, {1}, {2})")
  StringMirror(char[] first, int second, int third) {}

  @PythonExpression("decode({0})")
  StringMirror(@RawBytes byte[] value) {}

  @PythonExpression("decode({0}, {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "{0}.decode()")
  @OnArgument(field = "java.nio.charset.StandardCharsets.ISO_8859_1", value = "latin_text({0})")
  StringMirror(@RawBytes byte[] first, Charset second) {}

  @PythonExpression("decode({0}, encoding_for({1}))")
  StringMirror(@RawBytes byte[] first, String second) {}

  @PythonExpression("decode({0}, \"UTF-8\", {1}, {2})")
  StringMirror(@RawBytes byte[] first, int second, int third) {}

  @PythonExpression("decode({0}, {3}, {1}, {2})")
  StringMirror(@RawBytes byte[] first, int second, int third, Charset fourth) {}

  @PythonExpression("str({0})")
  StringMirror(StringBuilder value) {}

  @PythonExpression("char_at({this}, {0})")
  native char charAt(int value);

  @PythonExpression("substring({this}, {0})")
  native String substring(int value);

  @PythonExpression("substring({this}, {0}, {1})")
  native String substring(int first, int second);

  @PythonExpression("substring({this}, {0}, {1})")
  native CharSequence subSequence(int first, int second);

  @PythonExpression("{this}.find(code_point_text(sought({0})))")
  native int indexOf(int value);

  @PythonExpression("{this}.find({0})")
  native int indexOf(String value);

  @PythonExpression("index_of({this}, code_point_text(sought({0})), {1})")
  native int indexOf(int first, int second);

  @PythonExpression("index_of({this}, {0}, {1})")
  native int indexOf(String first, int second);

  @PythonExpression("{this}.rfind({0})")
  native int lastIndexOf(String value);

  @PythonExpression("last_index_of({this}, code_point_text(sought({0})), {1})")
  native int lastIndexOf(int first, int second);

  @PythonExpression("last_index_of({this}, {0}, {1})")
  native int lastIndexOf(String first, int second);

  @PythonExpression("{this}.startswith({0})")
  native boolean startsWith(String value);

  @PythonExpression("starts_with({this}, {0}, {1})")
  native boolean startsWith(String first, int second);

  @PythonExpression("{this}.endswith({0})")
  native boolean endsWith(String value);

  @PythonExpression("{this} == {0}")
  public native boolean equals(Object value);

  @PythonExpression("equals_ignore_case({this}, {0})")
  native boolean equalsIgnoreCase(String value);

  @PythonExpression("compare_strings({this}, {0})")
  native int compareTo(String value);

  @PythonExpression("compare_ignore_case({this}, {0})")
  native int compareToIgnoreCase(String value);

  @PythonExpression("string_hash({this})")
  public native int hashCode();

  @PythonExpression("non_null({this})")
  public native String toString();

  @PythonExpression("is_blank({this})")
  native boolean isBlank();

  @PythonExpression("trim({this})")
  native String trim();

  @PythonExpression("strip_leading(strip_trailing({this}))")
  native String strip();

  @PythonExpression("strip_leading({this})")
  native String stripLeading();

  @PythonExpression("strip_trailing({this})")
  native String stripTrailing();

  @PythonExpression("upper({this})")
  native String toUpperCase();

  @PythonExpression("lower({this})")
  native String toLowerCase();

  @PythonExpression("upper_in({this}, {0})")
  @OnArgument(field = "java.util.Locale.ROOT", value = "upper({this})")
  @OnArgument(field = "java.util.Locale.US", value = "upper({this})")
  @OnArgument(field = "java.util.Locale.ENGLISH", value = "upper({this})")
  native String toUpperCase(Locale value);

  @PythonExpression("lower_in({this}, {0})")
  @OnArgument(field = "java.util.Locale.ROOT", value = "lower({this})")
  @OnArgument(field = "java.util.Locale.US", value = "lower({this})")
  @OnArgument(field = "java.util.Locale.ENGLISH", value = "lower({this})")
  native String toLowerCase(Locale value);

  @PythonExpression("{this}.replace(chr({0}), chr({1}))")
  native String replace(char first, char second);

  @PythonExpression("split_regex({0}, {this})")
  native String[] split(String value);

  @PythonExpression("split_regex({0}, {this}, {1})")
  native String[] split(String first, int second);

  @PythonExpression("repeat({this}, {0})")
  native String repeat(int value);

  @PythonExpression("to_chars({this})")
  native char[] toCharArray();

  @PythonExpression("high_text({0}, {1})")
  StringMirror(byte[] first, int second) {}

  @PythonExpression("high_text({0}, {1}, {2}, {3})")
  StringMirror(byte[] first, int second, int third, int fourth) {}

  @PythonExpression("low_bytes({this}, {0}, {1}, {2}, {3})")
  native void getBytes(int first, int second, byte[] third, int fourth);

  @PythonExpression("encode({this})")
  native byte[] getBytes();

  @PythonExpression("encode({this}, {0})")
  native byte[] getBytes(Charset value);

  @PythonExpression("encode({this}, encoding_for({0}))")
  native byte[] getBytes(String value);

  @PythonExpression("format_text({this}, {*})")
  native String formatted(Object[] value);

  @PythonExpression("format_text({0}, {*})")
  static native String format(String first, Object[] second);

  @PythonExpression("format_for({0}, {1}, {*})")
  @OnArgument(field = "java.util.Locale.ROOT", value = "format_text({1}, {*})")
  @OnArgument(field = "java.util.Locale.US", value = "format_text({1}, {*})")
  @OnArgument(field = "java.util.Locale.ENGLISH", value = "format_text({1}, {*})")
  static native String format(Locale first, String second, Object[] third);

  @PythonExpression("join_text(to_text({0}), {1})")
  static native String join(CharSequence first, Iterable second);

  @PythonExpression("text({0})")
  static native String valueOf(Object value);

  @PythonExpression("str({0})")
  static native String valueOf(int value);

  @PythonExpression("str({0})")
  static native String valueOf(long value);

  @PythonExpression("chr({0})")
  static native String valueOf(char value);

  @PythonExpression("bool_text({0})")
  static native String valueOf(boolean value);

  @PythonExpression("double_text({0})")
  static native String valueOf(double value);

  @PythonExpression("float_text({0})")
  static native String valueOf(float value);

  @PythonExpression("string_from_chars({0})")
  static native String valueOf(char[] value);

  @PythonExpression("string_from_chars({0}, {1}, {2})")
  static native String valueOf(char[] first, int second, int third);

  @PythonExpression("string_from_chars({0})")
  static native String copyValueOf(char[] value);

  @PythonExpression("stream_of_chars({this})")
  public native IntStream chars();

  @PythonExpression("stream_of_code_points({this})")
  public native IntStream codePoints();

  @PythonExpression("Stream(iter(string_lines({this})))")
  native Stream lines();

  @PythonExpression("decode({0}, encoding_for({3}), {1}, {2})")
  StringMirror(byte[] first, int second, int third, String fourth) {}

  @PythonExpression("string_of_code_points({0}, {1}, {2})")
  StringMirror(int[] first, int second, int third) {}

  @PythonExpression("str({0})")
  StringMirror(StringBuffer value) {}

  @PythonExpression("code_point_at({this}, {0})")
  native int codePointAt(int value);

  @PythonExpression("code_point_before({this}, {0})")
  native int codePointBefore(int value);

  @PythonExpression("code_point_count({this}, {0}, {1})")
  native int codePointCount(int first, int second);

  @PythonExpression("offset_by_code_points({this}, {0}, {1})")
  native int offsetByCodePoints(int first, int second);

  @PythonExpression("get_chars({this}, {0}, {1}, {2}, {3})")
  native void getChars(int first, int second, char[] third, int fourth);

  @PythonExpression("replace_regex({this}, {0}, {1})")
  native String replaceAll(String first, String second);

  @PythonExpression("replace_regex({this}, {0}, {1}, 1)")
  native String replaceFirst(String first, String second);

  @PythonExpression("regex_matches({0}, {this})")
  native boolean matches(String value);

  @PythonExpression("contains_text({this}, {0})")
  native boolean contains(CharSequence value);

  @PythonExpression("{0} in {this}")
  native boolean contains(String value);

  @PythonExpression("{this} == character_text(require({0}))")
  native boolean contentEquals(CharSequence value);

  @PythonExpression("{this} == str({0})")
  native boolean contentEquals(StringBuffer value);

  @PythonExpression("replace_text({this}, to_text({0}), to_text({1}))")
  native String replace(CharSequence first, CharSequence second);

  @PythonExpression("replace_text({this}, {0}, {1})")
  native String replace(String first, String second);

  @PythonExpression("{this} + non_null({0})")
  native String concat(String value);

  @PythonExpression("{this}")
  native String intern();

  @PythonExpression("{this}.rfind(code_point_text(sought({0})))")
  native int lastIndexOf(int value);

  @PythonExpression("region_matches({this}, {0}, {1}, {2}, {3})")
  native boolean regionMatches(int first, String second, int third, int fourth);

  @PythonExpression("region_matches({this}, {1}, {2}, {3}, {4}, {0})")
  native boolean regionMatches(boolean ignoreCase, int first, String second, int third, int fourth);

  @PythonExpression("strip_indent({this})")
  native String stripIndent();

  @PythonExpression("indent_lines({this}, {0})")
  native String indent(int value);

  @PythonExpression("translate_escapes({this})")
  native String translateEscapes();

  @PythonExpression("{0}({this})")
  native Object transform(Function value);

  @PythonExpression("join_all(to_text({0}), {*})")
  static native String join(CharSequence first, CharSequence[] second);

  @PythonExpression("string_from_chars({0}, {1}, {2})")
  static native String copyValueOf(char[] first, int second, int third);

  @PythonExpression("index_within({this}, {0}, {1}, {2})")
  native int indexOf(String first, int second, int third);

  @PythonExpression("index_within({this}, code_point_text(sought({0})), {1}, {2})")
  native int indexOf(int first, int second, int third);

  @PythonExpression("compare_ignore_case")
  static Comparator CASE_INSENSITIVE_ORDER;

  @PythonExpression("join_all({0}, {*})")
  static native String join(String first, CharSequence[] second);

  @PythonExpression("join_text({0}, {1})")
  static native String join(String first, Iterable second);

  @PythonExpression("split_with_delimiters({0}, {this}, {1})")
  native String[] splitWithDelimiters(String regex, int limit);
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonAttribute;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Scanner;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How {@code java.util.Scanner} maps to Python. */
@Mirror("java.util.Scanner")
@PythonClass(name = "Scanner")
abstract class ScannerMirror {
  @PythonExpression("Scanner({0})")
  ScannerMirror(InputStream value) {}

  @PythonExpression("Scanner(string_source({0}))")
  ScannerMirror(String value) {}

  @PythonExpression("Scanner({0})")
  ScannerMirror(Readable value) {}

  @PythonExpression("Scanner(decoded_input({0}, encoding_for({1})))")
  ScannerMirror(InputStream first, String second) {}

  @PythonExpression("Scanner(decoded_input({0}, {1}))")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "Scanner({0})")
  ScannerMirror(InputStream first, Charset second) {}

  @PythonExpression("Scanner(file_reader({0}))")
  ScannerMirror(File value) {}

  @PythonExpression("Scanner(file_reader_in({0}, charset_for({1})))")
  ScannerMirror(File value, String charset) {}

  @PythonExpression("Scanner(file_reader_in({0}, {1}))")
  @OnArgument(
      field = "java.nio.charset.StandardCharsets.UTF_8",
      value = "Scanner(file_reader({0}))")
  ScannerMirror(File value, Charset charset) {}

  @PythonExpression("Scanner(path_reader({0}))")
  ScannerMirror(Path value) {}

  @PythonExpression("Scanner(path_reader_in({0}, charset_for({1})))")
  ScannerMirror(Path value, String charset) {}

  @PythonExpression("Scanner(path_reader_in({0}, {1}))")
  @OnArgument(
      field = "java.nio.charset.StandardCharsets.UTF_8",
      value = "Scanner(path_reader({0}))")
  ScannerMirror(Path value, Charset charset) {}

  @PythonExpression("{this}.next()")
  public native String next();

  @PythonExpression("{this}.has_next()")
  public native boolean hasNext();

  @PythonExpression("{this}.for_each({0})")
  public native void forEachRemaining(Consumer f);

  @PythonExpression("{this}.next_line()")
  native String nextLine();

  @PythonExpression("{this}.has_line()")
  native boolean hasNextLine();

  @PythonExpression("{this}.use_delimiter({0})")
  native Scanner useDelimiter(String value);

  @PythonExpression("{this}.default_delimiter()")
  native Scanner reset();

  @PythonExpression("{this}.use_locale(non_null({0}))")
  @OnArgument(field = "java.util.Locale.ROOT", value = "{this}.use_locale()")
  @OnArgument(field = "java.util.Locale.ENGLISH", value = "{this}.use_locale()")
  @OnArgument(field = "java.util.Locale.US", value = "{this}.use_locale()")
  @OnArgument(field = "java.util.Locale.UK", value = "{this}.use_locale()")
  native Scanner useLocale(Locale value);

  @PythonExpression("Stream({this}.tokens())")
  native Stream tokens();

  @PythonExpression("{this}.take(scanned_int)")
  native int nextInt();

  @PythonExpression("{this}.can_take(scanned_int)")
  native boolean hasNextInt();

  @PythonExpression("{this}.take(scanned_long)")
  native long nextLong();

  @PythonExpression("{this}.can_take(scanned_long)")
  native boolean hasNextLong();

  @PythonExpression("{this}.take(scanned_short)")
  native short nextShort();

  @PythonExpression("{this}.can_take(scanned_short)")
  native boolean hasNextShort();

  @PythonExpression("{this}.take(scanned_byte)")
  native byte nextByte();

  @PythonExpression("{this}.can_take(scanned_byte)")
  native boolean hasNextByte();

  @PythonExpression("{this}.take(scanned_double)")
  native double nextDouble();

  @PythonExpression("{this}.can_take(scanned_double)")
  native boolean hasNextDouble();

  @PythonExpression("{this}.take(scanned_float)")
  native float nextFloat();

  @PythonExpression("{this}.can_take(scanned_float)")
  native boolean hasNextFloat();

  @PythonExpression("{this}.take(scanned_bool)")
  native boolean nextBoolean();

  @PythonExpression("{this}.can_take(scanned_bool)")
  native boolean hasNextBoolean();

  @PythonExpression("{this}.take(scanned_in({0}))")
  native int nextInt(int value);

  @PythonExpression("{this}.can_take(scanned_in({0}))")
  native boolean hasNextInt(int value);

  @PythonExpression("{this}.take(scanned_like({0}))")
  native String next(String value);

  @PythonExpression("{this}.can_take(scanned_like({0}))")
  native boolean hasNext(String value);

  @PythonExpression("{this}.take(scanned_like(str({0})))")
  native String next(Pattern value);

  @PythonExpression("{this}.can_take(scanned_like(str({0})))")
  native boolean hasNext(Pattern value);

  @PythonExpression("{this}.take(scanned_big_integer)")
  native BigInteger nextBigInteger();

  @PythonExpression("{this}.can_take(scanned_big_integer)")
  native boolean hasNextBigInteger();

  @PythonExpression("{this}.take(scanned_big_decimal)")
  native BigDecimal nextBigDecimal();

  @PythonExpression("{this}.can_take(scanned_big_decimal)")
  native boolean hasNextBigDecimal();

  @PythonExpression("Pattern({this}.delimiter or \"\\\\p{javaWhitespace}+\")")
  native Pattern delimiter();

  @PythonExpression("{this}.match()")
  native MatchResult match();

  @PythonExpression("Stream({this}.find_all({0}))")
  native Stream findAll(String value);

  @PythonExpression("Stream({this}.find_all(str({0})))")
  native Stream findAll(Pattern value);

  @PythonExpression("{this}.find_within({0}, {1})")
  @MayReturnNull
  native String findWithinHorizon(String first, int second);

  @PythonExpression("{this}.find_within(str({0}), {1})")
  @MayReturnNull
  native String findWithinHorizon(Pattern first, int second);

  @PythonExpression("{this}.find_in_line(str({0}))")
  @MayReturnNull
  native String findInLine(Pattern value);

  @PythonExpression("{this}.skip_text(str({0}))")
  native Scanner skip(Pattern value);

  @PythonExpression("scanner_fault({this})")
  @MayReturnNull
  native IOException ioException();

  @PythonExpression("{this}.find_in_line({0})")
  @MayReturnNull
  native String findInLine(String value);

  @PythonExpression("{this}.skip_text({0})")
  native Scanner skip(String value);

  @PythonExpression("{this}.use_delimiter(str({0}))")
  native Scanner useDelimiter(Pattern value);

  @PythonExpression("{this}.take(scanned_in({0}, parse_long))")
  native long nextLong(int radix);

  @PythonExpression("{this}.can_take(scanned_in({0}, parse_long))")
  native boolean hasNextLong(int radix);

  @PythonExpression("{this}.take(scanned_in({0}, parse_short))")
  native short nextShort(int radix);

  @PythonExpression("{this}.can_take(scanned_in({0}, parse_short))")
  native boolean hasNextShort(int radix);

  @PythonExpression("{this}.take(scanned_in({0}, parse_byte))")
  native byte nextByte(int radix);

  @PythonExpression("{this}.can_take(scanned_in({0}, parse_byte))")
  native boolean hasNextByte(int radix);

  @PythonExpression("{this}.take(scanned_big_integer_in({0}))")
  native BigInteger nextBigInteger(int radix);

  @PythonExpression("{this}.can_take(scanned_big_integer_in({0}))")
  native boolean hasNextBigInteger(int radix);

  @PythonExpression("{this}.use_radix({0})")
  native Scanner useRadix(int radix);

  @PythonAttribute("radix")
  native int radix();

  @PythonExpression("({this}.locale or LOCALE_ENGLISH)")
  native Locale locale();

  @PythonExpression("unsupported()")
  native void remove();
}

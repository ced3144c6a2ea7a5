package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Locale;

/** How {@code java.io.PrintWriter} maps to Python. */
@Mirror("java.io.PrintWriter")
@PythonClass(name = "PrintWriter", base = "UnaskedPrintWriter")
abstract class PrintWriterMirror {
  @PythonExpression("PrintWriter(file_writer({0}))")
  PrintWriterMirror(String file) {}

  @PythonExpression("PrintWriter(file_writer({0}))")
  PrintWriterMirror(File file) {}

  @PythonExpression("PrintWriter(file_writer_in({0}, encoding_for({1})))")
  PrintWriterMirror(String file, String charset) {}

  @PythonExpression("PrintWriter(file_writer_in({0}, {1}))")
  @OnArgument(
      field = "java.nio.charset.StandardCharsets.UTF_8",
      value = "PrintWriter(file_writer({0}))")
  PrintWriterMirror(String file, Charset charset) {}

  @PythonExpression("PrintWriter(file_writer_in({0}, encoding_for({1})))")
  PrintWriterMirror(File file, String charset) {}

  @PythonExpression("PrintWriter(file_writer_in({0}, {1}))")
  @OnArgument(
      field = "java.nio.charset.StandardCharsets.UTF_8",
      value = "PrintWriter(file_writer({0}))")
  PrintWriterMirror(File file, Charset charset) {}

  @PythonExpression("PrintWriter({0})")
  PrintWriterMirror(Writer value) {}

  @PythonExpression("PrintWriter({0}, {1})")
  PrintWriterMirror(Writer first, boolean second) {}

  @PythonExpression("PrintWriter({0})")
  PrintWriterMirror(OutputStream value) {}

  @PythonExpression("PrintWriter({0}, {1})")
  PrintWriterMirror(OutputStream first, boolean second) {}

  @PythonExpression("PrintWriter(encoded_output({0}, {2}), {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "PrintWriter({0}, {1})")
  PrintWriterMirror(OutputStream first, boolean second, Charset third) {}

  @PythonExpression("{this}.println({0})")
  native void println(String value);

  @PythonExpression("{this}.print({0})")
  native void print(String value);

  @PythonExpression("{this}.println(text({0}))")
  native void println(Object value);

  @PythonExpression("{this}.print(text({0}))")
  native void print(Object value);

  @PythonExpression("{this}.println({0})")
  native void println(int value);

  @PythonExpression("{this}.print({0})")
  native void print(int value);

  @PythonExpression("{this}.println({0})")
  native void println(long value);

  @PythonExpression("{this}.print({0})")
  native void print(long value);

  @PythonExpression("{this}.println(chr({0}))")
  native void println(char value);

  @PythonExpression("{this}.print(chr({0}))")
  native void print(char value);

  @PythonExpression("{this}.println(bool_text({0}))")
  native void println(boolean value);

  @PythonExpression("{this}.print(bool_text({0}))")
  native void print(boolean value);

  @PythonExpression("{this}.println(double_text({0}))")
  native void println(double value);

  @PythonExpression("{this}.print(double_text({0}))")
  native void print(double value);

  @PythonExpression("{this}.println(float_text({0}))")
  native void println(float value);

  @PythonExpression("{this}.print(float_text({0}))")
  native void print(float value);

  @PythonExpression("{this}.println(chars_text({0}))")
  native void println(char[] value);

  @PythonExpression("{this}.print(chars_text({0}))")
  native void print(char[] value);

  @PythonExpression("{this}.println()")
  native void println();

  @PythonExpression("{this}.printf({0}, {*})")
  native PrintWriter printf(String first, Object[] second);

  @PythonExpression("{this}.printf_in({0}, {1}, {*})")
  native PrintWriter printf(Locale first, String second, Object[] third);

  @PythonExpression("{this}.printf({0}, {*})")
  native PrintWriter format(String first, Object[] second);

  @PythonExpression("{this}.printf_in({0}, {1}, {*})")
  native PrintWriter format(Locale first, String second, Object[] third);

  @PythonExpression("{this}.failed()")
  native boolean checkError();
}

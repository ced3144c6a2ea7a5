package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnArgument;
import dev.mochaberry.annotations.OnReceiver;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import java.io.File;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** How {@code java.io.PrintStream} maps to Python. */
@Mirror("java.io.PrintStream")
@PythonClass(name = "PrintStream", base = "OwnPrintStream")
abstract class PrintStreamMirror {
  @PythonExpression("PrintStream(FileOutputStream(open_file({0}, \"wb\")))")
  PrintStreamMirror(String file) {}

  @PythonExpression("PrintStream(FileOutputStream(open_file({0}, \"wb\")))")
  PrintStreamMirror(File file) {}

  @PythonExpression("file_printer_in({0}, encoding_for({1}))")
  PrintStreamMirror(String file, String charset) {}

  @PythonExpression("file_printer_in({0}, encoding_for({1}))")
  PrintStreamMirror(File file, String charset) {}

  @PythonExpression("file_printer_in({0}, {1})")
  PrintStreamMirror(String file, Charset charset) {}

  @PythonExpression("file_printer_in({0}, {1})")
  PrintStreamMirror(File file, Charset charset) {}

  @PythonExpression("PrintStream({0})")
  PrintStreamMirror(OutputStream value) {}

  @PythonExpression("PrintStream({0}, {1})")
  PrintStreamMirror(OutputStream first, boolean second) {}

  @PythonExpression("PrintStream(encoded_output({0}, encoding_for({2})), {1})")
  PrintStreamMirror(OutputStream first, boolean second, String third) {}

  @PythonExpression("PrintStream(encoded_output({0}, {2}), {1})")
  @OnArgument(field = "java.nio.charset.StandardCharsets.UTF_8", value = "PrintStream({0}, {1})")
  PrintStreamMirror(OutputStream first, boolean second, Charset third) {}

  @PythonExpression("{this}.println({0})")
  @OnReceiver(field = "java.lang.System.out", value = "print({0})")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, file=sys.stderr)")
  @PythonImport("sys")
  native void println(String value);

  @PythonExpression("{this}.print({0})")
  @OnReceiver(field = "java.lang.System.out", value = "print({0}, end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(String value);

  @PythonExpression("{this}.println(text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(Object value);

  @PythonExpression("{this}.print(text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(text({0}), end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print(text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(Object value);

  @PythonExpression("{this}.println({0})")
  @OnReceiver(field = "java.lang.System.out", value = "print({0})")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, file=sys.stderr)")
  @PythonImport("sys")
  native void println(int value);

  @PythonExpression("{this}.print({0})")
  @OnReceiver(field = "java.lang.System.out", value = "print({0}, end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(int value);

  @PythonExpression("{this}.println({0})")
  @OnReceiver(field = "java.lang.System.out", value = "print({0})")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, file=sys.stderr)")
  @PythonImport("sys")
  native void println(long value);

  @PythonExpression("{this}.print({0})")
  @OnReceiver(field = "java.lang.System.out", value = "print({0}, end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(long value);

  @PythonExpression("{this}.println(chr({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(chr({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(chr({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(char value);

  @PythonExpression("{this}.print(chr({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(chr({0}), end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print(chr({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(char value);

  @PythonExpression("{this}.println(bool_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(bool_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(bool_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(boolean value);

  @PythonExpression("{this}.print(bool_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(bool_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(bool_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(boolean value);

  @PythonExpression("{this}.println(double_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(double_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(double_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(double value);

  @PythonExpression("{this}.print(double_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(double_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(double_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(double value);

  @PythonExpression("{this}.println(float_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(float_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(float_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(float value);

  @PythonExpression("{this}.print(float_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(float_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(float_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(float value);

  @PythonExpression("{this}.println(chars_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(chars_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(chars_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(char[] value);

  @PythonExpression("{this}.print(chars_text({0}))")
  @OnReceiver(field = "java.lang.System.out", value = "print(chars_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(chars_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(char[] value);

  @PythonExpression("{this}.println()")
  @OnReceiver(field = "java.lang.System.out", value = "print()")
  @OnReceiver(field = "java.lang.System.err", value = "print(file=sys.stderr)")
  @PythonImport("sys")
  native void println();

  @PythonExpression("{this}.printf({0}, {*})")
  @OnReceiver(field = "java.lang.System.out", value = "print_format({0}, {*})")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(format_text({0}, {*}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native PrintStream printf(String first, Object[] second);

  @PythonExpression("{this}.printf_in({0}, {1}, {*})")
  @OnReceiver(field = "java.lang.System.out", value = "print_format_for({0}, {1}, {*})")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(format_for({0}, {1}, {*}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native PrintStream printf(Locale first, String second, Object[] third);

  @PythonExpression("{this}.printf({0}, {*})")
  @OnReceiver(field = "java.lang.System.out", value = "print_format({0}, {*})")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(format_text({0}, {*}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native PrintStream format(String first, Object[] second);

  @PythonExpression("{this}.printf_in({0}, {1}, {*})")
  @OnReceiver(field = "java.lang.System.out", value = "print_format_for({0}, {1}, {*})")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(format_for({0}, {1}, {*}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native PrintStream format(Locale first, String second, Object[] third);

  @PythonExpression("{this}.append(text({0}))")
  public native PrintStream append(CharSequence value);

  @PythonExpression("{this}.append(chr({0}))")
  public native PrintStream append(char value);

  @PythonExpression("{this}.append(written_part({0}, {1}, {2}))")
  public native PrintStream append(CharSequence first, int second, int third);

  @PythonExpression("{this}.failed()")
  native boolean checkError();
}

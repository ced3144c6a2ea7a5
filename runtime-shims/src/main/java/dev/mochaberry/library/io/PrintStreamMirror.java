package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.OnReceiver;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import java.io.PrintStream;
import java.util.Locale;

/** How {@code java.io.PrintStream} maps to Python. */
@Mirror("java.io.PrintStream")
@PythonClass(name = "PrintStream")
abstract class PrintStreamMirror {
  @PythonExpression("{this}.write_text(\"\", \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print()")
  @OnReceiver(field = "java.lang.System.err", value = "print(file=sys.stderr)")
  @PythonImport("sys")
  native void println();

  @PythonExpression("{this}.write_text({0}, \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print({0})")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, file=sys.stderr)")
  @PythonImport("sys")
  native void println(String value);

  @PythonExpression("{this}.write_text({0}, \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print({0}, end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(String value);

  @PythonExpression("{this}.write_text(text({0}), \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(Object value);

  @PythonExpression("{this}.write_text(text({0}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(text({0}), end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print(text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(Object value);

  @PythonExpression("{this}.write_text({0}, \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print({0})")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, file=sys.stderr)")
  @PythonImport("sys")
  native void println(int value);

  @PythonExpression("{this}.write_text({0}, \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print({0}, end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(int value);

  @PythonExpression("{this}.write_text({0}, \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print({0})")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, file=sys.stderr)")
  @PythonImport("sys")
  native void println(long value);

  @PythonExpression("{this}.write_text({0}, \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print({0}, end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print({0}, end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(long value);

  @PythonExpression("{this}.write_text(chr({0}), \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(chr({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(chr({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(char value);

  @PythonExpression("{this}.write_text(chr({0}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(chr({0}), end=\"\")")
  @OnReceiver(field = "java.lang.System.err", value = "print(chr({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(char value);

  @PythonExpression("{this}.write_text(bool_text({0}), \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(bool_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(bool_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(boolean value);

  @PythonExpression("{this}.write_text(bool_text({0}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(bool_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(bool_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(boolean value);

  @PythonExpression("{this}.write_text(double_text({0}), \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(double_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(double_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(double value);

  @PythonExpression("{this}.write_text(double_text({0}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(double_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(double_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(double value);

  @PythonExpression("{this}.write_text(float_text({0}), \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(float_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(float_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(float value);

  @PythonExpression("{this}.write_text(float_text({0}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(float_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(float_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(float value);

  @PythonExpression("{this}.write_text(chars_text({0}), \"\\n\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(chars_text({0}))")
  @OnReceiver(field = "java.lang.System.err", value = "print(chars_text({0}), file=sys.stderr)")
  @PythonImport("sys")
  native void println(char[] value);

  @PythonExpression("{this}.write_text(chars_text({0}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(chars_text({0}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(chars_text({0}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native void print(char[] value);

  @PythonExpression("{this}.write_text(format_text({0}, {*}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(format_text({0}, {*}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(format_text({0}, {*}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native PrintStream printf(String first, Object[] second);

  @PythonExpression("{this}.write_text(format_text({1}, {*}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(format_text({1}, {*}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(format_text({1}, {*}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native PrintStream printf(Locale first, String second, Object[] third);

  @PythonExpression("{this}.write_text(format_text({0}, {*}), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(format_text({0}, {*}), end=\"\")")
  @OnReceiver(
      field = "java.lang.System.err",
      value = "print(format_text({0}, {*}), end=\"\", file=sys.stderr)")
  @PythonImport("sys")
  native PrintStream format(String first, Object[] second);

  @PythonExpression("None")
  native void flush();

  @PythonExpression("{this}.write_text(chr({0} & 255), \"\")")
  @OnReceiver(field = "java.lang.System.out", value = "print(chr({0} & 255), end=\"\")")
  @PythonImport("sys")
  native void write(int value);
}

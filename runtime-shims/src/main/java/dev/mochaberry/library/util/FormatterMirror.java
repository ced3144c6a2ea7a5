package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;

/** How {@code java.util.Formatter} maps to Python. */
@Mirror("java.util.Formatter")
@PythonClass(name = "Formatter")
abstract class FormatterMirror {
  @PythonExpression("Formatter()")
  FormatterMirror() {}

  @PythonExpression("Formatter({0})")
  FormatterMirror(Appendable out) {}

  @PythonExpression("Formatter(None, {0})")
  FormatterMirror(Locale locale) {}

  @PythonExpression("Formatter({0}, {1})")
  FormatterMirror(Appendable out, Locale locale) {}

  @PythonExpression("Formatter(non_null({0}))")
  FormatterMirror(PrintStream out) {}

  @PythonExpression("Formatter(PrintStream({0}))")
  FormatterMirror(OutputStream out) {}

  @PythonExpression("Formatter(PrintWriter(file_writer({0})))")
  FormatterMirror(String file) {}

  @PythonExpression("Formatter(PrintWriter(file_writer({0})))")
  FormatterMirror(File file) {}

  @PythonExpression("Formatter(PrintWriter(file_writer_in({0}, encoding_for({1}))))")
  FormatterMirror(String file, String charset) {}

  @PythonExpression("Formatter(PrintWriter(file_writer_in({0}, encoding_for({1}))), {2})")
  FormatterMirror(String file, String charset, Locale locale) {}

  @PythonExpression("Formatter(PrintWriter(file_writer_in({0}, {1})), {2})")
  FormatterMirror(String file, Charset charset, Locale locale) {}

  @PythonExpression("Formatter(PrintWriter(file_writer_in({0}, encoding_for({1}))))")
  FormatterMirror(File file, String charset) {}

  @PythonExpression("Formatter(PrintWriter(file_writer_in({0}, encoding_for({1}))), {2})")
  FormatterMirror(File file, String charset, Locale locale) {}

  @PythonExpression("Formatter(PrintWriter(file_writer_in({0}, {1})), {2})")
  FormatterMirror(File file, Charset charset, Locale locale) {}

  @PythonExpression("Formatter(PrintStream(encoded_output({0}, encoding_for({1}))))")
  FormatterMirror(OutputStream out, String charset) {}

  @PythonExpression("Formatter(PrintStream(encoded_output({0}, encoding_for({1}))), {2})")
  FormatterMirror(OutputStream out, String charset, Locale locale) {}

  @PythonExpression("Formatter(PrintStream(encoded_output({0}, {1})), {2})")
  FormatterMirror(OutputStream out, Charset charset, Locale locale) {}

  @PythonExpression("{this}.format({*})")
  native Formatter format(String pattern, Object[] arguments);

  @PythonExpression("{this}.format_in({*})")
  native Formatter format(Locale locale, String pattern, Object[] arguments);

  @PythonExpression("{this}.checked().out")
  native Appendable out();

  @PythonExpression("{this}.checked().words or default_locale()")
  native Locale locale();

  @PythonExpression("{this}.fault")
  @MayReturnNull
  native IOException ioException();

  @PythonExpression("{this}.flush()")
  native void flush();

  @PythonExpression("{this}.close()")
  native void close();
}

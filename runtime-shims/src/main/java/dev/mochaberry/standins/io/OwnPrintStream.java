package dev.mochaberry.standins.io;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;

/**
 * What the {@code PrintStream} of a program extends: as in Java's, {@code println} prints by {@code
 * print}, and formats by {@code append}, which the program may override.
 */
public abstract class OwnPrintStream extends PrintStream {
  protected OwnPrintStream(OutputStream out) {
    super(out);
  }

  protected OwnPrintStream(OutputStream out, boolean flushes) {
    super(out, flushes);
  }

  protected OwnPrintStream(OutputStream out, boolean flushes, String charset)
      throws UnsupportedEncodingException {
    super(out, flushes, charset);
  }

  protected OwnPrintStream(OutputStream out, boolean flushes, Charset charset) {
    super(out, flushes, charset);
  }

  protected OwnPrintStream(String file) throws FileNotFoundException {
    super(file);
  }

  protected OwnPrintStream(File file) throws FileNotFoundException {
    super(file);
  }

  @Override
  public void println(boolean x) {
    print(x);
    super.println();
  }

  @Override
  public void println(char x) {
    print(x);
    super.println();
  }

  @Override
  public void println(int x) {
    print(x);
    super.println();
  }

  @Override
  public void println(long x) {
    print(x);
    super.println();
  }

  @Override
  public void println(float x) {
    print(x);
    super.println();
  }

  @Override
  public void println(double x) {
    print(x);
    super.println();
  }

  @Override
  public void println(char[] x) {
    print(x);
    super.println();
  }

  @Override
  public void println(String x) {
    print(x);
    super.println();
  }

  @Override
  public void println(Object x) {
    print(String.valueOf(x));
    super.println();
  }

  @Override
  public PrintStream append(CharSequence x) {
    print(String.valueOf(x));
    return this;
  }

  @Override
  public PrintStream append(CharSequence x, int start, int end) {
    return append((x == null ? "null" : x).subSequence(start, end));
  }

  @Override
  public PrintStream append(char x) {
    print(x);
    return this;
  }

  @Override
  public PrintStream printf(String format, Object... arguments) {
    return format(format, arguments);
  }

  @Override
  public PrintStream printf(Locale locale, String format, Object... arguments) {
    return format(locale, format, arguments);
  }

  @Override
  public PrintStream format(String format, Object... arguments) {
    new Formatter(new PrintedPieces(this)).format(format, arguments);
    return this;
  }

  @Override
  public PrintStream format(Locale locale, String format, Object... arguments) {
    new Formatter(new PrintedPieces(this)).format(locale, format, arguments);
    return this;
  }
}

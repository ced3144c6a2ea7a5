package dev.mochaberry.standins.io;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Formatter;
import java.util.Locale;

/**
 * What the {@code PrintWriter} of a program extends: as in Java's, {@code println} prints by {@code
 * print} and that by {@code write}, and formats by {@code append}, which the program may override.
 */
public abstract class OwnPrintWriter extends PrintWriter {
  protected OwnPrintWriter(Writer out) {
    super(out);
  }

  protected OwnPrintWriter(Writer out, boolean flushes) {
    super(out, flushes);
  }

  protected OwnPrintWriter(OutputStream out) {
    super(out);
  }

  protected OwnPrintWriter(OutputStream out, boolean flushes) {
    super(out, flushes);
  }

  protected OwnPrintWriter(String file) throws FileNotFoundException {
    super(file);
  }

  protected OwnPrintWriter(File file) throws FileNotFoundException {
    super(file);
  }

  @Override
  public void print(boolean x) {
    write(String.valueOf(x));
  }

  @Override
  public void print(char x) {
    write(x);
  }

  @Override
  public void print(int x) {
    write(String.valueOf(x));
  }

  @Override
  public void print(long x) {
    write(String.valueOf(x));
  }

  @Override
  public void print(float x) {
    write(String.valueOf(x));
  }

  @Override
  public void print(double x) {
    write(String.valueOf(x));
  }

  @Override
  public void print(String x) {
    write(String.valueOf(x));
  }

  @Override
  public void print(Object x) {
    write(String.valueOf(x));
  }

  @Override
  public void print(char[] x) {
    write(x);
  }

  @Override
  public void write(String x) {
    write(x, 0, x.length());
  }

  @Override
  public void write(char[] x) {
    write(x, 0, x.length);
  }

  @Override
  public PrintWriter append(CharSequence x) {
    write(String.valueOf(x));
    return this;
  }

  @Override
  public PrintWriter append(CharSequence x, int start, int end) {
    return append((x == null ? "null" : x).subSequence(start, end));
  }

  @Override
  public PrintWriter append(char x) {
    write(x);
    return this;
  }

  @Override
  public void println(boolean x) {
    print(x);
    println();
  }

  @Override
  public void println(char x) {
    print(x);
    println();
  }

  @Override
  public void println(int x) {
    print(x);
    println();
  }

  @Override
  public void println(long x) {
    print(x);
    println();
  }

  @Override
  public void println(float x) {
    print(x);
    println();
  }

  @Override
  public void println(double x) {
    print(x);
    println();
  }

  @Override
  public void println(char[] x) {
    print(x);
    println();
  }

  @Override
  public void println(String x) {
    print(x);
    println();
  }

  @Override
  public void println(Object x) {
    print(String.valueOf(x));
    println();
  }

  @Override
  public PrintWriter printf(String format, Object... arguments) {
    return format(format, arguments);
  }

  @Override
  public PrintWriter printf(Locale locale, String format, Object... arguments) {
    return format(locale, format, arguments);
  }

  @Override
  public PrintWriter format(String format, Object... arguments) {
    new Formatter(new PrintedPieces(this)).format(format, arguments);
    super.format(""); // flushes, if it was asked to
    return this;
  }

  @Override
  public PrintWriter format(Locale locale, String format, Object... arguments) {
    new Formatter(new PrintedPieces(this)).format(locale, format, arguments);
    super.format("");
    return this;
  }
}

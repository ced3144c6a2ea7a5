package dev.mochaberry.standins.io;

import java.io.IOException;

/** Takes what a formatter writes to a program's own printer: each piece goes through its append. */
final class PrintedPieces implements Appendable {
  private final Appendable printer;

  PrintedPieces(Appendable printer) {
    this.printer = printer;
  }

  @Override
  public Appendable append(CharSequence x) throws IOException {
    printer.append(x);
    return this;
  }

  @Override
  public Appendable append(CharSequence x, int start, int end) throws IOException {
    printer.append(x, start, end);
    return this;
  }

  @Override
  public Appendable append(char x) throws IOException {
    printer.append(x);
    return this;
  }
}

package dev.mochaberry.standins.io;

import dev.mochaberry.annotations.Supplements;
import java.io.DataInputStream;
import java.io.IOException;

/** What of {@code java.io.DataInputStream} older programs still ask for. */
@Supplements("java.io.DataInputStream")
final class DataInputMethods {
  private DataInputMethods() {}

  /** A line of characters of one byte each; the line feed behind a return belongs to it. */
  static String readLine(DataInputStream in) throws IOException {
    StringBuilder out = new StringBuilder();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n' && b != '\r') {
      out.append((char) b);
      b = in.read();
    }
    if (b == '\r' && in.markSupported()) {
      in.mark(1);
      if (in.read() != '\n') {
        in.reset();
      }
    }
    return out.toString();
  }
}

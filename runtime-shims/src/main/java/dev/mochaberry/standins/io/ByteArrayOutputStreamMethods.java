package dev.mochaberry.standins.io;

import dev.mochaberry.annotations.Supplements;
import java.io.ByteArrayOutputStream;

/** What of {@code java.io.ByteArrayOutputStream} only old programs ask for. */
@Supplements("java.io.ByteArrayOutputStream")
final class ByteArrayOutputStreamMethods {
  private ByteArrayOutputStreamMethods() {}

  @SuppressWarnings("deprecation")
  static String toString(ByteArrayOutputStream out, int high) {
    return new String(out.toByteArray(), high);
  }
}

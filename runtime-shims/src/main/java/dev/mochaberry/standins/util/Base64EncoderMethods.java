package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Objects;

/** What of {@code java.util.Base64.Encoder} programs seldom ask for. */
@Supplements("java.util.Base64$Encoder")
final class Base64EncoderMethods {
  private Base64EncoderMethods() {}

  static OutputStream wrap(Base64.Encoder encoder, OutputStream out) {
    return new Base64Streams.Output(encoder, Objects.requireNonNull(out));
  }
}

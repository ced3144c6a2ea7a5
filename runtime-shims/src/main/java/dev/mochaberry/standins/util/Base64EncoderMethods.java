package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;

/** What of {@code java.util.Base64.Encoder} programs seldom ask for. */
@Supplements("java.util.Base64$Encoder")
final class Base64EncoderMethods {
  private Base64EncoderMethods() {}

  static ByteBuffer encode(Base64.Encoder encoder, ByteBuffer source) {
    byte[] data = new byte[source.remaining()];
    source.get(data);
    return ByteBuffer.wrap(encoder.encode(data));
  }

  static OutputStream wrap(Base64.Encoder encoder, OutputStream out) {
    return new Base64Streams.Output(encoder, Objects.requireNonNull(out));
  }
}

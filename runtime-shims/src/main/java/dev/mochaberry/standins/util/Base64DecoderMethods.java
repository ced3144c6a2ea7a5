package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Objects;

/** What of {@code java.util.Base64.Decoder} programs seldom ask for. */
@Supplements("java.util.Base64$Decoder")
final class Base64DecoderMethods {
  private Base64DecoderMethods() {}

  static ByteBuffer decode(Base64.Decoder decoder, ByteBuffer source) {
    byte[] data = new byte[source.remaining()];
    source.get(data);
    return ByteBuffer.wrap(decoder.decode(data));
  }

  static InputStream wrap(Base64.Decoder decoder, InputStream in) {
    return new Base64Streams.Input(decoder, Objects.requireNonNull(in));
  }
}

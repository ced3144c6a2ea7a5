package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where a streaming answer writes its body, piece by piece; each is one chunk (RFC 9112, 7.1). */
public final class BodyWriter {
  private final Stream stream;

  BodyWriter(Stream stream) {
    this.stream = stream;
  }

  /**
   * Sends a piece of the body.
   *
   * @param text the piece, sent as UTF-8
   * @throws IOException if the connection fails
   */
  @Async
  public void write(String text) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Sends a piece of the body.
   *
   * @param bytes the piece; an empty one is left out
   * @throws IOException if the connection fails
   */
  @Async
  public void write(byte[] bytes) throws IOException {
    if (bytes.length > 0) {
      stream.write(Integer.toHexString(bytes.length) + "\r\n");
      stream.write(bytes);
      stream.write("\r\n");
      stream.drain();
    }
  }

  @Async
  void end() throws IOException {
    stream.write("0\r\n\r\n");
    stream.drain();
  }
}

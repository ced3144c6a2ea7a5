package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Where a streaming answer writes its body, piece by piece; each is one chunk (RFC 9112, 7.1). A
 * client of HTTP/1.0, which knows no chunks, gets the bare pieces and then the end of the stream.
 */
public final class BodyWriter {
  private final Connection connection;
  private final boolean chunked;

  BodyWriter(Connection connection, boolean chunked) {
    this.connection = connection;
    this.chunked = chunked;
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
      connection.waits();
      if (chunked) {
        String length = Integer.toHexString(bytes.length) + "\r\n";
        connection.stream().write(Wire.join(length, bytes, "\r\n"));
      } else {
        connection.stream().write(bytes);
      }
      connection.stream().drain();
      connection.works();
    }
  }

  @Async
  void end() throws IOException {
    if (chunked) {
      connection.waits();
      connection.stream().write("0\r\n\r\n");
      connection.stream().flush();
    }
  }
}

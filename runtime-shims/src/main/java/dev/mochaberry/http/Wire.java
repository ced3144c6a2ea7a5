package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.RawBytes;
import dev.mochaberry.asyncio.Stream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The connection, used as it costs least.
 *
 * <p>What can be is sent in one piece. Two small pieces, one after the other, would wait for the
 * other end's acknowledgement in between (RFC 896), and cost twice.
 */
final class Wire {

  private Wire() {}

  /**
   * Reads what is there, once something is; none at the end of the stream. On the board {@code
   * Stream.read} goes on until the connection has no more, and loses what it has if that fails.
   */
  @Async
  @RawBytes
  @PythonExpression("read_some({0}, {1})")
  static byte[] read(Stream stream, int max) throws IOException {
    return stream.read(max);
  }

  /**
   * A text with its ASCII letters, and no others, in lower case: names are ASCII (RFC 9110, 5.1).
   */
  @PythonExpression("{0}.lower()")
  static String lower(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return out.toString();
  }

  /** Bytes between two texts, which are ASCII. */
  @RawBytes
  @PythonExpression("({0}.encode() + bytes({1}) + {2}.encode())")
  static byte[] join(String before, byte[] bytes, String behind) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    all.writeBytes(bytes);
    all.writeBytes(behind.getBytes(StandardCharsets.UTF_8));
    return all.toByteArray();
  }

  /** Bytes behind a text. */
  @RawBytes
  @PythonExpression("({0}.encode() + bytes({1}))")
  static byte[] join(String before, byte[] bytes) {
    return join(before, bytes, "");
  }
}

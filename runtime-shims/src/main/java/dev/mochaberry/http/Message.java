package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Stream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What comes in over a stream: a start line, header fields, and a body (RFC 9112). */
final class Message {
  private static final int CHUNK = 512;

  private final Stream stream;
  private final Limits limits;
  private int headLeft;

  Message(Stream stream, Limits limits) {
    this.stream = stream;
    this.limits = limits;
    headLeft = limits.head();
  }

  /** The next line of the head, without its end; null at the end of the stream. */
  @Async
  String line() throws IOException {
    byte[] line = stream.readLine(headLeft);
    headLeft -= line.length;
    if (line.length == 0 && headLeft > 0) {
      return null;
    }
    String text = new String(line, StandardCharsets.ISO_8859_1);
    if (!text.endsWith("\n")) {
      throw headLeft == 0
          ? new HttpException(431, "the head is too long")
          : new HttpException(400, "the connection ended in a line");
    }
    return text.substring(0, text.length() - (text.endsWith("\r\n") ? 2 : 1));
  }

  /** The header fields up to the empty line. */
  @Async
  Headers headers() throws IOException {
    Headers headers = new Headers();
    while (true) {
      String line = line();
      if (line == null) {
        throw new HttpException(400, "the connection ended in the head");
      }
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon <= 0 || line.charAt(colon - 1) <= ' ') {
        throw new HttpException(400, "a header field without a name");
      }
      headers.add(line.substring(0, colon), line.substring(colon + 1).trim());
    }
  }

  /**
   * Reads the body piece by piece.
   *
   * @param toTheEnd whether a body without a length goes on to the end of the stream
   */
  @Async
  void body(Headers headers, boolean toTheEnd, BodyConsumer consumer) throws IOException {
    if (headers.has("Transfer-Encoding", "chunked")) {
      chunks(consumer);
      return;
    }
    String length = headers.get("Content-Length");
    if (length != null) {
      exactly(number(length, 10), consumer);
    } else if (toTheEnd) {
      byte[] piece = stream.read(CHUNK);
      while (piece.length > 0) {
        consumer.accept(piece);
        piece = stream.read(CHUNK);
      }
    }
  }

  @Async
  private void chunks(BodyConsumer consumer) throws IOException {
    while (true) {
      headLeft = limits.head();
      String line = line();
      if (line == null) {
        throw new HttpException(400, "the connection ended in the body");
      }
      int semicolon = line.indexOf(';');
      int size = number((semicolon < 0 ? line : line.substring(0, semicolon)).trim(), 16);
      if (size == 0) {
        headers();
        return;
      }
      exactly(size, consumer);
      line();
    }
  }

  @Async
  private void exactly(int length, BodyConsumer consumer) throws IOException {
    int left = length;
    while (left > 0) {
      byte[] piece = stream.read(Math.min(left, CHUNK));
      if (piece.length == 0) {
        throw new HttpException(400, "the connection ended in the body");
      }
      left -= piece.length;
      consumer.accept(piece);
    }
  }

  private static int number(String text, int radix) throws HttpException {
    try {
      int value = Integer.parseInt(text, radix);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // said below, as for a negative one
    }
    throw new HttpException(400, "not a length: " + text);
  }

  /** The whole body, within the limit. */
  @Async
  byte[] wholeBody(Headers headers, boolean toTheEnd) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    body(
        headers,
        toTheEnd,
        piece -> {
          if (all.size() + piece.length > limits.body()) {
            throw new HttpException(413, "the body is too long");
          }
          all.write(piece);
        });
    return all.toByteArray();
  }
}

package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A message that comes in: a start line, header fields, and a body (RFC 9112). */
final class Message {
  private static final int CHUNK = 512;
  private static final byte[] NOTHING = {};

  private final Input input;
  private final Limits limits;
  private final String line;
  private final Headers headers;

  /** A message whose head has come, and whose body has not. */
  Message(String head, Input input, Limits limits) throws HttpException {
    this.input = input;
    this.limits = limits;
    int end = head.indexOf('\n');
    String first = end < 0 ? head : head.substring(0, end);
    line = first.endsWith("\r") ? first.substring(0, first.length() - 1) : first;
    headers = new Headers(end < 0 ? "" : head.substring(end));
  }

  /** The start line, without its end. */
  String line() {
    return line;
  }

  /** The header fields. */
  Headers headers() {
    return headers;
  }

  /**
   * Reads the body piece by piece.
   *
   * @param toTheEnd whether a body without a length goes on to the end of the stream
   */
  @Async
  void body(boolean toTheEnd, BodyConsumer consumer) throws IOException {
    String coding = headers.find(Headers.TRANSFER_ENCODING);
    if (coding != null) {
      if (!Wire.lower(coding).equals("chunked")) {
        throw new HttpException(501, "an unknown transfer coding: " + coding);
      }
      chunks(consumer);
      return;
    }
    String length = headers.find(Headers.CONTENT_LENGTH);
    if (length != null) {
      exactly(number(length, 10), consumer);
    } else if (toTheEnd) {
      byte[] piece = input.bytes(CHUNK);
      while (piece.length > 0) {
        consumer.accept(piece);
        piece = input.bytes(CHUNK);
      }
    }
  }

  @Async
  private void chunks(BodyConsumer consumer) throws IOException {
    while (true) {
      String line = input.line(limits.head());
      int extension = line.indexOf(';');
      int size = number((extension < 0 ? line : line.substring(0, extension)).trim(), 16);
      if (size == 0) {
        break;
      }
      exactly(size, consumer);
      if (!input.line(limits.head()).isEmpty()) {
        throw new HttpException(400, "a chunk is longer than it says");
      }
    }
    int left = limits.head();
    String field = input.line(left);
    while (!field.isEmpty()) { // fields behind the body, which say nothing to us
      left -= field.length();
      field = input.line(left);
    }
  }

  @Async
  private void exactly(int length, BodyConsumer consumer) throws IOException {
    int left = length;
    while (left > 0) {
      byte[] piece = input.bytes(Math.min(left, CHUNK));
      if (piece.length == 0) {
        throw new HttpException(400, "the connection ended in the body");
      }
      left -= piece.length;
      consumer.accept(piece);
    }
  }

  private static int number(String text, int radix) throws HttpException {
    try {
      if (!text.startsWith("+") && !text.startsWith("-")) {
        return Integer.parseInt(text, radix);
      }
    } catch (NumberFormatException e) {
      // said below, as for one with a sign
    }
    throw new HttpException(400, "not a length: " + text);
  }

  /** The whole body, within the limit. */
  @Async
  byte[] wholeBody(boolean toTheEnd) throws IOException {
    String length = headers.find(Headers.CONTENT_LENGTH);
    if (length != null && headers.find(Headers.TRANSFER_ENCODING) == null) {
      int count = number(length, 10);
      if (count > limits.body()) {
        throw tooLong();
      }
      if (count <= input.length()) {
        return input.taken(count); // it came together with the head
      }
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    body(
        toTheEnd,
        piece -> {
          if (all.size() + piece.length > limits.body()) {
            throw tooLong();
          }
          all.write(piece);
        });
    return all.toByteArray();
  }

  private static HttpException tooLong() {
    return new HttpException(413, "the body is too long");
  }

  /** The whole body of a request: there is none that is not announced. */
  @Async
  byte[] requestBody() throws IOException {
    return headers.announceBody() ? wholeBody(false) : NOTHING;
  }
}

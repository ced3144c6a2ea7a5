package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.Stream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What comes in over a stream and was not used yet. It is kept as text, each byte a character: the
 * searching is then Python's own, and the whole head of a message usually takes one read.
 */
final class Input {
  private static final int PIECE = 1024;

  private final Stream stream;
  private String rest = "";

  Input(Stream stream) {
    this.stream = stream;
  }

  /** Whether something came that was not used yet. */
  boolean isEmpty() {
    return rest.isEmpty();
  }

  /** How many bytes came that were not used yet. */
  int length() {
    return rest.length();
  }

  /**
   * The head of the next message (RFC 9112, 2.1): its start line and the fields, each with its end
   * of a line but the last; null at the end of the stream.
   *
   * @param limit the most bytes it may have
   * @throws HttpException if it is longer, or what comes is none
   */
  @Async
  String head(int limit) throws IOException {
    int end = headEnd();
    while (end < 0) {
      if (rest.length() > limit) {
        throw tooLong();
      }
      int line = rest.indexOf('\n');
      if (line >= 0 && rest.lastIndexOf("HTTP/", line) < 0) {
        throw new HttpException(400, "not HTTP: " + rest.substring(0, line).trim());
      }
      if (!more()) {
        return null;
      }
      end = headEnd();
    }
    if (end > limit) {
      throw tooLong();
    }
    String head = rest.substring(0, end);
    rest = rest.substring(end + (rest.charAt(end + 1) == '\r' ? 3 : 2));
    return head;
  }

  /** Where the line end is that an empty line follows; negative if it is not here. */
  private int headEnd() {
    while (rest.startsWith("\r\n")) { // an end of a line too many behind a body (RFC 9112, 2.2)
      rest = rest.substring(2);
    }
    int end = rest.indexOf("\n\r\n");
    int bare = rest.indexOf("\n\n"); // a line may end without its return
    return bare < 0 || end >= 0 && end < bare ? end : bare;
  }

  /**
   * The next line without its end.
   *
   * @param limit the most bytes it may have
   */
  @Async
  String line(int limit) throws IOException {
    int end = rest.indexOf('\n');
    while (end < 0) {
      if (rest.length() > limit) {
        throw tooLong();
      }
      if (!more()) {
        throw ended();
      }
      end = rest.indexOf('\n');
    }
    String line = rest.substring(0, end);
    rest = rest.substring(end + 1);
    return line.endsWith("\r") ? line.substring(0, end - 1) : line;
  }

  /** The next bytes, at least one and at most so many; none at the end of the stream. */
  @Async
  byte[] bytes(int max) throws IOException {
    if (rest.isEmpty()) {
      return Wire.read(stream, max);
    }
    return taken(Math.min(max, rest.length()));
  }

  /** So many of the bytes that are here. */
  byte[] taken(int count) {
    String text = rest.substring(0, count);
    rest = rest.substring(count);
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Waits for more; false if the stream has ended, and nothing is left of it. */
  @Async
  private boolean more() throws IOException {
    String piece = new String(Wire.read(stream, PIECE), StandardCharsets.ISO_8859_1);
    if (piece.isEmpty()) {
      if (rest.isEmpty()) {
        return false;
      }
      throw ended();
    }
    rest += piece;
    return true;
  }

  private static HttpException ended() {
    return new HttpException(400, "the connection ended in a message");
  }

  private static HttpException tooLong() {
    return new HttpException(431, "the head is too long");
  }
}

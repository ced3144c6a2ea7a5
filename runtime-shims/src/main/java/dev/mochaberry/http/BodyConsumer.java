package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import java.io.IOException;

/** Takes a body piece by piece, as it comes. */
@FunctionalInterface
public interface BodyConsumer {

  /**
   * Takes the next piece; may suspend.
   *
   * @param piece some bytes, at least one
   * @throws IOException to stop reading
   */
  @Async
  void accept(byte[] piece) throws IOException;
}

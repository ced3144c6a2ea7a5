package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import java.io.IOException;

/** Answers requests. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers a request; may suspend.
   *
   * @param request what was asked
   * @return the answer
   * @throws IOException if it cannot: an {@link HttpException} is answered with its status, others
   *     with 500
   */
  @Async
  Response handle(Request request) throws IOException;
}

package dev.mochaberry.http;

import dev.mochaberry.annotations.Async;
import java.io.IOException;

/** Writes the body of an answer piece by piece. */
@FunctionalInterface
public interface StreamingBody {

  /**
   * Writes the whole body; may suspend.
   *
   * @param out where it goes
   * @throws IOException if that fails: the connection ends, and the client sees a broken body
   */
  @Async
  void writeTo(BodyWriter out) throws IOException;
}

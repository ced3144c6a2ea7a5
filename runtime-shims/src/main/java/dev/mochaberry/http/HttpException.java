package dev.mochaberry.http;

import java.io.IOException;

/** What the other end sent is not HTTP, or more than is taken. */
public final class HttpException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int status;

  /**
   * A fault of the other end.
   *
   * @param status the status that a server answers it with
   * @param message what is wrong
   */
  public HttpException(int status, String message) {
    super(message);
    this.status = status;
  }

  /**
   * The status that a server answers it with.
   *
   * @return 400 to 599
   */
  public int status() {
    return status;
  }
}

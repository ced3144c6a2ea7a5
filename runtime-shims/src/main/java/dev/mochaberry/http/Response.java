package dev.mochaberry.http;

import java.nio.charset.StandardCharsets;

/** An answer: what a client got, and what a server sends. */
public final class Response {
  private final int status;
  private final Headers headers;
  private final byte[] body;
  private StreamingBody writer;

  /**
   * An answer.
   *
   * @param status the status, 100 to 599
   * @param headers the header fields
   * @param body the body, perhaps empty
   */
  public Response(int status, Headers headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  /**
   * A text.
   *
   * @param text the body, sent as UTF-8
   * @return the answer, with status 200
   */
  public static Response text(String text) {
    return of(200, "text/plain; charset=utf-8", text);
  }

  /**
   * A page.
   *
   * @param html the body, sent as UTF-8
   * @return the answer, with status 200
   */
  public static Response html(String html) {
    return of(200, "text/html; charset=utf-8", html);
  }

  /**
   * A JSON value.
   *
   * @param json the body, sent as UTF-8
   * @return the answer, with status 200
   */
  public static Response json(String json) {
    return of(200, "application/json", json);
  }

  /**
   * A status with a text that says what it is.
   *
   * @param status the status
   * @param text the body
   * @return the answer
   */
  public static Response status(int status, String text) {
    return of(status, "text/plain; charset=utf-8", text);
  }

  /**
   * A redirection.
   *
   * @param location where to go, by {@code GET}
   * @return the answer, with status 303
   */
  public static Response seeOther(String location) {
    Response response = of(303, "text/plain", "");
    response.headers.set("Location", location);
    return response;
  }

  /**
   * An answer whose body is written piece by piece, and never held in memory as a whole.
   *
   * @param type the media type
   * @param writer writes the body
   * @return the answer, with status 200
   */
  public static Response stream(String type, StreamingBody writer) {
    Response response = of(200, type, "");
    response.writer = writer;
    return response;
  }

  private static Response of(int status, String type, String text) {
    return new Response(status, Headers.ofType(type), text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Adds a header field.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public Response header(String name, String value) {
    headers.add(name, value);
    return this;
  }

  /**
   * The status.
   *
   * @return 100 to 599
   */
  public int status() {
    return status;
  }

  /**
   * The header fields.
   *
   * @return the very fields
   */
  public Headers headers() {
    return headers;
  }

  /**
   * A header field.
   *
   * @param name its name, in any case
   * @return its value; null if there is none
   */
  public String header(String name) {
    return headers.get(name);
  }

  /**
   * The body.
   *
   * @return the very bytes
   */
  public byte[] body() {
    return body;
  }

  /**
   * The body as text.
   *
   * @return the text, read as UTF-8
   */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Whether the status lets the answer say how long its body is (RFC 9110, 8.6). */
  boolean hasLength() {
    return status >= 200 && status != 204 && status != 304;
  }

  /** Writes the body; null if it is there as a whole. */
  StreamingBody writer() {
    return writer;
  }
}

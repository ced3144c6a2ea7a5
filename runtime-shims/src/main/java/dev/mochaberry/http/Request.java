package dev.mochaberry.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a client asks a server. */
public final class Request {
  private final String method;
  private final String path;
  private final String query;
  private final Headers headers;
  private final byte[] body;
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  Request(String method, String target, Headers headers, byte[] body) throws HttpException {
    int mark = target.indexOf('?');
    this.method = method;
    this.path = decode(mark < 0 ? target : target.substring(0, mark), false);
    this.query = mark < 0 ? "" : target.substring(mark + 1);
    this.headers = headers;
    this.body = body;
  }

  /**
   * The method.
   *
   * @return such as {@code "GET"}
   */
  public String method() {
    return method;
  }

  /**
   * The path, decoded.
   *
   * @return such as {@code "/led/red"}
   */
  public String path() {
    return path;
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
   * @return the very bytes, none if there is no body
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

  /**
   * What stands in the path for a name of the route's pattern: {@code red} of {@code /led/red} for
   * {@code /led/:colour}.
   *
   * @param name the name, without its colon
   * @return what stands there; null if the pattern has no such name
   */
  public String param(String name) {
    int i = names.indexOf(name);
    return i < 0 ? null : values.get(i);
  }

  /**
   * A field of the query, as {@code on} of {@code /led?on=1}.
   *
   * @param name the field's name
   * @return its first value, decoded; null if there is none
   * @throws HttpException if the query is broken
   */
  public String query(String name) throws HttpException {
    return field(query, name);
  }

  /**
   * A field of a form that was sent as the body.
   *
   * @param name the field's name
   * @return its first value, decoded; null if there is none
   * @throws HttpException if the form is broken
   */
  public String form(String name) throws HttpException {
    return field(text(), name);
  }

  void setParam(String name, String value) {
    names.add(name);
    values.add(value);
  }

  void clearParams() {
    names.clear();
    values.clear();
  }

  private static String field(String fields, String name) throws HttpException {
    for (String pair : fields.split("&")) {
      int equals = pair.indexOf('=');
      if (decode(equals < 0 ? pair : pair.substring(0, equals), true).equals(name)) {
        return equals < 0 ? "" : decode(pair.substring(equals + 1), true);
      }
    }
    return null;
  }

  /** Percent-decoding (RFC 3986, 2.1); in forms a plus is a space. */
  private static String decode(String text, boolean form) throws HttpException {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 2 >= text.length()) {
          throw new HttpException(400, "a broken escape in " + text);
        }
        int high = Character.digit(text.charAt(i + 1), 16);
        int low = Character.digit(text.charAt(i + 2), 16);
        if (high < 0 || low < 0) {
          throw new HttpException(400, "a broken escape in " + text);
        }
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(form && c == '+' ? ' ' : c);
      }
    }
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }
}

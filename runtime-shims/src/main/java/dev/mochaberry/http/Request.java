package dev.mochaberry.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a client asks a server. */
public final class Request {
  private final String method;
  private final String path;
  private final String query;
  private final Headers headers;
  private final byte[] body;

  /** The path as it came, and its parts when they were asked for. */
  private final String rawPath;

  private String[] parts;
  private Route route;

  Request(String method, String target, Headers headers, byte[] body) throws HttpException {
    this.method = method;
    this.headers = headers;
    this.body = body;
    String asked = target.startsWith("/") ? target : withoutServer(target);
    int mark = asked.indexOf('?');
    query = mark < 0 ? "" : asked.substring(mark + 1);
    rawPath = mark < 0 ? asked : asked.substring(0, mark);
    path = decode(rawPath, false);
  }

  /** The path of a whole address. */
  private static String withoutServer(String target) {
    int slash = target.indexOf('/', target.indexOf("//") + 2);
    return slash < 0 ? "/" : target.substring(slash);
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
    return route.param(name, parts);
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

  /** The parts of the path between its slashes, decoded: an escaped slash is none of those. */
  String[] parts() throws HttpException {
    if (parts == null) {
      parts = rawPath.split("/", -1);
      if (rawPath.indexOf('%') >= 0) {
        for (int i = 0; i < parts.length; i++) {
          parts[i] = decode(parts[i], false);
        }
      }
    }
    return parts;
  }

  /** The route that answers, which knows the names in the path. */
  void setRoute(Route found) {
    route = found;
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
    boolean escaped = text.indexOf('%') >= 0 || form && text.indexOf('+') >= 0;
    return escaped ? unescape(text, form) : text;
  }

  /** The value of a hexadecimal digit; negative if it is none. */
  private static int digit(char c) {
    int i = "0123456789abcdefABCDEF".indexOf(c);
    return i < 16 ? i : i - 6;
  }

  private static String unescape(String text, boolean form) throws HttpException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        if (i + 2 >= text.length()) {
          throw new HttpException(400, "a broken escape in " + text);
        }
        int high = digit(text.charAt(i + 1));
        int low = digit(text.charAt(i + 2));
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

package dev.mochaberry.http;

/**
 * Where a request goes.
 *
 * @param host the name or address
 * @param port the port
 * @param target the path and the query
 */
record Url(String host, int port, String target) {

  private static final String SCHEME = "http://";

  /** Takes an address apart; what behind {@code #} is not sent. */
  static Url of(String text) {
    if (!text.startsWith(SCHEME)) {
      throw new IllegalArgumentException("not an address with http://: " + text);
    }
    int fragment = text.indexOf('#');
    String rest = text.substring(SCHEME.length(), fragment < 0 ? text.length() : fragment);
    int slash = rest.indexOf('/');
    int query = rest.indexOf('?');
    int end = slash < 0 || query >= 0 && query < slash ? query : slash;
    String authority = end < 0 ? rest : rest.substring(0, end);
    String target = end < 0 ? "/" : end == slash ? rest.substring(end) : "/" + rest.substring(end);
    int colon = authority.lastIndexOf(':');
    boolean hasPort = colon > authority.lastIndexOf(']');
    String host = hasPort ? authority.substring(0, colon) : authority;
    if (host.isEmpty()) {
      throw new IllegalArgumentException("an address without a host: " + text);
    }
    int port = hasPort ? Integer.parseInt(authority.substring(colon + 1)) : 80;
    return new Url(host, port, target);
  }

  /** Where a redirection leads that was found here. */
  Url resolve(String location) {
    if (location.startsWith(SCHEME)) {
      return of(location);
    }
    if (location.startsWith("//")) {
      return of("http:" + location);
    }
    if (location.startsWith("/")) {
      return new Url(host, port, location);
    }
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    return new Url(host, port, path.substring(0, path.lastIndexOf('/') + 1) + location);
  }

  /** The value of the field {@code Host}. */
  String authority() {
    return port == 80 ? host : host + ":" + port;
  }
}

package dev.mochaberry.http;

/**
 * Where a request goes.
 *
 * @param secure whether the connection is encrypted
 * @param host the name or address
 * @param port the port
 * @param target the path and the query
 */
record Url(boolean secure, String host, int port, String target) {

  private static final String PLAIN = "http://";
  private static final String SECURE = "https://";

  /** Takes an address apart; what behind {@code #} is not sent. */
  static Url of(String text) {
    boolean secure = text.startsWith(SECURE);
    if (!secure && !text.startsWith(PLAIN)) {
      throw new IllegalArgumentException("not an address with http:// or https://: " + text);
    }
    int start = secure ? SECURE.length() : PLAIN.length();
    int fragment = text.indexOf('#');
    String rest = text.substring(start, fragment < 0 ? text.length() : fragment);
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
    int port = hasPort ? Integer.parseInt(authority.substring(colon + 1)) : secure ? 443 : 80;
    return new Url(secure, host, port, target);
  }

  /** Where a redirection leads that was found here. */
  Url resolve(String location) {
    if (location.startsWith(PLAIN) || location.startsWith(SECURE)) {
      return of(location);
    }
    if (location.startsWith("//")) {
      return of((secure ? "https:" : "http:") + location);
    }
    if (location.startsWith("/")) {
      return new Url(secure, host, port, location);
    }
    int query = target.indexOf('?');
    String path = query < 0 ? target : target.substring(0, query);
    return new Url(secure, host, port, path.substring(0, path.lastIndexOf('/') + 1) + location);
  }

  /** The value of the field {@code Host}. */
  String authority() {
    return port == (secure ? 443 : 80) ? host : host + ":" + port;
  }
}

package dev.mochaberry.http;

/** Which requests a handler answers. */
final class Route {
  private final String method;
  private final String[] pattern;
  private final Handler handler;

  Route(String method, String pattern, Handler handler) {
    if (!pattern.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with /: " + pattern);
    }
    this.method = method;
    this.pattern = pattern.split("/", -1);
    this.handler = handler;
  }

  String method() {
    return method;
  }

  Handler handler() {
    return handler;
  }

  /** Whether the path is one of the pattern's; the request gets the values of its names. */
  boolean matches(Request request, String[] path) {
    boolean open = pattern[pattern.length - 1].equals("*");
    if (open ? path.length < pattern.length : path.length != pattern.length) {
      return false;
    }
    request.clearParams();
    for (int i = 0; i < pattern.length; i++) {
      String part = pattern[i];
      if (open && i == pattern.length - 1) {
        StringBuilder rest = new StringBuilder(path[i]);
        for (int j = i + 1; j < path.length; j++) {
          rest.append('/').append(path[j]);
        }
        request.setParam("*", rest.toString());
      } else if (part.startsWith(":")) {
        request.setParam(part.substring(1), path[i]);
      } else if (!part.equals(path[i])) {
        return false;
      }
    }
    return true;
  }
}

package dev.mochaberry.http;

/** Which requests a handler answers. */
final class Route {
  private final String method;
  private final String pattern;
  private final Handler handler;

  /** The parts of a pattern that has names; null if it stands for one path only. */
  private final String[] parts;

  Route(String method, String pattern, Handler handler) {
    if (!pattern.startsWith("/")) {
      throw new IllegalArgumentException("a path begins with /: " + pattern);
    }
    this.method = method;
    this.pattern = pattern;
    this.handler = handler;
    boolean open = pattern.endsWith("/*");
    parts = open || pattern.indexOf("/:") >= 0 ? pattern.split("/", -1) : null;
  }

  String method() {
    return method;
  }

  /** Whether it answers requests of a method: what answers GET answers HEAD (RFC 9110, 9.3.2). */
  boolean takes(String wanted) {
    return method.equals(wanted) || "HEAD".equals(wanted) && "GET".equals(method);
  }

  Handler handler() {
    return handler;
  }

  /** Whether the request's path is one of the pattern's. */
  boolean matches(Request request) throws HttpException {
    return parts == null ? pattern.equals(request.path()) : fits(request.parts());
  }

  private boolean fits(String[] path) {
    boolean open = pattern.endsWith("/*");
    int fixed = open ? parts.length - 1 : parts.length;
    if (open ? path.length <= fixed : path.length != fixed) {
      return false;
    }
    for (int i = 0; i < fixed; i++) {
      if (!parts[i].startsWith(":") && !parts[i].equals(path[i])) {
        return false;
      }
    }
    return true;
  }

  /** What stands in a path that fits for a name of the pattern; null if there is no such name. */
  String param(String name, String[] path) {
    if (parts == null) {
      return null;
    }
    int last = parts.length - 1;
    if (name.equals("*") && parts[last].equals("*")) {
      StringBuilder rest = new StringBuilder(path[last]);
      for (int i = last + 1; i < path.length; i++) {
        rest.append('/').append(path[i]);
      }
      return rest.toString();
    }
    String wanted = ":" + name;
    for (int i = 0; i <= last; i++) {
      if (parts[i].equals(wanted)) {
        return path[i];
      }
    }
    return null;
  }
}

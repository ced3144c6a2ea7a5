package dev.mochaberry.standins.net;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLStreamHandler;
import java.util.Locale;

/** {@code java.net.URL}, but for what opens it. */
public final class URL {
  private static final String[] PROTOCOLS = {"http", "https", "ftp", "file", "jar", "mailto"};
  private static final int[] PORTS = {80, 443, 21, -1, -1, -1};

  private String protocol;
  private String host = "";
  private int port = -1;
  private String authority;
  private String userInfo;
  private String path = "";
  private String query;
  private String ref;

  public URL(String spec) throws MalformedURLException {
    this(null, spec);
  }

  /** A relative one, seen from another. */
  public URL(URL context, String text) throws MalformedURLException {
    String spec = text.trim();
    int start = spec.regionMatches(true, 0, "url:", 0, 4) ? 4 : 0;
    String own = null;
    int colon = spec.indexOf(':', start);
    int slash = spec.indexOf('/', start);
    boolean named = colon >= 0 && (slash < 0 || colon < slash) && !spec.startsWith("#", start);
    if (named && isProtocol(spec.substring(start, colon))) {
      own = spec.substring(start, colon).toLowerCase(Locale.ROOT);
      start = colon + 1;
    }
    boolean inherits = context != null && (own == null || own.equals(context.protocol));
    if (inherits && context.path.startsWith("/")) {
      own = null;
    }
    protocol = own;
    boolean relative = inherits && own == null;
    if (relative) {
      protocol = context.protocol;
      authority = context.authority;
      userInfo = context.userInfo;
      host = context.host;
      port = context.port;
      path = context.path;
    }
    if (protocol == null) {
      throw new MalformedURLException("no protocol: " + text);
    } else if (index() < 0) {
      throw new MalformedURLException("unknown protocol: " + protocol);
    }
    int end = spec.length();
    int mark = spec.indexOf('#', start);
    if (mark >= 0) {
      ref = spec.substring(mark + 1);
      end = mark;
    }
    if (relative && start == end) {
      query = context.query;
      ref = ref == null ? context.ref : ref;
    }
    try {
      parse(spec, start, end);
    } catch (IllegalArgumentException e) {
      throw new MalformedURLException(e.getMessage());
    }
  }

  public URL(String protocol, String host, String file) throws MalformedURLException {
    this(protocol, host, -1, file);
  }

  public URL(String protocol, String host, int port, String file) throws MalformedURLException {
    this.protocol = protocol.toLowerCase(Locale.ROOT);
    if (index() < 0) {
      throw new MalformedURLException("unknown protocol: " + this.protocol);
    } else if (port < -1) {
      throw new MalformedURLException("Invalid port number :" + port);
    }
    this.host = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    this.port = port;
    authority = port < 0 ? this.host : this.host + ":" + port;
    int mark = file.indexOf('#');
    ref = mark < 0 ? null : file.substring(mark + 1);
    String rest = mark < 0 ? file : file.substring(0, mark);
    int question = rest.lastIndexOf('?');
    query = question < 0 ? null : rest.substring(question + 1);
    path = question < 0 ? rest : rest.substring(0, question);
  }

  /** What {@code URI.toURL} calls from JDK 20 on, with null for the handler. */
  public static URL of(URI uri, URLStreamHandler handler) throws MalformedURLException {
    if (handler != null) {
      throw new UnsupportedOperationException("a handler of streams");
    }
    return fromURI(uri);
  }

  static URL fromURI(URI uri) throws MalformedURLException {
    return new URL(uri.toString());
  }

  private static boolean isProtocol(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!letter && (i == 0 || !Character.isDigit(c) && "+-.".indexOf(c) < 0)) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private int index() {
    for (int i = 0; i < PROTOCOLS.length; i++) {
      if (PROTOCOLS[i].equals(protocol)) {
        return i;
      }
    }
    return -1;
  }

  /** What follows the protocol: host, path and query. */
  private void parse(String all, int from, int to) {
    int start = from;
    int end = to;
    int question = all.indexOf('?', start);
    boolean onlyQuery = start < end && question == start;
    if (start < end && question >= 0 && question < end) {
      query = all.substring(question + 1, end);
      end = question;
    }
    String spec = all.substring(0, end);
    if (spec.startsWith("//", start) && !spec.startsWith("////", start)) {
      start += 2;
      int slash = spec.indexOf('/', start);
      host(spec.substring(start, slash < 0 ? end : slash));
      start = slash < 0 ? end : slash;
      if (!authority.isEmpty()) {
        path = "";
      }
    }
    if (start < end) {
      String rest = spec.substring(start, end);
      if (rest.startsWith("/")) {
        path = rest;
      } else if (!path.isEmpty()) {
        int last = path.lastIndexOf('/');
        path =
            shortened(
                path.substring(0, last + 1) + (last < 0 && authority != null ? "/" : "") + rest);
      } else {
        path = authority == null ? rest : "/" + rest;
      }
    } else if (onlyQuery && (authority == null || !path.isEmpty())) {
      path = path.substring(0, Math.max(path.lastIndexOf('/'), 0)) + "/";
    }
  }

  private void host(String text) {
    authority = text;
    userInfo = null;
    String name = text;
    int at = text.indexOf('@');
    if (at >= 0 && at == text.lastIndexOf('@')) {
      userInfo = text.substring(0, at);
      name = text.substring(at + 1);
    } else if (at >= 0) {
      name = "";
    }
    int bracket = name.startsWith("[") ? name.indexOf(']') : -1;
    if (name.startsWith("[") && bracket < 2) {
      throw new IllegalArgumentException("Invalid authority field: " + text);
    }
    int colon = name.indexOf(':', Math.max(bracket, 0));
    port = -1;
    if (colon >= 0) {
      if (name.length() > colon + 1) {
        port = Integer.parseInt(name, colon + 1, name.length(), 10);
      }
      name = name.substring(0, colon);
    }
    if (port < -1) {
      throw new IllegalArgumentException("Invalid port number :" + port);
    }
    host = name;
  }

  /** A path without its dots. */
  private static String shortened(String given) {
    String path = given;
    for (int i = path.indexOf("/./"); i >= 0; i = path.indexOf("/./")) {
      path = path.substring(0, i) + path.substring(i + 2);
    }
    int i = path.indexOf("/../");
    while (i >= 0) {
      int before = i > 0 ? path.lastIndexOf('/', i - 1) : -1;
      if (before >= 0 && path.indexOf("/../", before) != 0) {
        path = path.substring(0, before) + path.substring(i + 3);
        i = path.indexOf("/../");
      } else {
        i = path.indexOf("/../", i + 3);
      }
    }
    while (path.endsWith("/..")) {
      int before = path.lastIndexOf('/', path.indexOf("/..") - 1);
      if (before < 0) {
        break;
      }
      path = path.substring(0, before + 1);
    }
    if (path.startsWith("./") && path.length() > 2) {
      path = path.substring(2);
    }
    return path.endsWith("/.") ? path.substring(0, path.length() - 1) : path;
  }

  public String getProtocol() {
    return protocol;
  }

  public String getHost() {
    return host;
  }

  public int getPort() {
    return port;
  }

  public int getDefaultPort() {
    return PORTS[index()];
  }

  public String getAuthority() {
    return authority;
  }

  public String getUserInfo() {
    return userInfo;
  }

  public String getPath() {
    return path;
  }

  public String getQuery() {
    return query;
  }

  public String getFile() {
    return query == null ? path : path + "?" + query;
  }

  public String getRef() {
    return ref;
  }

  public boolean sameFile(URL other) {
    return protocol.equals(other.protocol)
        && getFile().equals(other.getFile())
        && host.equalsIgnoreCase(other.host)
        && portInUse() == other.portInUse();
  }

  private int portInUse() {
    return port < 0 ? getDefaultPort() : port;
  }

  public URI toURI() throws URISyntaxException {
    return new URI(toString());
  }

  public String toExternalForm() {
    return protocol
        + ":"
        + (authority == null || authority.isEmpty() ? "" : "//" + authority)
        + getFile()
        + (ref == null ? "" : "#" + ref);
  }

  @Override
  public String toString() {
    return toExternalForm();
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof URL u && sameFile(u) && (ref == null ? u.ref == null : ref.equals(u.ref));
  }

  @Override
  public int hashCode() {
    return protocol.hashCode()
        + host.toLowerCase(Locale.ROOT).hashCode()
        + getFile().hashCode()
        + portInUse()
        + (ref == null ? 0 : ref.hashCode());
  }
}

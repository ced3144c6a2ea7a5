package dev.mochaberry.standins.io;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;

/** Files as addresses, {@code file:/tmp/a}, and back. */
public final class FileUris {
  private FileUris() {}

  /** The address; a folder's ends with a slash. {@code host} may be null, or nothing. */
  public static URI of(File file, String host) {
    String path = file.getAbsolutePath();
    if ((file.getPath().isEmpty() || file.isDirectory()) && !path.endsWith("/")) {
      path += "/";
    }
    try {
      return new URI("file", host, path, null);
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * The path.
   *
   * @throws IllegalArgumentException if the address is no file's
   */
  public static String path(URI uri) {
    check(uri.isAbsolute(), "URI is not absolute");
    check(!uri.isOpaque(), "URI is not hierarchical");
    check(uri.getScheme().equalsIgnoreCase("file"), "URI scheme is not \"file\"");
    check(uri.getRawAuthority() == null, "URI has an authority component");
    check(uri.getRawFragment() == null, "URI has a fragment component");
    check(uri.getRawQuery() == null, "URI has a query component");
    String path = uri.getPath();
    check(!path.isEmpty(), "URI path component is empty");
    return path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
  }

  private static void check(boolean good, String message) {
    if (!good) {
      throw new IllegalArgumentException(message);
    }
  }
}

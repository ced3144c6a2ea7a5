package dev.mochaberry.junit;

/**
 * A server on this machine that a test takes as a parameter, and finds at the same port in both
 * worlds. It speaks to several clients at a time:
 *
 * <ul>
 *   <li>a connection that begins with an HTTP request gets answers: {@code GET /text/WORDS} the
 *       words, {@code GET /status/CODE} that status, {@code POST} and {@code PUT} what was sent;
 *   <li>any other connection gets back every byte it sends.
 * </ul>
 */
public final class LocalServer {
  private final int port;

  /**
   * The server that listens at a port.
   *
   * @param port 1 to 65535
   */
  LocalServer(int port) {
    this.port = port;
  }

  /**
   * Where it is.
   *
   * @return an address of this machine
   */
  public String host() {
    return "127.0.0.1";
  }

  /**
   * At which port.
   *
   * @return 1 to 65535
   */
  public int port() {
    return port;
  }

  /**
   * The address of one of its pages.
   *
   * @param path such as {@code /text/hello}
   * @return the address, with {@code http:} before it
   */
  public String url(String path) {
    return "http://" + host() + ":" + port + path;
  }
}

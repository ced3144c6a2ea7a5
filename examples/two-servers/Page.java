import java.nio.charset.StandardCharsets;

/** What both servers say. */
final class Page {
  private static int visits;

  private Page() {}

  /** Whether a request has come as a whole: its head ends with an empty line. */
  static boolean isWhole(byte[] request, int length) {
    return length >= 4
        && request[length - 4] == '\r'
        && request[length - 3] == '\n'
        && request[length - 2] == '\r'
        && request[length - 1] == '\n';
  }

  /** The next answer. */
  static byte[] answer() {
    visits++;
    String body = "You are visitor " + visits + ".\n";
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: "
            + body.length()
            + "\r\nConnection: close\r\n\r\n";
    return (head + body).getBytes(StandardCharsets.US_ASCII);
  }
}

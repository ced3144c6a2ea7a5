import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands for a web server far away: every answer takes 350 ms, however many are asked for at once. */
public class LocalServer {
  private static final int DELAY_MS = 350;

  public static void main(String[] args) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      System.out.println("listening on 127.0.0.1, port " + server.getLocalPort());
      while (true) {
        Socket socket = server.accept();
        new Thread(() -> answer(socket)).start();
      }
    }
  }

  private static void answer(Socket socket) {
    String page = "<html><body>A page from a slow server</body></html>";
    String head = "HTTP/1.1 200 OK\r\nContent-Length: " + page.length();
    String answer = head + "\r\nConnection: close\r\n\r\n" + page;
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      String line = in.readLine();
      while (line != null && !line.isEmpty()) {
        line = in.readLine();
      }
      Thread.sleep(DELAY_MS);
      socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException | InterruptedException e) {
      System.err.println("a request was lost: " + e);
    }
  }
}

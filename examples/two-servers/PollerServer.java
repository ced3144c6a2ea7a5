import dev.mochaberry.socket.Poller;
import dev.mochaberry.socket.Ready;
import dev.mochaberry.socket.Socket;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The same web server without an event loop: each connection remembers how far it is, and goes on
 * when the poller says that it can.
 */
public class PollerServer {
  private static final int LONGEST = 512;

  private final Poller poller = new Poller();
  private final Socket server = new Socket();
  private final Map<Socket, Connection> connections = new HashMap<>();

  /** A browser: first its request comes in, then the answer goes out. */
  private static final class Connection {
    private final byte[] request = new byte[LONGEST];
    private int length;
    private byte[] answer;
    private int sent;

    /** Takes what has come; tells whether that is the end of the connection. */
    boolean receive(Socket socket) throws IOException {
      int count = length < LONGEST ? socket.recv(request, length, LONGEST - length) : -1;
      length += Math.max(0, count);
      if (Page.isWhole(request, length)) {
        answer = Page.answer();
      }
      return count < 0;
    }

    /** Sends what there is room for; tells whether that was the rest. */
    boolean send(Socket socket) throws IOException {
      sent += socket.send(answer, sent, answer.length - sent);
      return sent == answer.length;
    }
  }

  private void accept() throws IOException {
    Socket socket = server.accept();
    if (socket != null) {
      connections.put(socket, new Connection());
      poller.register(socket, Poller.IN);
    }
  }

  private void goOn(Socket socket) throws IOException {
    Connection connection = connections.get(socket);
    boolean ended;
    try {
      if (connection.answer == null) {
        ended = connection.receive(socket);
        if (connection.answer != null) {
          poller.register(socket, Poller.OUT);
        }
      } else {
        ended = connection.send(socket);
      }
    } catch (IOException e) {
      ended = true; // the browser has gone
    }
    if (ended) {
      connections.remove(socket);
      poller.unregister(socket);
      socket.close();
    }
  }

  private void run(int port) throws IOException {
    server.bind("0.0.0.0", port);
    server.listen(5);
    poller.register(server, Poller.IN);
    System.out.println("ready at port " + port);
    while (true) {
      for (Ready ready : poller.poll(-1)) {
        if (ready.socket() == server) {
          accept();
        } else {
          goOn(ready.socket());
        }
      }
    }
  }

  public static void main(String[] args) throws IOException {
    new PollerServer().run(args.length > 0 ? Integer.parseInt(args[0]) : 8080);
  }
}

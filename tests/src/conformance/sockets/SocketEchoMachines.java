import dev.mochaberry.socket.Poller;
import dev.mochaberry.socket.Ready;
import dev.mochaberry.socket.Socket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An echo server and three clients as state machines around one poller. */
public class SocketEchoMachines {
  interface Machine { boolean step(Poller poller, Ready ready) throws IOException; }

  static final class Echo implements Machine {
    private final Socket socket;
    private final byte[] buffer = new byte[8];
    private int from, to;
    Echo(Socket socket) { this.socket = socket; }
    public boolean step(Poller poller, Ready ready) throws IOException {
      if (from == to) {
        to = socket.recv(buffer);
        from = 0;
        if (to < 0) { poller.unregister(socket); socket.close(); return true; }
      }
      if (from < to) from += socket.send(buffer, from, to - from);
      poller.register(socket, from < to ? Poller.OUT : Poller.IN);
      return false;
    }
  }

  static final class Client implements Machine {
    private final Socket socket = new Socket();
    private final String text;
    private final StringBuilder got = new StringBuilder();
    private int sent;
    Client(Poller poller, String text) throws IOException { this.text = text; socket.connect("127.0.0.1", 18122); poller.register(socket, Poller.OUT); }
    public boolean step(Poller poller, Ready ready) throws IOException {
      byte[] all = text.getBytes(StandardCharsets.US_ASCII);
      if (ready.isWritable() && sent < all.length) {
        sent += socket.send(all, sent, all.length - sent);
        poller.register(socket, sent < all.length ? Poller.OUT : Poller.IN);
      } else if (ready.isReadable()) {
        byte[] buffer = new byte[5];
        int n = socket.recv(buffer);
        got.append(new String(buffer, 0, Math.max(0, n), StandardCharsets.US_ASCII));
        if (got.length() == text.length()) { poller.unregister(socket); socket.close(); return true; }
      }
      return false;
    }
    @Override public String toString() { return got.toString(); }
  }

  public static void main(String[] args) throws IOException {
    Socket server = new Socket();
    server.bind("127.0.0.1", 18122);
    server.listen(5);
    Poller poller = new Poller();
    poller.register(server, Poller.IN);
    List<Socket> sockets = new ArrayList<>();
    List<Machine> machines = new ArrayList<>();
    List<Client> clients = new ArrayList<>();
    for (String text : new String[] {"one", "a longer text than the buffers", "xyz".repeat(50)}) {
      Client c = new Client(poller, text);
      clients.add(c); sockets.add(c.socket); machines.add(c);
    }
    int ended = 0;
    while (ended < 6) {
      List<Ready> all = poller.poll(5000);
      if (all.isEmpty()) { System.out.println("stuck"); break; }
      for (Ready ready : all) {
        if (ready.socket() == server) {
          for (Socket s = server.accept(); s != null; s = server.accept()) { poller.register(s, Poller.IN); sockets.add(s); machines.add(new Echo(s)); }
        } else {
          int i = sockets.indexOf(ready.socket());
          if (i >= 0 && machines.get(i).step(poller, ready)) { sockets.remove(i); machines.remove(i); ended++; }
        }
      }
    }
    for (Client c : clients) System.out.println(c);
    poller.unregister(server);
    server.close();
  }
}

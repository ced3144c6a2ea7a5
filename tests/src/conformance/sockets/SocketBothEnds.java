import dev.mochaberry.socket.Poller;
import dev.mochaberry.socket.Ready;
import dev.mochaberry.socket.Socket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A server and its clients in one thread: what each poll tells, and what sockets do at once. */
public class SocketBothEnds {
  static String told(Ready ready, Socket server, Socket client) {
    String who = ready.socket() == server ? "server" : ready.socket() == client ? "client" : "peer";
    return who + (ready.isReadable() ? " reads" : "") + (ready.isWritable() ? " writes" : "");
  }

  static void show(Poller poller, int time, Socket server, Socket client) throws IOException {
    StringBuilder line = new StringBuilder("poll:");
    for (Ready ready : poller.poll(time)) {
      line.append(' ').append(told(ready, server, client)).append(';');
    }
    System.out.println(line);
  }

  static String text(byte[] bytes, int count) {
    return new String(bytes, 0, count, StandardCharsets.UTF_8);
  }

  static void refused() throws IOException {
    Socket lonely = new Socket();
    lonely.connect("127.0.0.1", 18199);
    Poller poller = new Poller();
    poller.register(lonely, Poller.OUT);
    System.out.println("ready: " + poller.poll(5000).size());
    try {
      lonely.send(new byte[] {1});
      System.out.println("sent?");
    } catch (IOException e) {
      System.out.println("refused");
    }
    poller.unregister(lonely);
    lonely.close();
  }

  public static void main(String[] args) throws IOException {
    Socket server = new Socket();
    server.bind("127.0.0.1", 18121);
    server.listen(4);
    System.out.println("nobody yet: " + (server.accept() == null));
    try (Socket other = new Socket()) {
      other.bind("127.0.0.1", 18121);
      other.listen(1);
      System.out.println("twice?");
    } catch (IOException e) {
      System.out.println("the port is taken");
    }
    Poller poller = new Poller();
    poller.register(server, Poller.IN);
    show(poller, 20, server, null);
    Socket client = new Socket();
    client.connect("127.0.0.1", 18121);
    poller.register(client, Poller.OUT);
    while (poller.poll(1000).size() < 2) {}
    show(poller, 1000, server, client);
    Socket peer = server.accept();
    byte[] buffer = new byte[16];
    System.out.println("nothing yet: " + peer.recv(buffer));
    poller.register(peer, Poller.IN);
    System.out.println("sent " + client.send("hello world".getBytes(StandardCharsets.UTF_8)));
    show(poller, 1000, server, client);
    int count = peer.recv(buffer, 2, 5);
    System.out.println(count + " " + text(buffer, 2 + count).trim());
    count = peer.recv(buffer);
    System.out.println(count + " " + text(buffer, count));
    System.out.println("sent " + peer.send("abcdef".getBytes(StandardCharsets.UTF_8), 2, 3));
    poller.register(client, Poller.IN | Poller.OUT);
    show(poller, 1000, server, client);
    count = client.recv(buffer);
    System.out.println(text(buffer, count) + ", then " + client.recv(buffer));
    byte[] large = new byte[4096];
    int room = 0;
    for (int sent = 1; sent > 0; room += sent) {
      sent = client.send(large);
    }
    System.out.println("full: " + (room > 4096) + " " + client.send(large));
    show(poller, 1000, server, client);
    int got = 0;
    byte[] piece = new byte[2048];
    while (got < room) {
      int n = peer.recv(piece);
      if (n == 0) {
        poller.poll(1000);
      } else {
        got += n;
      }
    }
    System.out.println("all came: " + (got == room));
    poller.unregister(client);
    client.close();
    show(poller, 1000, server, client);
    System.out.println("end " + peer.recv(buffer) + " " + peer.recv(buffer));
    poller.unregister(peer);
    peer.close();
    refused();
    List<Ready> none = poller.poll(0);
    System.out.println(none.isEmpty());
    poller.unregister(server);
    server.close();
    try {
      new Socket().connect("no.such.host.invalid", 1);
    } catch (IOException e) {
      System.out.println("unknown host");
    }
  }
}

package dev.mochaberry.asyncio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamTest {

  private static final String HOST = "127.0.0.1";

  private ServerSocket server;

  /** What the server does with each connection, on a thread of its own. */
  private interface Conversation {
    void hold(InputStream in, OutputStream out) throws IOException;
  }

  @BeforeEach
  void open() throws IOException {
    server = new ServerSocket(0, 50, InetAddress.getByName(HOST));
  }

  @AfterEach
  void close() throws IOException {
    server.close();
  }

  private void serve(Conversation conversation) {
    daemon(
        () -> {
          while (true) {
            java.net.Socket socket = server.accept();
            daemon(
                () -> {
                  try (socket) {
                    conversation.hold(socket.getInputStream(), socket.getOutputStream());
                  }
                });
          }
        });
  }

  private interface Work {
    void run() throws IOException;
  }

  private static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // the test is over, or the client has gone
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private Stream connect() throws IOException {
    return EventLoop.openConnection(HOST, server.getLocalPort());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void readsLinesAndExactCountsAndTheRest() throws IOException {
    serve((in, out) -> out.write(bytes("one\ntwo\n12345rest of it")));
    EventLoop.run(
        () -> {
          Stream stream = connect();
          assertThat(text(stream.readLine())).isEqualTo("one\n");
          assertThat(text(stream.readLine())).isEqualTo("two\n");
          assertThat(text(stream.readExactly(5))).isEqualTo("12345");
          assertThat(text(stream.read())).isEqualTo("rest of it");
          assertThat(stream.read(10)).isEmpty();
          assertThat(stream.readLine()).isEmpty();
          assertThat(stream.readInto(new byte[4])).isZero();
          stream.waitClosed();
        });
  }

  @Test
  void readsIntoAnArray() throws IOException {
    serve((in, out) -> out.write(bytes("abc")));
    EventLoop.run(
        () -> {
          Stream stream = connect();
          byte[] buffer = new byte[2];
          assertThat(stream.readInto(buffer)).isEqualTo(2);
          assertThat(text(buffer)).isEqualTo("ab");
          stream.waitClosed();
        });
  }

  @Test
  void anEarlyEndIsAnEofException() throws IOException {
    serve((in, out) -> out.write(bytes("abc")));
    EventLoop.run(
        () -> {
          Stream stream = connect();
          assertThatExceptionOfType(EOFException.class).isThrownBy(() -> stream.readExactly(4));
          stream.waitClosed();
        });
  }

  @Test
  void sendsMoreThanTheConnectionTakesAtOnce() throws IOException {
    int size = 8_000_000;
    serve(
        (in, out) -> {
          int sum = in.readNBytes(size).length;
          out.write(bytes(String.valueOf(sum)));
        });
    String answer =
        EventLoop.run(
            () -> {
              Stream stream = connect();
              stream.write(new byte[size]);
              stream.drain();
              byte[] read = stream.read();
              stream.waitClosed();
              return text(read);
            });
    assertThat(answer).isEqualTo(String.valueOf(size));
  }

  @Test
  void connectionsRunBesideEachOther() throws IOException {
    serve(
        (in, out) -> {
          int first = in.read();
          out.write(first);
        });
    List<String> answers =
        EventLoop.run(() -> EventLoop.gather(() -> echo("a"), () -> echo("b"), () -> echo("c")));
    assertThat(answers).containsExactly("a", "b", "c");
  }

  private String echo(String text) throws IOException {
    Stream stream = connect();
    stream.write(text);
    stream.drain();
    byte[] answer = stream.readExactly(1);
    stream.close();
    stream.waitClosed();
    return text(answer);
  }

  @Test
  void aReaderCanBeCancelled() throws IOException {
    serve((in, out) -> in.read());
    EventLoop.run(
        () -> {
          Stream stream = connect();
          Task<byte[]> reader = EventLoop.createTask(() -> stream.read(1));
          EventLoop.sleepMs(0);
          reader.cancel();
          assertThat(catchThrowable(reader::await)).isInstanceOf(CancelledError.class);
          stream.waitClosed();
        });
  }

  @Test
  void aSecondReaderIsRefused() throws IOException {
    serve((in, out) -> in.read());
    EventLoop.run(
        () -> {
          Stream stream = connect();
          Task<byte[]> reader = EventLoop.createTask(() -> stream.read(1));
          EventLoop.sleepMs(0);
          assertThatIllegalStateException().isThrownBy(() -> stream.read(1));
          reader.cancel();
          stream.waitClosed();
        });
  }

  @Test
  void aRefusedConnectionShowsAtOnce() throws IOException {
    int port = server.getLocalPort();
    server.close();
    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> EventLoop.run(() -> EventLoop.openConnection(HOST, port)));
  }

  @Test
  void anUnknownHostIsAnIoException() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> EventLoop.run(() -> EventLoop.openConnection("no-such-host.invalid", 1)));
  }

  @Test
  void aClosedStreamIsNotRead() throws IOException {
    serve((in, out) -> in.read());
    EventLoop.run(
        () -> {
          Stream stream = connect();
          stream.waitClosed();
          assertThatExceptionOfType(IOException.class).isThrownBy(() -> stream.read(1));
        });
  }
}

package dev.mochaberry.socket;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonImport;
import dev.mochaberry.annotations.PythonMethod;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * A TCP socket that never blocks: what cannot be done at once is not done, and the caller comes
 * again when a {@link Poller} says so. What fails is an {@link IOException}, on the board too.
 */
@PythonClass(name = "socket", module = "socket")
@PythonImport("socket")
public final class Socket implements AutoCloseable {
  private ServerSocketChannel server;
  private SocketChannel channel;
  private boolean failed;

  /** Why the connection could not be made, until that was reported. */
  private IOException failure;

  /** A socket that is neither bound nor connected. */
  @PythonExpression("open_socket()")
  public Socket() {}

  private Socket(SocketChannel accepted) throws IOException {
    channel = accepted;
    channel.configureBlocking(false);
  }

  /**
   * Takes a port, to accept connections at it. One that was in use a moment ago may be taken again.
   *
   * @param host the address; {@code "0.0.0.0"} is every one of this machine
   * @param port the port
   * @throws IOException if it cannot be had
   */
  @PythonExpression("bind_socket({this}, {0}, {1})")
  public void bind(String host, int port) throws IOException {
    server = ServerSocketChannel.open();
    server.configureBlocking(false);
    server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
    try {
      server.bind(resolved(host, port));
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  /**
   * Begins to take connections at the port.
   *
   * @param backlog how many may wait to be accepted
   */
  @PythonMethod("listen")
  public void listen(int backlog) {
    if (server == null) {
      throw new IllegalStateException("bind the socket first");
    }
  }

  /**
   * Accepts a connection.
   *
   * @return a socket for it; null if none waits
   * @throws IOException if that fails
   */
  @MayReturnNull
  @PythonExpression("accept_socket({this})")
  public Socket accept() throws IOException {
    SocketChannel accepted = server.accept();
    return accepted == null ? null : new Socket(accepted);
  }

  /**
   * Begins to connect; the socket is writable when the connection is made. One that fails counts as
   * made: the first use of it reports the failure.
   *
   * @param host the name or address of the other end, whose look-up does block
   * @param port its port
   * @throws IOException if there is no such name
   */
  @PythonExpression("connect_socket({this}, {0}, {1})")
  public void connect(String host, int port) throws IOException {
    InetSocketAddress address = resolved(host, port);
    channel = SocketChannel.open();
    channel.configureBlocking(false);
    try {
      channel.connect(address);
    } catch (IOException e) {
      fail(e);
    }
  }

  /**
   * Takes bytes that have come.
   *
   * @param target where they go, from its start
   * @return how many; 0 if none are there yet, -1 at the end of the connection
   * @throws IOException if the connection has failed
   */
  @PythonExpression("receive({this}, {0})")
  public int recv(byte[] target) throws IOException {
    return recv(target, 0, target.length);
  }

  /**
   * Takes bytes that have come.
   *
   * @param target where they go
   * @param offset the first place for them
   * @param length the most to take
   * @return how many; 0 if none are there yet, -1 at the end of the connection
   * @throws IOException if the connection has failed
   * @throws IndexOutOfBoundsException if the array has no such places
   */
  @PythonExpression("receive({this}, part_of({0}, {1}, {2}))")
  public int recv(byte[] target, int offset, int length) throws IOException {
    reportFailure();
    return failed ? -1 : connected().read(ByteBuffer.wrap(target, offset, length));
  }

  /**
   * Sends bytes.
   *
   * @param bytes what to send
   * @return how many were taken, from the first on; 0 if there is no room
   * @throws IOException if the connection has failed
   */
  @PythonExpression("transmit({this}, {0})")
  public int send(byte[] bytes) throws IOException {
    return send(bytes, 0, bytes.length);
  }

  /**
   * Sends bytes.
   *
   * @param bytes where they are
   * @param offset the first of them
   * @param length how many there are
   * @return how many were taken, from the first on; 0 if there is no room
   * @throws IOException if the connection has failed
   * @throws IndexOutOfBoundsException if the array has no such places
   */
  @PythonExpression("transmit({this}, part_of({0}, {1}, {2}))")
  public int send(byte[] bytes, int offset, int length) throws IOException {
    reportFailure();
    if (failed) {
      throw new IOException("Broken pipe");
    }
    return connected().write(ByteBuffer.wrap(bytes, offset, length));
  }

  /**
   * Ends the connection, or frees the port. A poller must be told before.
   *
   * @throws IOException if that fails
   */
  @Override
  @PythonMethod("close")
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
    if (server != null) {
      server.close();
    }
  }

  private static InetSocketAddress resolved(String host, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException(host);
    }
    return address;
  }

  private SocketChannel connected() throws IOException {
    if (channel == null) {
      throw new IOException("not connected");
    }
    if (channel.isConnectionPending()) {
      finishConnection();
      reportFailure();
    }
    return channel;
  }

  private void fail(IOException e) {
    failed = true;
    failure = e;
  }

  private void reportFailure() throws IOException {
    if (failure != null) {
      IOException reported = failure;
      failure = null;
      throw reported;
    }
  }

  /** What a poller waits with; null if nothing can come of it. */
  SelectableChannel channel() {
    return server != null ? server : failed ? null : channel;
  }

  /** The operations of {@link SelectionKey} that stand for a poller's events. */
  int operations(int events) {
    if (server != null) {
      return (events & Poller.IN) != 0 ? SelectionKey.OP_ACCEPT : 0;
    } else if (channel.isConnectionPending()) {
      return SelectionKey.OP_CONNECT;
    }
    return ((events & Poller.IN) != 0 ? SelectionKey.OP_READ : 0)
        | ((events & Poller.OUT) != 0 ? SelectionKey.OP_WRITE : 0);
  }

  /** The poller's events that have come, of those it waits for. */
  int events(int ready, int wanted) {
    if (failed || channel != null && channel.isConnectionPending() && !finishConnection()) {
      return failed ? Poller.IN | Poller.OUT : 0;
    }
    int events = (ready & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0 ? Poller.IN : 0;
    if ((ready & (SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT)) != 0) {
      events |= Poller.OUT;
    }
    return events & wanted;
  }

  private boolean finishConnection() {
    try {
      return channel.finishConnect();
    } catch (IOException e) {
      fail(e);
      return false;
    }
  }
}

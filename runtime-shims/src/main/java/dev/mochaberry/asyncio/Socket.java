package dev.mochaberry.asyncio;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Set;

/**
 * A TCP connection that never blocks, and the tasks that wait for it.
 *
 * <p>As on the board, a connection that fails counts as made. The first read or write reports the
 * failure; later reads find the end of the stream.
 */
final class Socket extends Pollable implements Transport {

  private final Scheduler scheduler;
  private final SocketChannel channel;
  private SelectionKey key;
  private String peer;
  private boolean closed;
  private boolean failed;

  /** Why the connection could not be made, until that was reported. */
  private IOException failure;

  private Socket(Scheduler scheduler, SocketChannel channel) {
    this.scheduler = scheduler;
    this.channel = channel;
  }

  /** Connects, and suspends the calling task until the connection is made or has failed. */
  static Socket connect(Scheduler scheduler, String host, int port) throws IOException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException("Name or service not known"); // MicroPython does not say which
    }
    SocketChannel channel = SocketChannel.open();
    channel.configureBlocking(false);
    Socket socket = new Socket(scheduler, channel);
    try {
      channel.connect(address);
    } catch (IOException e) {
      socket.fail(e);
    }
    try {
      socket.awaitWritable();
      socket.reportFailure();
      return socket;
    } catch (IOException | CancelledError e) {
      socket.close();
      throw e;
    }
  }

  /** A connection that was accepted. */
  static Socket accepted(Scheduler scheduler, SocketChannel channel) throws IOException {
    channel.configureBlocking(false);
    Socket socket = new Socket(scheduler, channel);
    InetSocketAddress address = (InetSocketAddress) channel.getRemoteAddress();
    socket.peer = address.getAddress().getHostAddress() + ":" + address.getPort();
    return socket;
  }

  @Override
  public String peer() {
    return peer;
  }

  Scheduler scheduler() {
    return scheduler;
  }

  @Override
  public void awaitReadable() throws IOException {
    checkOpen();
    scheduler.awaitReadable(this);
  }

  @Override
  public void awaitWritable() throws IOException {
    checkOpen();
    scheduler.awaitWritable(this);
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    checkOpen();
    reportFailure();
    if (failed) {
      return -1;
    }
    int count = 0;
    while (buffer.hasRemaining()) {
      int read;
      try {
        read = channel.read(buffer);
      } catch (IOException e) {
        failed = true; // as on the board, that is reported once, and then there is the end
        throw asOfTheBoard(e);
      }
      if (read <= 0) {
        return count == 0 ? read : count;
      }
      count += read;
    }
    return count;
  }

  @Override
  public void write(ByteBuffer bytes) throws IOException {
    checkOpen();
    reportFailure();
    if (failed) {
      throw new SocketException("Broken pipe");
    }
    try {
      channel.write(bytes);
    } catch (IOException e) {
      failed = true;
      throw asOfTheBoard(e);
    }
  }

  /** MicroPython's numbers of errors have the words of {@code java.net}. */
  private static IOException asOfTheBoard(IOException e) {
    String message = String.valueOf(e.getMessage());
    return new SocketException(
        message.startsWith("Connection reset") ? "Connection reset" : message);
  }

  @Override
  public void setNoDelay() throws IOException {
    checkOpen();
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    channel.close();
    scheduler.released();
  }

  private void checkOpen() throws IOException {
    if (closed) {
      throw new SocketException("Socket closed");
    }
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

  @Override
  boolean register(Selector selector) throws IOException {
    if (closed || failed) {
      return false;
    }
    int operations = hasReader() ? SelectionKey.OP_READ : 0;
    if (channel.isConnectionPending()) {
      operations = SelectionKey.OP_CONNECT;
    } else if (hasWriter()) {
      operations |= SelectionKey.OP_WRITE;
    }
    key = channel.register(selector, operations);
    return true;
  }

  @Override
  int readyOperations(Set<SelectionKey> selected) {
    if (!closed && !failed && channel.isConnectionPending()) {
      return finishConnection() ? SelectionKey.OP_WRITE : 0;
    }
    if (closed || failed) {
      return SelectionKey.OP_READ | SelectionKey.OP_WRITE;
    }
    return selected.contains(key) ? key.readyOps() : 0;
  }

  private boolean finishConnection() {
    try {
      return channel.finishConnect();
    } catch (IOException e) {
      fail(e);
      return true;
    }
  }
}

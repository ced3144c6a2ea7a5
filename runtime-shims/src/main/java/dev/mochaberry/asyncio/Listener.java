package dev.mochaberry.asyncio;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Set;

/** A TCP port that takes connections without blocking, and the task that waits for them. */
final class Listener extends Pollable {

  private final Scheduler scheduler;
  private final ServerSocketChannel channel;
  private SelectionKey key;

  private Listener(Scheduler scheduler, ServerSocketChannel channel) {
    this.scheduler = scheduler;
    this.channel = channel;
  }

  /** Binds the port; at most {@code backlog} connections wait to be accepted. */
  static Listener open(Scheduler scheduler, String host, int port, int backlog) throws IOException {
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new UnknownHostException("Name or service not known"); // MicroPython does not say which
    }
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.bind(address, backlog);
      return new Listener(scheduler, channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Suspends the calling task until a connection has come; null if it is gone already. */
  Socket accept() {
    scheduler.awaitReadable(this);
    try {
      SocketChannel connection = channel.accept();
      return connection == null ? null : Socket.accepted(scheduler, connection);
    } catch (IOException e) {
      return null; // as on the board: who failed to connect is the other end's concern
    }
  }

  void close() throws IOException {
    channel.close();
    scheduler.released();
  }

  @Override
  boolean register(Selector selector) throws IOException {
    key = channel.register(selector, SelectionKey.OP_ACCEPT);
    return true;
  }

  @Override
  int readyOperations(Set<SelectionKey> selected) {
    return selected.contains(key) ? key.readyOps() : 0;
  }
}

package dev.mochaberry.socket;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.io.IOException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of many sockets are ready. It blocks while it waits: a program uses either pollers or
 * the event loop, or polls with a time of 0.
 */
@PythonClass(name = "Poller")
public final class Poller {

  /** To be told of connections to accept, and of bytes that have come. */
  public static final int IN = 1;

  /** To be told of room to send, and of a connection that is made. */
  public static final int OUT = 4;

  private final Map<Socket, Integer> sockets = new LinkedHashMap<>();
  private Selector selector;

  /** A poller that watches nothing yet. */
  @PythonExpression("Poller()")
  public Poller() {}

  /**
   * Watches a socket, or watches it for something else from now on.
   *
   * @param socket a socket that is bound or connected
   * @param events {@link #IN}, {@link #OUT} or both of them
   */
  @PythonMethod("register")
  public void register(Socket socket, int events) {
    sockets.put(socket, events);
  }

  /**
   * Watches a socket no longer.
   *
   * @param socket a socket that it watches
   */
  @PythonMethod("unregister")
  public void unregister(Socket socket) throws IOException {
    sockets.remove(socket);
    SelectableChannel channel = socket.channel();
    if (selector != null && channel != null && channel.keyFor(selector) != null) {
      channel.keyFor(selector).cancel();
      selector.selectNow(); // lets go of a channel that may be closed next
    }
  }

  /**
   * Waits until at least one socket is ready.
   *
   * @param milliseconds how long to wait; 0 is not at all, negative for ever
   * @return those that are ready, in the order in which they were first registered; none if the
   *     time was up
   * @throws IOException if that fails
   */
  @PythonMethod("poll")
  public List<Ready> poll(int milliseconds) throws IOException {
    if (selector == null) {
      selector = Selector.open();
    }
    long end = System.nanoTime() + milliseconds * 1_000_000L;
    while (true) {
      long left = milliseconds < 0 ? -1 : Math.max(0, (end - System.nanoTime()) / 1_000_000);
      List<Ready> ready = once(left);
      if (!ready.isEmpty() || left == 0) {
        return ready;
      }
    }
  }

  private List<Ready> once(long milliseconds) throws IOException {
    boolean failed = false;
    for (Map.Entry<Socket, Integer> entry : sockets.entrySet()) {
      SelectableChannel channel = entry.getKey().channel();
      if (channel == null) {
        failed = true;
      } else {
        channel.register(selector, entry.getKey().operations(entry.getValue()));
      }
    }
    selector.selectedKeys().clear();
    if (failed || milliseconds == 0) {
      selector.selectNow();
    } else {
      selector.select(Math.max(0, milliseconds));
    }
    List<Ready> ready = new ArrayList<>();
    for (Map.Entry<Socket, Integer> entry : sockets.entrySet()) {
      int events = entry.getKey().events(operations(entry.getKey()), entry.getValue());
      if (events != 0) {
        ready.add(new Ready(entry.getKey(), events));
      }
    }
    return ready;
  }

  private int operations(Socket socket) {
    SelectableChannel channel = socket.channel();
    SelectionKey key = channel == null ? null : channel.keyFor(selector);
    return key != null && selector.selectedKeys().contains(key) ? key.readyOps() : 0;
  }
}

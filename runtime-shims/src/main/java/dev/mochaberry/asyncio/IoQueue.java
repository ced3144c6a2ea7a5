package dev.mochaberry.asyncio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** Tasks that wait for connections, at most one reader and one writer each. */
final class IoQueue implements Blocker {

  private final Set<Socket> waiting = new LinkedHashSet<>();
  private Selector selector;

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void awaitReadable(Socket socket, TaskState<?> task) {
    socket.setReader(task);
    add(socket, task);
  }

  void awaitWritable(Socket socket, TaskState<?> task) {
    socket.setWriter(task);
    add(socket, task);
  }

  private void add(Socket socket, TaskState<?> task) {
    waiting.add(socket);
    task.blockIn(this);
  }

  @Override
  public void remove(TaskState<?> task) {
    for (Socket socket : waiting) {
      socket.forget(task);
    }
    waiting.removeIf(socket -> !socket.isAwaited());
  }

  /**
   * Readies the tasks whose connections are.
   *
   * @param milliseconds how long to wait for the first; negative is for ever
   */
  void poll(long milliseconds) {
    if (waiting.isEmpty()) {
      if (milliseconds > 0) {
        LockSupport.parkNanos(milliseconds * 1_000_000);
      }
      return;
    }
    try {
      select(milliseconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Socket> polled = new ArrayList<>(waiting);
    for (Socket socket : polled) {
      socket.wake();
    }
    waiting.removeIf(socket -> !socket.isAwaited());
  }

  private void select(long milliseconds) throws IOException {
    if (selector == null) {
      selector = Selector.open();
    }
    boolean ready = false;
    for (Socket socket : waiting) {
      ready |= !socket.register(selector);
    }
    selector.selectedKeys().clear();
    if (ready || milliseconds == 0) {
      selector.selectNow();
    } else {
      selector.select(Math.max(0, milliseconds));
    }
  }
}

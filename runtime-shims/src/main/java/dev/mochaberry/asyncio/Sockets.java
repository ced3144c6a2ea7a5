package dev.mochaberry.asyncio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** Tasks that wait for input or output; looked at once per turn of the loop. */
final class Sockets {
  private final Loop loop;
  private Selector selector;

  /** The tasks that wait for one channel. */
  private static final class Waiters {
    Task<?> reader;
    Task<?> writer;
  }

  Sockets(Loop loop) {
    this.loop = loop;
  }

  boolean isIdle() {
    return selector == null
        || selector.keys().stream().noneMatch(k -> k.isValid() && k.interestOps() != 0);
  }

  /** Suspends the running task until the channel is ready for the operation. */
  void await(SocketChannel channel, int operation) throws IOException {
    if (selector == null) {
      selector = Selector.open();
    }
    SelectionKey key = channel.keyFor(selector);
    if (key == null) {
      key = channel.register(selector, 0, new Waiters());
    }
    Waiters waiters = (Waiters) key.attachment();
    Task<?> self = loop.currentTask();
    if (operation == SelectionKey.OP_READ) {
      waiters.reader = self;
    } else {
      waiters.writer = self;
    }
    SelectionKey k = key;
    k.interestOpsOr(operation);
    loop.suspend((Waiting) task -> forget(k, waiters, operation));
  }

  private static void forget(SelectionKey key, Waiters waiters, int operation) {
    key.interestOpsAnd(~operation);
    if (operation == SelectionKey.OP_READ) {
      waiters.reader = null;
    } else {
      waiters.writer = null;
    }
  }

  /**
   * Queues the tasks whose channels are ready, waiting up to that many milliseconds; less than 0:
   * for ever.
   */
  void poll(long milliseconds) {
    try {
      if (selector == null) {
        if (milliseconds > 0) {
          Thread.sleep(milliseconds);
        }
        return;
      }
      if (milliseconds == 0) {
        selector.selectNow();
      } else {
        selector.select(Math.max(0, milliseconds));
      }
      for (SelectionKey key : selector.selectedKeys()) {
        wake(key, (Waiters) key.attachment());
      }
      selector.selectedKeys().clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the event loop was interrupted", e);
    }
  }

  private void wake(SelectionKey key, Waiters waiters) {
    int ready = key.isValid() ? key.readyOps() : ~0;
    if (waiters.reader != null && (ready & SelectionKey.OP_READ) != 0) {
      Task<?> task = waiters.reader;
      forget(key, waiters, SelectionKey.OP_READ);
      loop.ready.push(task);
    }
    int writing = SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT;
    if (waiters.writer != null && (ready & writing) != 0) {
      Task<?> task = waiters.writer;
      key.interestOpsAnd(~writing);
      waiters.writer = null;
      loop.ready.push(task);
    }
  }
}

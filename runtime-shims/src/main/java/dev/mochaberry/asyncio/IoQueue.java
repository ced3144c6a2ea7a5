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

  private final Set<Pollable> waiting = new LinkedHashSet<>();
  private volatile Selector selector;

  /** What the task that came last waits for. */
  private String waits = "read";

  boolean isEmpty() {
    return waiting.isEmpty();
  }

  void awaitReadable(Pollable pollable, TaskState<?> task) {
    pollable.setReader(task);
    waits = pollable.reading();
    add(pollable, task);
  }

  void awaitWritable(Pollable pollable, TaskState<?> task) {
    pollable.setWriter(task);
    waits = "write";
    add(pollable, task);
  }

  @Override
  public String name() {
    return waits;
  }

  private void add(Pollable pollable, TaskState<?> task) {
    waiting.add(pollable);
    task.blockIn(this);
  }

  @Override
  public void remove(TaskState<?> task) {
    for (Pollable pollable : waiting) {
      pollable.forget(task);
    }
    waiting.removeIf(pollable -> !pollable.isAwaited());
  }

  /**
   * Readies the tasks whose connections are.
   *
   * @param milliseconds how long to wait for the first; negative is for ever
   * @return whether there was one
   */
  boolean poll(long milliseconds) {
    if (waiting.isEmpty()) {
      if (milliseconds > 0) {
        LockSupport.parkNanos(milliseconds * 1_000_000);
      }
      return false;
    }
    try {
      select(milliseconds);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Pollable> polled = new ArrayList<>(waiting);
    boolean woken = false;
    for (Pollable pollable : polled) {
      woken |= pollable.wake(selector.selectedKeys());
    }
    waiting.removeIf(pollable -> !pollable.isAwaited());
    return woken;
  }

  /** A channel was closed: lets the selector go of it, which else would keep its port open. */
  void released() throws IOException {
    if (selector != null) {
      selector.selectNow();
    }
  }

  /** Ends a {@link #poll} of another thread early. */
  void wakeUp() {
    Selector open = selector;
    if (open != null) {
      open.wakeup();
    }
  }

  private void select(long milliseconds) throws IOException {
    if (selector == null) {
      selector = Selector.open();
    }
    boolean ready = false;
    for (Pollable pollable : waiting) {
      ready |= !pollable.register(selector);
    }
    selector.selectedKeys().clear();
    if (ready || milliseconds == 0) {
      selector.selectNow();
    } else {
      selector.select(Math.max(0, milliseconds));
    }
  }
}

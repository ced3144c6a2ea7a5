package dev.mochaberry.asyncio;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.Set;

/** What tasks can wait for: at most one to read from it, and one to write to it. */
abstract class Pollable {

  private TaskState<?> reader;
  private TaskState<?> writer;

  /**
   * Asks to be told when it is ready for what the tasks wait for.
   *
   * @return false if it is ready already
   */
  abstract boolean register(Selector selector) throws IOException;

  /**
   * What it is ready for, in the bits of {@link SelectionKey}.
   *
   * @param selected the keys of the last selection; only theirs say anything of now
   */
  abstract int readyOperations(Set<SelectionKey> selected);

  /** What a trace calls the wait of a reader. */
  String reading() {
    return "read";
  }

  /** What a second task that wants to read is told. */
  String secondReader() {
    return "another task reads this stream";
  }

  final boolean hasReader() {
    return reader != null;
  }

  final boolean hasWriter() {
    return writer != null;
  }

  final boolean isAwaited() {
    return reader != null || writer != null;
  }

  final void setReader(TaskState<?> task) {
    if (reader != null) {
      throw new IllegalStateException(secondReader());
    }
    reader = task;
  }

  final void setWriter(TaskState<?> task) {
    if (writer != null) {
      throw new IllegalStateException("another task writes to this stream");
    }
    writer = task;
  }

  final void forget(TaskState<?> task) {
    if (reader == task) {
      reader = null;
    }
    if (writer == task) {
      writer = null;
    }
  }

  /** Readies the tasks that need wait no longer; tells whether there was one. */
  final boolean wake(Set<SelectionKey> selected) {
    int ready = readyOperations(selected);
    boolean woken = false;
    if (reader != null && (ready & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0) {
      reader.ready();
      reader = null;
      woken = true;
    }
    if (writer != null && (ready & SelectionKey.OP_WRITE) != 0) {
      writer.ready();
      writer = null;
      woken = true;
    }
    return woken;
  }
}

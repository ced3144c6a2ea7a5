package dev.mochaberry.http;

import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.Stream;
import dev.mochaberry.asyncio.Task;

/** A client of the server: what came from it, and since when it is waited for. */
final class Connection {
  private final Stream stream;
  private final Input input;
  private final Task<?> task = EventLoop.currentTask();
  private int since = EventLoop.ticksMs();
  private boolean waiting = true;
  private boolean late;

  Connection(Stream stream) {
    this.stream = stream;
    input = new Input(stream);
  }

  Stream stream() {
    return stream;
  }

  Input input() {
    return input;
  }

  /** From now on it is the client's turn to send, or to take what is sent. */
  void waits() {
    since = EventLoop.ticksMs();
    waiting = true;
  }

  /** From now on it is the program's turn, which may take as long as it likes. */
  void works() {
    waiting = false;
  }

  /** Ends the connection if the client has been waited for too long. */
  void endIfLate(int now, int milliseconds) {
    if (waiting && EventLoop.ticksDiff(now, since) > milliseconds) {
      late = true;
      task.cancel();
    }
  }

  /** Whether it was ended in the middle of a request. */
  boolean isLateWithRequest() {
    return late && !input.isEmpty();
  }
}

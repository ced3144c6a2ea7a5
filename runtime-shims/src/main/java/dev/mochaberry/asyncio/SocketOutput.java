package dev.mochaberry.asyncio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The writing side of a connection: what it did not take at once waits here. */
final class SocketOutput {

  private final Socket socket;
  private final ByteArrayOutputStream unsent = new ByteArrayOutputStream();
  private boolean draining;

  SocketOutput(Socket socket) {
    this.socket = socket;
  }

  void write(byte[] bytes) throws IOException {
    checkNotDraining();
    int sent = 0;
    if (unsent.size() == 0) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      socket.write(buffer);
      sent = buffer.position();
    }
    unsent.write(bytes, sent, bytes.length - sent);
  }

  boolean isSent() {
    return unsent.size() == 0;
  }

  /** Sends what is left; does not suspend if that is nothing. */
  void flush() throws IOException {
    if (unsent.size() > 0) {
      drain();
    }
  }

  /** Always suspends, so that a loop of writes and drains lets other tasks run. */
  void drain() throws IOException {
    Scheduler scheduler = Scheduler.running("Stream.drain()");
    checkNotDraining();
    if (unsent.size() == 0) {
      scheduler.sleep(0);
      return;
    }
    draining = true;
    ByteBuffer buffer = ByteBuffer.wrap(unsent.toByteArray());
    try {
      while (buffer.hasRemaining()) {
        socket.awaitWritable();
        socket.write(buffer);
      }
    } finally {
      unsent.reset();
      unsent.write(buffer.array(), buffer.position(), buffer.remaining());
      draining = false;
    }
  }

  private void checkNotDraining() {
    if (draining) {
      throw new IllegalStateException("another task drains this stream");
    }
  }
}

package dev.mochaberry.asyncio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The writing side of a stream: what was not taken at once waits here. */
final class StreamOutput {

  private final Transport transport;
  private final ByteArrayOutputStream unsent = new ByteArrayOutputStream();
  private boolean draining;

  StreamOutput(Transport transport) {
    this.transport = transport;
  }

  void write(byte[] bytes) throws IOException {
    checkNotDraining();
    int sent = 0;
    if (unsent.size() == 0) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      transport.write(buffer);
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
    Scheduler scheduler = Scheduler.awaiting("Stream.drain()");
    checkNotDraining();
    if (unsent.size() == 0) {
      scheduler.sleep(0);
      return;
    }
    draining = true;
    ByteBuffer buffer = ByteBuffer.wrap(unsent.toByteArray());
    try {
      while (buffer.hasRemaining()) {
        transport.awaitWritable();
        transport.write(buffer);
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

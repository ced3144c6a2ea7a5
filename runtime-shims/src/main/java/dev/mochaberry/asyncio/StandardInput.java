package dev.mochaberry.asyncio;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * {@code System.in} as a port. Its reads block, so a thread does one whenever a task waits and
 * nothing is there; it reads no further than that, and others may use {@code System.in} between.
 */
final class StandardInput {
  private static final int CHUNK = 256;

  private final DevicePort port = new DevicePort(StandardInput::refuse, this::readOnce);
  private final AtomicBoolean reading = new AtomicBoolean();

  Stream stream() {
    return port.stream();
  }

  private static void refuse(byte[] bytes) {
    throw new UnsupportedOperationException("the standard input cannot be written to");
  }

  private void readOnce() {
    if (reading.compareAndSet(false, true)) {
      InputStream in = System.in;
      Thread thread = new Thread(() -> read(in), "standard input");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void read(InputStream in) {
    byte[] chunk = new byte[CHUNK];
    int count;
    try {
      count = in.read(chunk);
    } catch (IOException e) {
      count = -1; // a console that is gone has ended
    }
    reading.set(false);
    if (count < 0) {
      port.end();
    } else {
      port.feed(Arrays.copyOf(chunk, count));
    }
  }
}

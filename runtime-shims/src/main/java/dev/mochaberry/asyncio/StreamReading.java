package dev.mochaberry.asyncio;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One read of a stream, by the calling task. It suspends the task at least once (but for zero exact
 * bytes), and keeps nothing: what it does not return stays in the connection.
 */
final class StreamReading {

  private static final int CHUNK = 4096;
  private static final byte[] NOTHING = {};

  private final Transport transport;
  private final ByteArrayOutputStream result = new ByteArrayOutputStream();

  StreamReading(Transport transport) {
    Scheduler.awaiting("Stream.read");
    this.transport = transport;
  }

  byte[] all() throws IOException {
    while (true) {
      transport.awaitReadable();
      byte[] bytes = available(Integer.MAX_VALUE);
      if (bytes != null && bytes.length == 0) {
        return result.toByteArray();
      }
      keep(bytes);
    }
  }

  byte[] atMost(int limit) throws IOException {
    while (true) {
      transport.awaitReadable();
      byte[] bytes = available(limit);
      if (bytes != null) {
        return bytes;
      }
    }
  }

  byte[] exactly(int count) throws IOException {
    while (result.size() < count) {
      transport.awaitReadable();
      byte[] bytes = available(count - result.size());
      if (bytes != null && bytes.length == 0) {
        throw new EOFException();
      }
      keep(bytes);
    }
    return result.toByteArray();
  }

  int into(byte[] buffer) throws IOException {
    transport.awaitReadable();
    return Math.max(0, transport.read(ByteBuffer.wrap(buffer)));
  }

  byte[] line(int max) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    while (result.size() < max) {
      transport.awaitReadable();
      int read;
      do {
        read = transport.read(one.clear());
        if (read > 0) {
          result.write(one.get(0));
        }
      } while (read > 0 && one.get(0) != '\n' && result.size() < max);
      if (read != 0) {
        return result.toByteArray();
      }
    }
    return result.toByteArray();
  }

  private void keep(byte[] bytes) {
    if (bytes != null) {
      result.write(bytes, 0, bytes.length);
    }
  }

  /** What can be read now; empty at the end of the stream, null if a read would block. */
  private byte[] available(int limit) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (bytes.size() < limit) {
      ByteBuffer chunk = ByteBuffer.allocate(Math.min(CHUNK, limit - bytes.size()));
      int read = transport.read(chunk);
      if (read > 0) {
        bytes.write(chunk.array(), 0, read);
      }
      if (read < chunk.capacity()) {
        return read == 0 && bytes.size() == 0 ? null : bytes.toByteArray();
      }
    }
    return bytes.size() == 0 ? NOTHING : bytes.toByteArray();
  }
}

package dev.mochaberry.asyncio;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What a {@link Stream} reads and writes. Nothing here blocks other tasks. */
interface Transport {

  /** Suspends the calling task until a read would not block, at least for a turn. */
  void awaitReadable() throws IOException;

  /** Suspends the calling task until bytes are taken, at least for a turn. */
  void awaitWritable() throws IOException;

  /** Reads what is there; the number of bytes, 0 if a read would block, -1 at the end. */
  int read(ByteBuffer buffer) throws IOException;

  /** Writes what is taken at once. */
  void write(ByteBuffer bytes) throws IOException;

  /** The other end of a connection that was accepted, as address and port; else null. */
  default String peer() {
    return null;
  }

  /** Sends small pieces at once, if there is a choice. */
  default void setNoDelay() throws IOException {}

  void close() throws IOException;
}

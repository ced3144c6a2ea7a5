package dev.mochaberry.standins.io;

import java.io.IOException;

/**
 * What is between the two ends of a pipe, for one thread: a ring of bytes or characters. Who reads
 * from an empty pipe that is open, or writes to a full one, would wait for itself, which the JVM
 * reports as soon as the other end's thread is dead.
 */
final class Pipe {
  static final int SIZE = 1024;

  boolean connected;
  boolean closedByWriter;
  boolean closedByReader;

  private final char[] ring;
  private int first;
  private int held;

  Pipe(int size) {
    ring = new char[size];
  }

  void put(int x) throws IOException {
    if (closedByWriter || closedByReader) {
      throw new IOException("Pipe closed");
    } else if (held == ring.length) {
      throw new IOException("Read end dead");
    }
    ring[(first + held) % ring.length] = (char) x;
    held++;
  }

  void checkReadable() throws IOException {
    if (!connected) {
      throw new IOException("Pipe not connected");
    } else if (closedByReader) {
      throw new IOException("Pipe closed");
    }
  }

  /** The next one, or -1 when no more will come. */
  int take() throws IOException {
    checkReadable();
    if (held == 0) {
      if (closedByWriter) {
        return -1;
      }
      throw new IOException("Write end dead");
    }
    int x = ring[first];
    first = (first + 1) % ring.length;
    held--;
    return x;
  }

  int available() {
    return held;
  }

  void closeReader() {
    closedByReader = true;
    held = 0;
  }
}

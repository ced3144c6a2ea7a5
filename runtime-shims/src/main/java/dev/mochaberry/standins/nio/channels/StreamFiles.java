package dev.mochaberry.standins.nio.channels;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;

/** The files of streams, for their channels: declared. */
final class StreamFiles {
  private StreamFiles() {}

  /** The file that the stream reads, at the stream's place; closing it closes the stream. */
  static native RandomAccessFile of(FileInputStream stream);

  /** The file that the stream writes; it cannot be cut. */
  static native RandomAccessFile of(FileOutputStream stream);

  static native boolean isWritable(RandomAccessFile file);
}

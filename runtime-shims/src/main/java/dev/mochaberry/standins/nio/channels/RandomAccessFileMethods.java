package dev.mochaberry.standins.nio.channels;

import dev.mochaberry.annotations.Supplements;
import java.io.RandomAccessFile;

/** The channel of a {@code java.io.RandomAccessFile}. */
@Supplements("java.io.RandomAccessFile")
final class RandomAccessFileMethods {
  private RandomAccessFileMethods() {}

  static FileChannel getChannel(RandomAccessFile file) {
    return new FileChannel(file, true, StreamFiles.isWritable(file), false, null);
  }
}

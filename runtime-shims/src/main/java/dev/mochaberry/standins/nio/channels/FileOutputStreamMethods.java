package dev.mochaberry.standins.nio.channels;

import dev.mochaberry.annotations.Supplements;
import java.io.FileOutputStream;

/** The channel of a {@code java.io.FileOutputStream}. */
@Supplements("java.io.FileOutputStream")
final class FileOutputStreamMethods {
  private FileOutputStreamMethods() {}

  static FileChannel getChannel(FileOutputStream out) {
    return new FileChannel(StreamFiles.of(out), false, true, false, null);
  }
}

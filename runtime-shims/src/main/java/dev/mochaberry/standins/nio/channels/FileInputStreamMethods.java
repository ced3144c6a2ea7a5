package dev.mochaberry.standins.nio.channels;

import dev.mochaberry.annotations.Supplements;
import java.io.FileInputStream;

/** The channel of a {@code java.io.FileInputStream}. */
@Supplements("java.io.FileInputStream")
final class FileInputStreamMethods {
  private FileInputStreamMethods() {}

  static FileChannel getChannel(FileInputStream in) {
    return new FileChannel(StreamFiles.of(in), true, false, false, null);
  }
}

package dev.mochaberry.library.nio;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.RandomAccessFile;

/** How our own {@code java.nio.channels.StreamFiles} maps to Python. */
@Mirror("java.nio.channels.StreamFiles")
abstract class StreamFilesMirror {
  @PythonExpression("StreamFile({0}, \"r\")")
  static native RandomAccessFile of(FileInputStream stream);

  @PythonExpression("StreamFile({0}, \"rw\")")
  static native RandomAccessFile of(FileOutputStream stream);

  @PythonExpression("{0}.mode != \"r\"")
  static native boolean isWritable(RandomAccessFile file);
}

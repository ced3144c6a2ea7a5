package dev.mochaberry.http;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.RawBytes;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A file that is read: Python's own on the board. */
@PythonClass(name = "object")
final class OpenFile implements AutoCloseable {
  private final InputStream in;

  /** Opens a file; it must be there, and be none of the folders. */
  @PythonExpression("open({0}, \"rb\")")
  OpenFile(String path) throws IOException {
    in = new FileInputStream(path);
  }

  /** The next bytes, at most so many; none at the end. */
  @RawBytes
  @PythonMethod("read")
  byte[] read(int max) throws IOException {
    return in.readNBytes(max);
  }

  @Override
  @PythonMethod("close")
  public void close() throws IOException {
    in.close();
  }
}

package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.InputStream;
import java.nio.charset.Charset;

/** How {@code java.io.InputStreamReader} maps to Python. */
@Mirror("java.io.InputStreamReader")
@PythonClass(name = "Reader")
abstract class InputStreamReaderMirror {
  @PythonExpression("Reader({0})")
  InputStreamReaderMirror(InputStream value) {}

  @PythonExpression("Reader({0})")
  InputStreamReaderMirror(InputStream first, String second) {}

  @PythonExpression("Reader({0})")
  InputStreamReaderMirror(InputStream first, Charset second) {}
}

package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonIdiom;
import dev.mochaberry.annotations.PythonOverride;
import java.io.Writer;

/** How {@code java.io.Writer} maps to Python. */
@Mirror("java.io.Writer")
@PythonClass(name = "Writer", base = "OwnWriter")
abstract class WriterMirror {
  @PythonExpression("Writer()")
  WriterMirror() {}

  @PythonExpression("{this}")
  Object lock;

  @PythonExpression("Writer({0})")
  WriterMirror(Object value) {}

  @PythonExpression("{this}.write({0})")
  @PythonOverride("write")
  native void write(int value);

  @PythonExpression("{this}.write_text({0})")
  @PythonOverride("write_text")
  native void write(String value);

  @PythonExpression("{this}.write_chars({0})")
  @PythonOverride("write_chars")
  native void write(char[] value);

  @PythonExpression("{this}.write_part({0}, {1}, {2})")
  @PythonOverride("write_part")
  native void write(char[] first, int second, int third);

  @PythonExpression("{this}.write_slice({0}, {1}, {2})")
  @PythonOverride("write_slice")
  native void write(String first, int second, int third);

  @PythonExpression("{this}.append(text({0}))")
  public native Writer append(CharSequence value);

  @PythonExpression("{this}.append_char({0})")
  @PythonIdiom("{this}.append(chr({0}))")
  public native Writer append(char value);

  @PythonExpression("{this}.append(written_part({0}, {1}, {2}))")
  public native Writer append(CharSequence first, int second, int third);

  @PythonExpression("{this}.close()")
  @PythonOverride("close")
  public native void close();

  @PythonExpression("{this}.flush()")
  @PythonOverride("flush")
  public native void flush();
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonOverride;
import java.nio.CharBuffer;

/** How {@code java.lang.Readable} maps to Python: readers, and what a program has of its own. */
@Mirror("java.lang.Readable")
@PythonClass(name = "Readable", base = "Readable")
abstract class ReadableMirror {
  @PythonExpression("{this}.read_chars({0})")
  @PythonOverride("read_chars")
  native int read(CharBuffer a);
}

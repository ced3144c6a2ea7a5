package dev.mochaberry.library.io;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.io.IOException;

/** How {@code java.io.UncheckedIOException} maps to Python. */
@Mirror("java.io.UncheckedIOException")
@PythonClass(name = "UncheckedIOException")
abstract class UncheckedIOExceptionMirror {
  @PythonExpression("UncheckedIOException({0}, {1})")
  UncheckedIOExceptionMirror(String first, @NonNull IOException second) {}

  @PythonExpression("UncheckedIOException(cause_text({0}), {0})")
  UncheckedIOExceptionMirror(@NonNull IOException value) {}
}

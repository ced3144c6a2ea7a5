package dev.mochaberry.library.concurrent;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.concurrent.ThreadLocalRandom;

/** How {@code java.util.concurrent.ThreadLocalRandom} maps to Python. */
@Mirror("java.util.concurrent.ThreadLocalRandom")
@PythonClass(name = "Random")
abstract class ThreadLocalRandomMirror {
  @PythonExpression("Random()")
  static native ThreadLocalRandom current();
}

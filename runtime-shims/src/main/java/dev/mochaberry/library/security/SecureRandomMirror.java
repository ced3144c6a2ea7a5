package dev.mochaberry.library.security;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.security.SecureRandom;

/** How {@code java.security.SecureRandom} maps to Python: numbers that nobody foretells. */
@Mirror("java.security.SecureRandom")
@PythonClass(name = "Random")
abstract class SecureRandomMirror {
  @PythonExpression("Random()")
  SecureRandomMirror() {}

  @PythonExpression("Random()")
  static native SecureRandom getInstanceStrong();

  /** A seed only adds to what there is. */
  @PythonExpression("None")
  public native void setSeed(long seed);

  @PythonExpression("\"NativePRNG\"")
  native String getAlgorithm();
}

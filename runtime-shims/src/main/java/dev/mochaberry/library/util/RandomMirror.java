package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.Random} maps to Python. */
@Mirror("java.util.Random")
@PythonClass(name = "Random")
abstract class RandomMirror {
  @PythonExpression("Random()")
  RandomMirror() {}

  @PythonExpression("Random({0})")
  RandomMirror(long value) {}

  @PythonExpression("{this}.nextInt()")
  native int nextInt();

  @PythonExpression("{this}.nextInt({0})")
  native int nextInt(int value);

  @PythonExpression("{this}.nextInt({0}, {1})")
  native int nextInt(int first, int second);

  @PythonExpression("{this}.nextLong()")
  native long nextLong();

  @PythonExpression("{this}.nextBoolean()")
  native boolean nextBoolean();

  @PythonExpression("{this}.nextDouble()")
  native double nextDouble();

  @PythonExpression("{this}.nextFloat()")
  native float nextFloat();

  @PythonExpression("{this}.nextGaussian()")
  native double nextGaussian();

  @PythonExpression("{this}.nextBytes({0})")
  native void nextBytes(byte[] value);

  @PythonExpression("{this}.setSeed({0})")
  native void setSeed(long value);
}

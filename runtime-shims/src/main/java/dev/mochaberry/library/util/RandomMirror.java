package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;

/** How {@code java.util.Random} maps to Python. */
@Mirror("java.util.Random")
@PythonClass(name = "Random")
abstract class RandomMirror {
  @PythonExpression("Random()")
  RandomMirror() {}

  @PythonExpression("Random({0})")
  RandomMirror(long value) {}

  @PythonMethod("setSeed")
  native void setSeed(long value);

  @PythonMethod("nextInt")
  native int nextInt();

  @PythonMethod("nextInt")
  native int nextInt(int value);

  @PythonMethod("nextInt")
  native int nextInt(int first, int second);

  @PythonMethod("nextLong")
  native long nextLong();

  @PythonMethod("nextLong")
  native long nextLong(long value);

  @PythonMethod("nextLong")
  native long nextLong(long first, long second);

  @PythonMethod("nextBoolean")
  native boolean nextBoolean();

  @PythonMethod("nextDouble")
  native double nextDouble();

  @PythonMethod("nextDouble")
  native double nextDouble(double value);

  @PythonMethod("nextDouble")
  native double nextDouble(double first, double second);

  @PythonMethod("nextFloat")
  native float nextFloat();

  @PythonMethod("nextFloat")
  native float nextFloat(float value);

  @PythonMethod("nextFloat")
  native float nextFloat(float first, float second);

  @PythonMethod("nextGaussian")
  native double nextGaussian();

  @PythonMethod("nextGaussian")
  native double nextGaussian(double first, double second);

  @PythonMethod("nextBytes")
  native void nextBytes(byte[] value);
}

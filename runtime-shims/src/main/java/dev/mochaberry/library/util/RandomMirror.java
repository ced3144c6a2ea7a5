package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import dev.mochaberry.annotations.PythonOverride;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How {@code java.util.Random} maps to Python. */
@Mirror("java.util.Random")
@PythonClass(name = "Random")
abstract class RandomMirror {
  @PythonExpression("Random()")
  RandomMirror() {}

  @PythonExpression("Random({0})")
  RandomMirror(long value) {}

  @PythonExpression("random_from({0})")
  static native Random from(RandomGenerator value);

  @PythonOverride("next")
  protected native int next(int bits);

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

  @PythonMethod("nextBytes")
  native void nextBytes(byte[] value);

  @PythonExpression("stream_generate({this}.nextInt)")
  native IntStream ints();

  @PythonExpression("stream_supplied({0}, {this}.nextInt)")
  native IntStream ints(long value);

  @PythonExpression("stream_generate(drawing({this}.nextInt, {0}, {1}))")
  native IntStream ints(int first, int second);

  @PythonExpression("stream_supplied({0}, drawing({this}.nextInt, {1}, {2}))")
  native IntStream ints(long first, int second, int third);

  @PythonExpression("stream_generate({this}.nextLong)")
  native LongStream longs();

  @PythonExpression("stream_supplied({0}, {this}.nextLong)")
  native LongStream longs(long value);

  @PythonExpression("stream_generate(drawing({this}.nextLong, {0}, {1}))")
  native LongStream longs(long first, long second);

  @PythonExpression("stream_supplied({0}, drawing({this}.nextLong, {1}, {2}))")
  native LongStream longs(long first, long second, long third);

  @PythonExpression("stream_generate({this}.nextDouble)")
  native DoubleStream doubles();

  @PythonExpression("stream_supplied({0}, {this}.nextDouble)")
  native DoubleStream doubles(long value);

  @PythonExpression("stream_generate(drawing({this}.nextDouble, {0}, {1}))")
  native DoubleStream doubles(double first, double second);

  @PythonExpression("stream_supplied({0}, drawing({this}.nextDouble, {1}, {2}))")
  native DoubleStream doubles(long first, double second, double third);
}

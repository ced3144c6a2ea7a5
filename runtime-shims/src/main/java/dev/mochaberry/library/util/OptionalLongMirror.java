package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** How {@code java.util.OptionalLong} maps to Python. */
@Mirror("java.util.OptionalLong")
@PythonClass(name = "OptionalLong")
abstract class OptionalLongMirror {
  @PythonExpression("OptionalLong({0})")
  static native OptionalLong of(long value);

  @PythonExpression("OptionalLong()")
  static native OptionalLong empty();

  @PythonMethod("get")
  native long getAsLong();

  @PythonMethod("present")
  native boolean isPresent();

  @PythonMethod("absent")
  native boolean isEmpty();

  @PythonMethod("if_present")
  native void ifPresent(LongConsumer value);

  @PythonMethod("if_present")
  native void ifPresentOrElse(LongConsumer first, Runnable second);

  @PythonMethod("or_else")
  native long orElse(long value);

  @PythonMethod("or_get")
  native long orElseGet(LongSupplier value);

  @PythonMethod("get")
  native long orElseThrow();

  @PythonMethod("or_throw")
  native long orElseThrow(Supplier value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("stream_of_nullable({this}.value)")
  native LongStream stream();
}

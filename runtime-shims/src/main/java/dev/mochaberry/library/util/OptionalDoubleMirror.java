package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;

/** How {@code java.util.OptionalDouble} maps to Python. */
@Mirror("java.util.OptionalDouble")
@PythonClass(name = "OptionalDouble")
abstract class OptionalDoubleMirror {
  @PythonExpression("OptionalDouble({0})")
  static native OptionalDouble of(double value);

  @PythonExpression("OptionalDouble()")
  static native OptionalDouble empty();

  @PythonMethod("get")
  native double getAsDouble();

  @PythonMethod("present")
  native boolean isPresent();

  @PythonMethod("absent")
  native boolean isEmpty();

  @PythonMethod("if_present")
  native void ifPresent(DoubleConsumer value);

  @PythonMethod("if_present")
  native void ifPresentOrElse(DoubleConsumer first, Runnable second);

  @PythonMethod("or_else")
  native double orElse(double value);

  @PythonMethod("or_get")
  native double orElseGet(DoubleSupplier value);

  @PythonMethod("get")
  native double orElseThrow();

  @PythonMethod("or_throw")
  native double orElseThrow(Supplier value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("stream_of_nullable({this}.value)")
  native DoubleStream stream();
}

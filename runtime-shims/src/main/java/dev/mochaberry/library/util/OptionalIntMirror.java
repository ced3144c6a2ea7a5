package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How {@code java.util.OptionalInt} maps to Python. */
@Mirror("java.util.OptionalInt")
@PythonClass(name = "OptionalInt")
abstract class OptionalIntMirror {
  @PythonExpression("OptionalInt({0})")
  static native OptionalInt of(int value);

  @PythonExpression("OptionalInt()")
  static native OptionalInt empty();

  @PythonMethod("get")
  native int getAsInt();

  @PythonMethod("present")
  native boolean isPresent();

  @PythonMethod("absent")
  native boolean isEmpty();

  @PythonMethod("if_present")
  native void ifPresent(IntConsumer value);

  @PythonMethod("if_present")
  native void ifPresentOrElse(IntConsumer first, Runnable second);

  @PythonMethod("or_else")
  native int orElse(int value);

  @PythonMethod("or_get")
  native int orElseGet(IntSupplier value);

  @PythonMethod("get")
  native int orElseThrow();

  @PythonMethod("or_throw")
  native int orElseThrow(Supplier value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("stream_of_nullable({this}.value)")
  native IntStream stream();
}

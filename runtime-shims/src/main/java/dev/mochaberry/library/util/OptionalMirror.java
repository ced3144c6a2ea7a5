package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.PythonMethod;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How {@code java.util.Optional} maps to Python. */
@Mirror("java.util.Optional")
@PythonClass(name = "Optional")
abstract class OptionalMirror {
  @PythonExpression("Optional(require({0}))")
  static native Optional of(Object value);

  @PythonExpression("Optional({0})")
  static native Optional ofNullable(Object value);

  @PythonExpression("Optional()")
  static native Optional empty();

  @PythonMethod("get")
  native Object get();

  @PythonMethod("map")
  native Optional map(@NonNull Function value);

  @PythonMethod("flat_map")
  native Optional flatMap(@NonNull Function value);

  @PythonMethod("filter")
  native Optional filter(@NonNull Predicate value);

  @PythonMethod("or_other")
  native Optional or(Supplier value);

  @PythonMethod("present")
  native boolean isPresent();

  @PythonMethod("absent")
  native boolean isEmpty();

  @PythonMethod("if_present")
  native void ifPresent(Consumer value);

  @PythonMethod("if_present")
  native void ifPresentOrElse(Consumer first, Runnable second);

  @PythonMethod("or_else")
  @MayReturnNull
  native Object orElse(Object value);

  @PythonMethod("or_get")
  @MayReturnNull
  native Object orElseGet(Supplier value);

  @PythonMethod("get")
  native Object orElseThrow();

  @PythonMethod("or_throw")
  native Object orElseThrow(Supplier value);

  @PythonExpression("equals({this}, {0})")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();

  @PythonExpression("stream_of_nullable({this}.value)")
  native Stream stream();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

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

  @PythonExpression("{this}.get()")
  native Object get();

  @PythonExpression("{this}.or_else({0})")
  @MayReturnNull
  native Object orElse(Object value);

  @PythonExpression("{this}.or_get({0})")
  @MayReturnNull
  native Object orElseGet(Supplier value);

  @PythonExpression("{this}.get()")
  native Object orElseThrow();

  @PythonExpression("{this}.or_throw({0})")
  native Object orElseThrow(Supplier value);

  @PythonExpression("{this}.value is not None")
  native boolean isPresent();

  @PythonExpression("{this}.value is None")
  native boolean isEmpty();

  @PythonExpression("{this}.if_present({0})")
  native void ifPresent(Consumer value);

  @PythonExpression("{this}.if_present({0}, {1})")
  native void ifPresentOrElse(Consumer first, Runnable second);

  @PythonExpression("{this}.map({0})")
  native Optional map(Function value);

  @PythonExpression("{this}.flat_map({0})")
  native Optional flatMap(Function value);

  @PythonExpression("{this}.filter({0})")
  native Optional filter(Predicate value);

  @PythonExpression("{this}.or_other({0})")
  native Optional or(Supplier value);

  @PythonExpression("{this} == {0}")
  public native boolean equals(Object value);

  @PythonExpression("hash_code({this})")
  public native int hashCode();

  @PythonExpression("str({this})")
  public native String toString();
}

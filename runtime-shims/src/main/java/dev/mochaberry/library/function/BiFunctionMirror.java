package dev.mochaberry.library.function;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.BiFunction;
import java.util.function.Function;

/** How {@code java.util.function.BiFunction} maps to Python. */
@Mirror("java.util.function.BiFunction")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class BiFunctionMirror {
  @MayReturnNull
  native Object apply(Object first, Object second);

  @PythonExpression("composed({this}, {0})")
  native BiFunction andThen(@NonNull Function value);
}

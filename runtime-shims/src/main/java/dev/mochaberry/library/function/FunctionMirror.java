package dev.mochaberry.library.function;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.NonNull;
import dev.mochaberry.annotations.PythonCallable;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import java.util.function.Function;

/** How {@code java.util.function.Function} maps to Python. */
@Mirror("java.util.function.Function")
@PythonClass(test = "callable({0})")
@PythonCallable
abstract class FunctionMirror {
  @MayReturnNull
  native Object apply(Object value);

  @PythonExpression("composed({this}, {0})")
  native Function andThen(@NonNull Function value);

  @PythonExpression("composed({0}, {this})")
  native Function compose(@NonNull Function value);

  @PythonExpression("identity")
  static native Function identity();
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;

/** How {@code java.util.MissingResourceException} maps to Python. */
@Mirror("java.util.MissingResourceException")
@PythonClass(name = "MissingResourceException")
abstract class MissingResourceExceptionMirror {
  @PythonExpression("missing_resource({0}, {1}, {2})")
  MissingResourceExceptionMirror(String message, String className, String key) {}

  @PythonExpression("{this}.resource_class")
  native String getClassName();

  @PythonExpression("{this}.resource_key")
  native String getKey();
}

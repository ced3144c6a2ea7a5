package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The Python class that stands for this Java class. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PythonClass {
  /** The class's name in Python; by default the Java simple name. */
  String name() default "";

  /** The module the class is imported from; empty for builtins and for Mochaberry's own helpers. */
  String module() default "";

  /** A Python template on {@code {0}} for {@code instanceof}; by default {@code isinstance}. */
  String test() default "";

  /**
   * Of an interface: the helper class that translated classes which implement it inherit from; it
   * makes them usable by the Python helpers. Of a class: the helper class that a program's subclass
   * inherits from instead if it overrides methods; in it the library's methods call each other as
   * Java's do. By default none.
   */
  String base() default "";
}

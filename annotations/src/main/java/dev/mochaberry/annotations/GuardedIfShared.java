package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where several tasks meet in an object of this class MicroPython alone does less than Java
 * promises. Programs whose tasks may share one get guards.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GuardedIfShared {
  /** Which guards, where an object is captured, stored or left with the library. */
  String[] value() default {};

  /** Which guards, where an object is stored in a field or an array. */
  String[] stored() default {};
}

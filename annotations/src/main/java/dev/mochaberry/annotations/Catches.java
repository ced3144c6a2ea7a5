package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Exceptions that MicroPython itself raises for the same fault. A handler of the annotated
 * exception, or of a superclass below {@code Exception}, catches them too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Catches {
  /** Python expressions naming exception classes, such as {@code ZeroDivisionError}. */
  String[] value();

  /** The Python module that raises them: other programs need not catch them. By default any. */
  String where() default "";

  /** Whether only some of them count as this one; which, their Java face tells. */
  boolean some() default false;
}

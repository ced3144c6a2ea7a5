package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A loop over the method's result goes through this Python expression instead: what the result
 * would go through itself, without the result. The template is that of {@link PythonExpression}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PythonLoop {
  /** The template. */
  String value();
}

package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a Python programmer writes for a call of the method, in programs without a class of their
 * own of the receiver's type: what such a class overrides is found under the names of {@link
 * PythonExpression} and {@link PythonOverride} only. On a constructor it counts what types the
 * arguments have, and only the expression is used. Arguments for parameters of type {@code int} and
 * {@code long} must be known not to be less than {@link #least}. The templates are those of {@link
 * PythonExpression}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface PythonIdiom {
  /** The expression; empty where the usual one reads well. */
  String value() default "";

  /**
   * For a call whose result nobody wants: an expression, or an assignment {@code target = value}.
   */
  String statement() default "";

  /** The least integer that any argument for a parameter of such a type may be. */
  long least() default 0;

  /** A guard of the helpers: where it holds, the expression is the usual one. */
  String unless() default "";
}

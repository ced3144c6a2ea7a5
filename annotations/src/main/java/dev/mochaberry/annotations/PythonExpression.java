package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A use of the member becomes this Python expression.
 *
 * <p>The template is one Python expression. {@code {this}} is the receiver, {@code {0}}, {@code
 * {1}} … the arguments, {@code {*}} the remaining arguments spread (for a varargs parameter its
 * elements), {@code {values}} the function that gives the constants of the enum named by a class
 * literal or by the first argument's type. It may contain {@code await}. Free names are helper
 * functions, imported modules or builtins. Placeholders should stand in evaluation order and once
 * each: then no temporary is ever needed.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface PythonExpression {
  /** The template. */
  String value();
}

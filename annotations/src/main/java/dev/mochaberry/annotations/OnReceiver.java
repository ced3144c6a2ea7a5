package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A template that replaces the method's own when the receiver is literally the named static field,
 * as in {@code System.out.println}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
@Repeatable(OnReceiver.List.class)
public @interface OnReceiver {
  /** The static field, class and name with dots: {@code java.lang.System.out}. */
  String field();

  /** The template; see {@link PythonExpression}. */
  String value();

  /** Holds the repeated annotation. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.METHOD)
  @interface List {
    /** The templates, the first that fits wins. */
    OnReceiver[] value();
  }
}

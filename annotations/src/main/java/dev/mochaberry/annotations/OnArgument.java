package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A template that replaces the member's own when an argument is literally the named static field,
 * as in {@code new String(bytes, StandardCharsets.UTF_8)}, and every parameter marked {@link
 * RawBytes} gets raw bytes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
@Repeatable(OnArgument.List.class)
public @interface OnArgument {
  /**
   * The static field, class and name with dots: {@code java.nio.charset.StandardCharsets.UTF_8}.
   */
  String field();

  /** The template; see {@link PythonExpression}. */
  String value();

  /** Holds the repeated annotation. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
  @interface List {
    /** The templates. */
    OnArgument[] value();
  }
}

package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An override of this method in a translated class is emitted under this Python name, by which the
 * Python helpers call it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PythonOverride {
  /** The Python method's name, such as {@code __str__}. */
  String value();

  /**
   * Whether the method's own Python expression runs such an override. Where it does not, and
   * whenever an override has no Python name of its own, a call that may meet a translated class is
   * dispatched to it.
   */
  boolean reached() default true;
}

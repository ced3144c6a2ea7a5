package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated class declares how a class of the JDK maps to Python. Its members repeat the erased
 * signatures of the mirrored members: methods as {@code native} methods, constructors with empty
 * bodies, fields as plain fields.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Mirror {
  /**
   * The fully qualified (binary) name of the mirrored class, such as {@code java.lang.String}; of
   * several where they map alike.
   */
  String[] value();
}

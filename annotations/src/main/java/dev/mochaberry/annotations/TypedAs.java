package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mirror's parameter of a type that came after Java 17: it is declared by a type that was there,
 * and this names the one that the JDK's method has.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface TypedAs {
  /** The fully qualified (binary) name, such as {@code java.util.SequencedMap}. */
  String value();
}

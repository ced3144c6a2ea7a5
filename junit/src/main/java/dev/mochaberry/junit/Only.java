package dev.mochaberry.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test, or a nested class of tests, that runs in one world only. What is for the JVM only is not
 * translated, and may use all of Java.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Only {
  /** Where it runs. */
  World value();
}

package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A use of this method relies on the guards: MicroPython alone does less than Java promises. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Guarded {
  /** Which of the guards. */
  String[] value();

  /**
   * The methods of the result, or else of the same class, that make the guards needless where one
   * is called next on the same local variable; by default none does.
   */
  String[] unlessFollowedBy() default {};

  /** The largest last argument that makes the guards needless; by default none does. */
  long unlessAtMost() default Long.MIN_VALUE;

  /** Whether only a use by a task relies on them. */
  boolean inTasks() default false;
}

package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotated class of ours has, in Java, what the mirrors of classes of the JDK do not declare:
 * its static methods are translated where a program calls those. A static method keeps its
 * signature; of an instance method the receiver comes first; of a constructor the method is called
 * {@code construct} and returns what it makes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Supplements {
  /** The fully qualified (binary) names of the JDK's classes, such as {@code java.util.Vector}. */
  String[] value();
}

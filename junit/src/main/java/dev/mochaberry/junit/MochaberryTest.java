package dev.mochaberry.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * The tests run twice: on the JVM, and translated on MicroPython. Time is virtual in both, and each
 * test finds a new simulated board.
 *
 * <p>On a class it holds for everything in it that JUnit calls a test: {@code @Test},
 * {@code @ParameterizedTest}, {@code @RepeatedTest}, those of {@code @Nested} classes, and what
 * {@code @BeforeEach} and its like prepare. On a method it takes the place of {@code @Test}. A test
 * method may be {@code @Async}: it runs as a task.
 *
 * <p>Needs JUnit 5.13 or later.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ClassTemplate
@TestTemplate
@ExtendWith(MochaberryExtension.class)
@ResourceLock(providers = OneAtATime.class)
public @interface MochaberryTest {
  /** Where the tests run; by default in both worlds. */
  World[] on() default {World.JVM, World.MICROPYTHON};
}

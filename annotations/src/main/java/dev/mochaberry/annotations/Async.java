package dev.mochaberry.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method may suspend. Calling it awaits it: there is no separate {@code await} to forget.
 *
 * <p>Only an {@code @Async} method, or a lambda for a functional interface whose method is
 * {@code @Async}, may call one; anything else is an error at translation and, on the JVM, at run
 * time. An override family is async as one: an override of an async method is async, and its
 * overridden methods must be too. Constructors and static initialisers cannot suspend.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Async {}

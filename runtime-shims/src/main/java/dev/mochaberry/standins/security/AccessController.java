package dev.mochaberry.standins.security;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;

/**
 * {@code java.security.AccessController} where nothing guards anything, as in a JVM without a
 * security manager: actions are simply run.
 */
public final class AccessController {
  private AccessController() {}

  public static <T> T doPrivileged(PrivilegedAction<T> action) {
    return action.run();
  }

  public static <T> T doPrivilegedWithCombiner(PrivilegedAction<T> action) {
    return action.run();
  }

  public static <T> T doPrivileged(PrivilegedExceptionAction<T> action)
      throws PrivilegedActionException {
    try {
      return action.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new PrivilegedActionException(e);
    }
  }
}

package dev.mochaberry.junit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;

/**
 * Tests of one class share an interpreter, so they run one after the other; those of different
 * classes may run in parallel.
 */
final class OneAtATime implements ResourceLocksProvider {
  OneAtATime() {}

  @Override
  public Set<Lock> provideForMethod(
      List<Class<?>> enclosingInstanceTypes, Class<?> testClass, Method testMethod) {
    Class<?> outermost =
        enclosingInstanceTypes.isEmpty() ? testClass : enclosingInstanceTypes.get(0);
    return Set.of(
        new Lock("dev.mochaberry.junit." + outermost.getName(), ResourceAccessMode.READ_WRITE));
  }
}

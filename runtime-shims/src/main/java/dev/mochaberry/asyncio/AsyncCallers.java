package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.Async;
import java.lang.StackWalker.StackFrame;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sees that whoever calls an async method is async, which the translator demands and threads would
 * not: between a task's function and the call there may be {@code @Async} methods and lambdas only.
 * It looks at every call, so it works where assertions are on for this package: in tests, and under
 * {@code mochaberry run}.
 */
final class AsyncCallers {
  private static final StackWalker WALKER =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

  /**
   * The methods of a class that may wait; lambdas, and what the compiler puts between, are free to.
   */
  private static final ClassValue<Set<String>> ASYNC =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return Arrays.stream(type.getDeclaredMethods())
              .filter(m -> m.isSynthetic() || m.isAnnotationPresent(Async.class))
              .map(
                  m ->
                      m.getName()
                          + MethodType.methodType(m.getReturnType(), m.getParameterTypes())
                              .toMethodDescriptorString())
              .collect(Collectors.toUnmodifiableSet());
        }
      };

  /** The API's own ways between methods of a program. */
  private static final List<String> API =
      List.of("asyncio.", "http.", "machine.", "network.", "simulation.");

  /** What a test may call async methods through: it is never translated. */
  private static final List<String> TEST_TOOLS =
      List.of("org.junit.", "org.assertj.", "org.hamcrest.", "org.mockito.");

  private static final String API_ROOT = "dev.mochaberry.";

  private AsyncCallers() {}

  /**
   * Looks at the callers of the running code.
   *
   * @return true
   * @throws IllegalStateException if one of them is not async
   */
  static boolean areAsync() {
    return WALKER.walk(AsyncCallers::areAsync);
  }

  private static boolean areAsync(Stream<StackFrame> stack) {
    StackFrame called = null;
    for (Iterator<StackFrame> frames = stack.iterator(); frames.hasNext(); ) {
      StackFrame frame = frames.next();
      if (frame.getDeclaringClass() == Coroutine.class) {
        break;
      }
      if (!isTrusted(frame.getClassName()) && !isAsync(frame)) {
        throw new IllegalStateException(
            spelled(called)
                + " is @Async, and "
                + spelled(frame)
                + " that calls it is not: mark the caller @Async, or start it with EventLoop.run or"
                + " createTask");
      }
      called = frame;
    }
    return true;
  }

  private static boolean isTrusted(String className) {
    return className.startsWith(API_ROOT)
            && API.stream().anyMatch(p -> className.startsWith(p, API_ROOT.length()))
        || TEST_TOOLS.stream().anyMatch(className::startsWith);
  }

  private static boolean isAsync(StackFrame frame) {
    return ASYNC
        .get(frame.getDeclaringClass())
        .contains(frame.getMethodName() + frame.getDescriptor());
  }

  private static String spelled(StackFrame frame) {
    String owner = frame.getClassName().replaceAll(".*[.$]", "");
    String name = frame.getMethodName();
    if (name.startsWith("lambda$")) {
      return "a lambda in " + name.split("\\$")[1] + "()";
    }
    return switch (name) {
      case "<init>" -> "new " + owner + "()";
      case "<clinit>" -> "the static initialiser of " + owner;
      default -> owner + "." + name + "()";
    };
  }
}

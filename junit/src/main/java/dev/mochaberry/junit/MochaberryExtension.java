package dev.mochaberry.junit;

import dev.mochaberry.annotations.Async;
import dev.mochaberry.asyncio.EventLoop;
import dev.mochaberry.asyncio.VirtualClock;
import dev.mochaberry.junit.session.BoardSession;
import dev.mochaberry.junit.translation.TestMembers;
import dev.mochaberry.simulation.SimulatedBoard;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestInstanceFactoryContext;
import org.junit.jupiter.api.extension.TestInstancePreConstructCallback;
import org.junit.jupiter.api.extension.TestInstances;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;
import org.opentest4j.TestAbortedException;

/**
 * Behind {@link MochaberryTest}: JUnit runs everything twice, in a half for each {@link World}. In
 * the half of the JVM it calls the methods, in a new virtual time; in the other each call is made
 * on MicroPython instead.
 */
final class MochaberryExtension
    implements ClassTemplateInvocationContextProvider,
        TestTemplateInvocationContextProvider,
        ExecutionCondition,
        BeforeClassTemplateInvocationCallback,
        BeforeAllCallback,
        AfterAllCallback,
        AfterEachCallback,
        TestInstancePreConstructCallback,
        ParameterResolver,
        InvocationInterceptor {

  /** JUnit makes one for each test class that is annotated. */
  MochaberryExtension() {}

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  // The halves.

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    return Half.ofClass(context);
  }

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), MochaberryTest.class);
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return Half.ofMethod(context);
  }

  @Override
  public boolean mayReturnZeroClassTemplateInvocationContexts(ExtensionContext context) {
    return true;
  }

  @Override
  public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
    return true;
  }

  /** What cannot be translated fails its half as a whole, and not each test of it. */
  @Override
  public void beforeClassTemplateInvocation(ExtensionContext context) {
    if (isOnBoard(context) && !BoardTests.isMissing(context)) {
      BoardTests.session(context);
    }
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Half.condition(context);
  }

  private static boolean isOnBoard(ExtensionContext context) {
    return Half.in(context).filter(w -> w == World.MICROPYTHON).isPresent();
  }

  /** Whether what surrounds all tests is wanted on the JVM. */
  private static boolean isWantedOnJvm(ExtensionContext context) {
    return Half.in(context)
        .map(w -> w == World.JVM)
        .orElseGet(() -> Half.worlds(context).contains(World.JVM));
  }

  // The world of a test on the JVM: as long as its outermost instance.

  @Override
  public void preConstructTestInstance(
      TestInstanceFactoryContext factory, ExtensionContext context) {
    if (factory.getOuterInstance().isEmpty()) {
      VirtualClock.use();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (context.getTestInstance().isEmpty()) {
      VirtualClock.use();
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    List<Object> staying = staying(context);
    if (staying.isEmpty()) {
      VirtualClock.stop();
    }
    Optional<BoardSession> session =
        isOnBoard(context) ? BoardTests.startedSession(context) : Optional.empty();
    if (session.isPresent()) {
      for (Object instance : instances(context)) {
        if (staying.stream().noneMatch(s -> s == instance)) {
          session.get().forget(instance);
        }
      }
    }
  }

  /** The instances that are there for more than one test. */
  private static List<Object> staying(ExtensionContext context) {
    List<Object> staying = new ArrayList<>();
    for (Optional<ExtensionContext> at = context.getParent();
        at.isPresent();
        at = at.get().getParent()) {
      staying.addAll(instances(at.get()));
    }
    return staying;
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    VirtualClock.stop();
    Optional<BoardSession> session = BoardTests.startedSession(context);
    if (session.isPresent()) {
      session.get().end(context.getRequiredTestClass());
    }
  }

  // Parameters.

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == SimulatedBoard.class || type == TestClock.class || type == LocalServer.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return BoardTests.injected(parameter.getParameter().getType(), context);
  }

  // The calls.

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Constructor<T>> call,
      ExtensionContext context)
      throws Throwable {
    T instance = invocation.proceed();
    List<Object> all = call.getArguments();
    int outer = TestMembers.outerParameters(call.getTargetClass());
    // JUnit makes instances also for tests that it skips then.
    if (all.size() > outer && isOnBoard(context) && !BoardTests.isMissing(context)) {
      BoardTests.session(context).constructed(instance, all.subList(outer, all.size()));
    }
    return instance;
  }

  @Override
  public void interceptBeforeAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    aroundAll(invocation, call, context);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    call(invocation, call, context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    call(invocation, call, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    call(invocation, call, context);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    call(invocation, call, context);
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    aroundAll(invocation, call, context);
  }

  @Override
  public <T> T interceptTestFactoryMethod(
      Invocation<T> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
      throws Throwable {
    if (isOnBoard(context)) {
      invocation.skip();
      throw new TestAbortedException(
          "dynamic tests run on the JVM only; parameterized ones run on MicroPython too");
    }
    return invocation.proceed();
  }

  /** What surrounds all tests the session calls by itself, over there. */
  private static void aroundAll(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    if (isWantedOnJvm(context)) {
      onJvm(invocation, call.getExecutable());
    } else {
      invocation.skip();
    }
  }

  private static void call(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> call,
      ExtensionContext context)
      throws Throwable {
    if (isOnBoard(context)) {
      invocation.skip();
      BoardTests.session(context)
          .call(
              call.getExecutable(),
              call.getTarget().orElse(null),
              instances(context),
              call.getArguments());
    } else {
      onJvm(invocation, call.getExecutable());
    }
  }

  private static List<Object> instances(ExtensionContext context) {
    return context.getTestInstances().map(TestInstances::getAllInstances).orElse(List.of());
  }

  private static void onJvm(Invocation<Void> invocation, Method method) throws Throwable {
    if (!AnnotationSupport.isAnnotated(method, Async.class)) {
      invocation.proceed();
      return;
    }
    Throwable[] thrown = {null};
    EventLoop.run(
        () -> {
          try {
            invocation.proceed();
          } catch (Throwable t) {
            thrown[0] = t;
          }
        });
    if (thrown[0] != null) {
      throw thrown[0];
    }
  }
}

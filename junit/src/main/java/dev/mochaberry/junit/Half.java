package dev.mochaberry.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** The runs of a test or class, each in one world; the world is kept in the context of the run. */
final class Half {
  /** The configuration parameter, or system property, that says which halves of all are run. */
  static final String WANTED = "mochaberry.test.on";

  private static final Namespace NAMESPACE = Namespace.create(Half.class);
  private static final String WORLD = "world";

  private Half() {}

  static Stream<ClassTemplateInvocationContext> ofClass(ExtensionContext context) {
    return worlds(context).stream().map(Half::ofClass);
  }

  private static ClassTemplateInvocationContext ofClass(World world) {
    return new ClassTemplateInvocationContext() {
      @Override
      public String getDisplayName(int index) {
        return world.title();
      }

      @Override
      public void prepareInvocation(ExtensionContext context) {
        context.getStore(NAMESPACE).put(WORLD, world);
      }
    };
  }

  /** Of a method in a class that has its half already, only that. */
  static Stream<TestTemplateInvocationContext> ofMethod(ExtensionContext context) {
    refuseOthers(context.getRequiredTestMethod());
    Optional<World> given = in(context);
    return worlds(context).stream()
        .filter(w -> given.isEmpty() || given.get() == w)
        .map(Half::ofMethod);
  }

  /** Other annotations that make it a test would have it run besides. */
  private static void refuseOthers(Method method) {
    for (Annotation a : method.getAnnotations()) {
      Class<? extends Annotation> type = a.annotationType();
      boolean isTest = type == Test.class || type.isAnnotationPresent(TestTemplate.class);
      if (isTest && type != MochaberryTest.class) {
        throw new ExtensionConfigurationException(
            method.getName()
                + " is both a @MochaberryTest and a @"
                + type.getSimpleName()
                + ": leave out the one, or annotate the class with @MochaberryTest instead");
      }
    }
  }

  private static TestTemplateInvocationContext ofMethod(World world) {
    return new TestTemplateInvocationContext() {
      @Override
      public String getDisplayName(int index) {
        return world.title();
      }

      @Override
      public void prepareInvocation(ExtensionContext context) {
        context.getStore(NAMESPACE).put(WORLD, world);
      }
    };
  }

  /** In which half a context lies; empty for what is around both. */
  static Optional<World> in(ExtensionContext context) {
    return Optional.ofNullable(context.getStore(NAMESPACE).get(WORLD, World.class));
  }

  /** In which worlds the tests of a class or method run. */
  static Set<World> worlds(ExtensionContext context) {
    Set<World> worlds = EnumSet.copyOf(wanted(context));
    worlds.retainAll(annotated(context).map(a -> List.of(a.on())).orElse(List.of()));
    return worlds;
  }

  private static Optional<MochaberryTest> annotated(ExtensionContext context) {
    Optional<ExtensionContext> at = Optional.of(context);
    while (at.isPresent()) {
      Optional<MochaberryTest> found =
          AnnotationSupport.findAnnotation(at.get().getElement(), MochaberryTest.class);
      if (found.isPresent()) {
        return found;
      }
      at = at.get().getParent();
    }
    return Optional.empty();
  }

  private static List<World> wanted(ExtensionContext context) {
    String name = context.getConfigurationParameter(WANTED).orElse("both");
    return switch (name) {
      case "both" -> List.of(World.values());
      case "jvm" -> List.of(World.JVM);
      case "micropython" -> List.of(World.MICROPYTHON);
      default ->
          throw new ExtensionConfigurationException(
              WANTED + "=" + name + ": there is jvm, micropython and both");
    };
  }

  /** Whether a test runs in its half. */
  static ConditionEvaluationResult condition(ExtensionContext context) {
    Optional<World> half = in(context);
    Optional<AnnotatedElement> element = context.getElement();
    Optional<World> only = AnnotationSupport.findAnnotation(element, Only.class).map(Only::value);
    if (half.isPresent() && only.isPresent() && only.get() != half.get()) {
      return ConditionEvaluationResult.disabled("runs " + only.get().title() + " only");
    }
    if (half.isPresent() && half.get() == World.MICROPYTHON && BoardTests.isMissing(context)) {
      return ConditionEvaluationResult.disabled(BoardTests.MISSING);
    }
    return ConditionEvaluationResult.enabled("both worlds are there");
  }
}

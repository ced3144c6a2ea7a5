package dev.mochaberry.junit.translation;

import dev.mochaberry.junit.MochaberryTest;
import dev.mochaberry.junit.Only;
import dev.mochaberry.junit.World;
import dev.mochaberry.junit.translation.values.Passages;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * What JUnit may call of a test class and the classes nested in it, numbered: the way MicroPython
 * is told of it.
 */
public final class TestMembers {
  private static final List<Class<? extends Annotation>> AROUND =
      List.of(BeforeAll.class, BeforeEach.class, AfterEach.class, AfterAll.class);

  private final List<Class<?>> classes = new ArrayList<>();
  private final Set<Method> methods = new LinkedHashSet<>();
  private final List<Method> order;
  private final Set<Field> fields = new LinkedHashSet<>();

  private TestMembers(Class<?> outermost) {
    addClass(outermost, false);
    order = List.copyOf(methods);
  }

  private TestMembers(TestMembers all, Collection<Method> tests) {
    classes.addAll(all.classes);
    fields.addAll(all.fields);
    all.order.stream().filter(m -> isAround(m) || tests.contains(m)).forEach(methods::add);
    order = List.copyOf(methods);
  }

  /** The members of a class that is nested in no other test class. */
  public static TestMembers of(Class<?> outermost) {
    return new TestMembers(outermost);
  }

  /** The same with these tests only, and with what is around tests. */
  TestMembers with(Collection<Method> tests) {
    return new TestMembers(this, tests);
  }

  /** The tests among the methods. */
  List<Method> tests() {
    return order.stream().filter(m -> !isAround(m)).toList();
  }

  private static boolean isAround(Method m) {
    return AROUND.stream().anyMatch(a -> AnnotationSupport.isAnnotated(m, a));
  }

  private void addClass(Class<?> type, boolean whole) {
    if (classes.contains(type) || isElsewhere(type)) {
      return;
    }
    classes.add(type);
    AnnotationSupport.findAnnotatedFields(type, TempDir.class).stream()
        .filter(f -> Passages.of(f.getType()).isPresent())
        .forEach(fields::add);
    boolean all = whole || AnnotationSupport.isAnnotated(type, MochaberryTest.class);
    AROUND.forEach(a -> addMethods(find(type, a)));
    if (all) {
      addMethods(find(type, Test.class));
      addMethods(find(type, TestTemplate.class));
    } else {
      addMethods(find(type, MochaberryTest.class));
    }
    for (Class<?> c = type; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Class<?> nested : c.getDeclaredClasses()) {
        if (AnnotationSupport.isAnnotated(nested, Nested.class)) {
          addClass(nested, all);
        }
      }
    }
  }

  private static List<Method> find(Class<?> type, Class<? extends Annotation> annotation) {
    return AnnotationSupport.findAnnotatedMethods(
        type, annotation, HierarchyTraversalMode.TOP_DOWN);
  }

  private void addMethods(List<Method> found) {
    found.stream()
        .filter(m -> !isElsewhere(m) && refusal(m).isEmpty())
        .filter(m -> m.getReturnType() == void.class)
        .forEach(methods::add);
  }

  /** Whether it never runs on MicroPython. */
  private static boolean isElsewhere(AnnotatedElement e) {
    return AnnotationSupport.isAnnotated(e, Disabled.class)
        || AnnotationSupport.findAnnotation(e, MochaberryTest.class)
            .filter(test -> !List.of(test.on()).contains(World.MICROPYTHON))
            .isPresent()
        || AnnotationSupport.findAnnotation(e, Only.class)
            .filter(only -> only.value() != World.MICROPYTHON)
            .isPresent();
  }

  /** Why a method or constructor cannot be called over there; empty if it can. */
  public static Optional<String> refusal(Executable e) {
    Class<?>[] types = e.getParameterTypes();
    int outer = e instanceof Constructor ? outerParameters(e.getDeclaringClass()) : 0;
    return IntStream.range(outer, types.length)
        .filter(i -> Passages.of(e, i).isEmpty())
        .mapToObj(i -> Passages.refusal(types[i]))
        .findFirst()
        .map(why -> e.getDeclaringClass().getSimpleName() + "." + name(e) + ": " + why);
  }

  private static String name(Executable e) {
    return e instanceof Constructor ? "new" : e.getName();
  }

  /** How many parameters of a constructor stand for the instance around its own. */
  public static int outerParameters(Class<?> type) {
    return type.isMemberClass() && !Modifier.isStatic(type.getModifiers()) ? 1 : 0;
  }

  /** The classes by number. */
  public List<Class<?>> classes() {
    return List.copyOf(classes);
  }

  /** The methods by number. */
  public List<Method> methods() {
    return order;
  }

  /** The fields that JUnit fills, by number. */
  public List<Field> fields() {
    return List.copyOf(fields);
  }

  /** The one constructor of a test class. */
  public static Constructor<?> constructor(Class<?> type) {
    return type.getDeclaredConstructors()[0];
  }

  /** The number of a class; empty for one that is not translated. */
  public Optional<Integer> number(Class<?> type) {
    return Optional.of(classes.indexOf(type)).filter(i -> i >= 0);
  }

  /** The number of a method; empty for one that is not translated. */
  public Optional<Integer> number(Method method) {
    return Optional.of(order.indexOf(method)).filter(i -> i >= 0);
  }
}

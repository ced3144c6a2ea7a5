package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Python names of Java classes, and class literals. */
final class ClassNames {
  private static final int INTERFACE_OR_ABSTRACT = 0x0600;

  /** Abstract classes for which one Python class stands, or which have a test of their own. */
  private static final Set<String> KEPT = Set.of("java/lang/Enum");

  private final Context context;
  private final Expressions expressions;

  ClassNames(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  PyExpr classLiteral(Type t) {
    if (!(t instanceof Type.ClassType c)) {
      PyExpr name = new PyExpr.Str(t.descriptor().replace('/', '.'));
      PyExpr array = new PyExpr.Name("x");
      return t.isReference() && context.uses.testsByClass()
          ? context.call(
              "java_type",
              name,
              new PyExpr.Lambda(
                  List.of(new PyExpr.PyParam("x", null)), expressions.typeTest(array, t)))
          : context.call("java_type", name);
    }
    PyExpr x = new PyExpr.Name("x");
    if (isUnknown(c.internalName())) {
      return nobodysClass(c.internalName());
    } else if (!isSeveral(c.internalName()) && hasNoPythonClass(c.internalName())) {
      return context.call("java_type", new PyExpr.Str(c.internalName().replace('/', '.')));
    } else if (!isSeveral(c.internalName())) {
      PyExpr name = className(c.internalName());
      boolean exact =
          !isOfJdk(c.internalName())
              || !context.uses.testsByClass()
              || expressions.typeTest(x, c).equals(Expressions.call("isinstance", x, name));
      return exact
          ? name
          : context.call(
              "tested_class",
              name,
              new PyExpr.Lambda(
                  List.of(new PyExpr.PyParam("x", null)), expressions.typeTest(x, c)));
    }
    PyExpr name = new PyExpr.Str(c.internalName().replace('/', '.'));
    PyExpr test =
        new PyExpr.Lambda(List.of(new PyExpr.PyParam("x", null)), expressions.typeTest(x, c));
    return isInterface(c.internalName())
        ? context.call("java_type", name, test, new PyExpr.Str("interface"))
        : context.call("java_type", name, test);
  }

  /** Whether the JDK has the class and the board has not: then nothing is an object of it. */
  private boolean isUnknown(String name) {
    boolean unbound =
        context.pool.binding(name).map(b -> b.unsupported() != null).orElse(true)
            && context.names.ofClass(name) == null;
    return unbound && !context.pool.isTranslated(name) && context.pool.find(name).isPresent();
  }

  /** Its literal has a name, and can be told from others. */
  private PyExpr nobodysClass(String name) {
    PyExpr none =
        new PyExpr.Lambda(List.of(new PyExpr.PyParam("x", null)), new PyExpr.Literal("False"));
    PyExpr shown = new PyExpr.Str(name.replace('/', '.'));
    return isInterface(name)
        ? context.call("java_type", shown, none, new PyExpr.Str("interface"))
        : context.call("java_type", shown, none);
  }

  private boolean isInterface(String name) {
    return context.pool.find(name).filter(c -> (c.access() & 0x0200) != 0).isPresent();
  }

  private boolean isOfJdk(String name) {
    Optional<ClassBinding> bound = context.pool.binding(name);
    return bound.isPresent() ? bound.get().module() == null : !context.pool.isTranslated(name);
  }

  /** Whether a type of the library has objects of several Python classes, or of none. */
  boolean isSeveral(String name) {
    return isOfJdk(name)
        && !KEPT.contains(name)
        && !context.pool.isSubtype(name, "java/lang/Throwable")
        && context
            .pool
            .find(name)
            .filter(c -> (c.access() & INTERFACE_OR_ABSTRACT) != 0)
            .isPresent();
  }

  /** Whether all of a class is static, as of Math: then there is nothing in Python for itself. */
  private boolean hasNoPythonClass(String name) {
    return context
        .pool
        .binding(name)
        .filter(b -> !PyNames.isReserved(b.pythonName()) && b.pythonName().indexOf('.') < 0)
        .filter(b -> b.module() == null || b.module().isEmpty())
        .filter(b -> context.library.helpers().find(b.pythonName()).isEmpty())
        .isPresent();
  }

  /** The Python class of a Java class. */
  PyExpr className(String internalName) {
    Optional<ClassBinding> bound = context.pool.binding(internalName);
    if (bound.isEmpty()) {
      String name = context.names.ofClass(internalName);
      if (name == null) {
        return unsupportedClass(internalName);
      }
      return new PyExpr.Name(name);
    }
    return boundName(bound.get());
  }

  PyExpr boundName(ClassBinding b) {
    String name = b.pythonName();
    if (b.module() != null && !b.module().isEmpty()) {
      context.imports.add(b.module());
      return new PyExpr.Attribute(new PyExpr.Name(b.module()), name);
    }
    int dot = name.indexOf('.');
    if (dot > 0) {
      context.imports.add(name.substring(0, dot));
      return new PyExpr.Attribute(new PyExpr.Name(name.substring(0, dot)), name.substring(dot + 1));
    }
    return PyNames.isReserved(name) ? new PyExpr.Name(name) : context.helper(name);
  }

  PyExpr unsupportedClass(String internalName) {
    return new Refusals(context, expressions.scope).unsupportedClass(internalName);
  }
}

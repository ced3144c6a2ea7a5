package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyNames;
import java.util.List;
import java.util.Optional;

/** The Python names of Java classes, and class literals. */
final class ClassNames {
  private final Context context;
  private final Expressions expressions;

  ClassNames(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  PyExpr classLiteral(Type t) {
    if (!(t instanceof Type.ClassType c)) {
      return context.call("java_type", new PyExpr.Str(t.descriptor().replace('/', '.')));
    }
    Optional<ClassBinding> bound = context.pool.binding(c.internalName());
    boolean isInterface =
        context.pool.find(c.internalName()).filter(m -> (m.access() & 0x0200) != 0).isPresent();
    boolean helper =
        bound.isPresent()
            && bound.get().test() == null
            && context.library.helpers().find(bound.get().pythonName()).isPresent();
    if (bound.isEmpty() || !isInterface || helper) {
      return className(c.internalName());
    }
    PyExpr x = new PyExpr.Name("x");
    PyExpr test =
        bound.get().test() == null
            ? Expressions.call("callable", x)
            : expressions
                .calls()
                .template(bound.get().test(), null, List.of(x), bound.get().imports());
    return context.call(
        "java_type",
        new PyExpr.Str(c.internalName().replace('/', '.')),
        new PyExpr.Lambda(List.of(new PyExpr.PyParam("x", null)), test));
  }

  /** The Python class of a Java class. */
  PyExpr className(String internalName) {
    Optional<ClassBinding> bound = context.pool.binding(internalName);
    if (bound.isEmpty()) {
      String name = context.names.ofClass(internalName);
      if (name == null) {
        unsupportedClass(internalName);
        return Expressions.NONE;
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

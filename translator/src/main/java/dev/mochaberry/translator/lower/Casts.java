package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.kinds.ArrayCasts;
import dev.mochaberry.translator.program.kinds.CharacterBoxes;
import dev.mochaberry.translator.python.EvaluatedOnce;
import dev.mochaberry.translator.python.PyExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lowers casts and type tests (JLS 5.5, 15.20.2). */
final class Casts {
  private final Context context;
  private final Expressions expressions;

  Casts(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** The operand itself where the cast cannot fail, else the operand checked. */
  PyExpr cast(Expr.Cast c) {
    // A library's array is of the type that the generic method's caller knows.
    PyExpr x =
        c.type() instanceof Type.ArrayType && isOfLibrary(c.operand()) && !context.arrays.isAsked(c)
            ? expressions
                .arrays()
                .typed(c.type(), expressions.calls().call((Expr.Call) c.operand()))
            : expressions.value(c.operand());
    if (cannotFail(c) || context.checks.fewer()) {
      return x;
    }
    context.castFrom.add(c.operand().type());
    return checked(x, c.type());
  }

  /** Whether the cast does nothing: what is cast is of the type, as far as the program can tell. */
  boolean cannotFail(Expr.Cast c) {
    if (c.proved()
        || expressions.calls().library().idioms().isOwn(c.operand())
        || CharacterBoxes.isBox(c.type()) && context.boxesAreTexts()) {
      return true;
    }
    Expr source = c.operand();
    while (source instanceof Expr.Cast inner) {
      source = inner.operand();
    }
    if (source instanceof Expr.Lambda l && isMadeFor(l, c.type())) {
      return true;
    }
    Type from = c.operand().type();
    if (c.type().equals(Type.OBJECT) || Expressions.isNull(c.operand())) {
      return true;
    } else if (context.arrays.isAsked(c)) {
      return false;
    } else if (c.type() instanceof Type.ArrayType a && !context.arrays.mayFail(c)) {
      return !new ArrayCasts(context.pool).isAuthors(c.operand(), a) || isOfLibrary(c.operand());
    }
    return c.type() instanceof Type.ClassType to
            && from instanceof Type.ClassType f
            && context.pool.isSubtype(f.internalName(), to.internalName())
        || isCopyOfThis(c)
        || new ErasedCasts(context)
            .cannotFail(c, expressions.scope.method.owner(), expressions.scope.line);
  }

  /** Whether a lambda is of the type: one of its interfaces, which are all of an intersection's. */
  private boolean isMadeFor(Expr.Lambda l, Type type) {
    return type instanceof Type.ClassType c
        && Stream.concat(Stream.of((Type.ClassType) l.type()), l.markers().stream())
            .anyMatch(i -> context.pool.isSubtype(i.internalName(), c.internalName()));
  }

  private boolean isOfLibrary(Expr e) {
    if (ArrayCasts.isArrayOfObjects(e) || isNoArray(e.type())) {
      return false;
    }
    return e instanceof Expr.Call c && context.pool.methodBinding(c.method()).isPresent()
        || e instanceof Expr.Call k && k.method().name().equals("clone");
  }

  /** Whether values of the type are never arrays: boxes, entries. */
  private static boolean isNoArray(Type t) {
    return t instanceof Type.ClassType c
        && !c.equals(Type.OBJECT)
        && !c.internalName().equals("java/lang/Cloneable")
        && !c.internalName().equals("java/io/Serializable");
  }

  /** Whether it is {@code (C) super.clone()} in a class C: it is of this object's class. */
  private boolean isCopyOfThis(Expr.Cast c) {
    return c.type() instanceof Type.ClassType to
        && c.operand() instanceof Expr.Call call
        && call.kind() == Expr.CallKind.SPECIAL
        && call.method().signature().equals("clone()")
        && context
            .pool
            .resolve(call.method())
            .filter(m -> m.ref().owner().equals("java/lang/Object"))
            .isPresent()
        && context.pool.isSubtype(expressions.scope.method.owner(), to.internalName());
  }

  /** A test as it stands in the program; what calls something is evaluated once. */
  PyExpr test(Expr.InstanceOf i) {
    PyExpr x = expressions.value(i.operand());
    PyExpr test = test(x, i.tested(), i.operand().type());
    boolean[] calls = {false};
    IrWalk.expression(i.operand(), e -> calls[0] |= e instanceof Expr.Call c && !isGet(c));
    return calls[0] ? EvaluatedOnce.in(test, x, () -> expressions.scope.fresh("t")) : test;
  }

  /** Whether it only looks into a collection of the library. */
  private boolean isGet(Expr.Call c) {
    return c.method().name().equals("get")
        && c.method().owner().startsWith("java/util/")
        && !c.method().owner().startsWith("java/util/function/")
        && context.isOfLibraryAlone(c.method().owner());
  }

  /** {@code x instanceof T} as a Python expression. */
  PyExpr test(PyExpr x, Type tested) {
    return test(x, tested, Type.OBJECT);
  }

  /** The same, where x is of a static type. */
  PyExpr test(PyExpr x, Type tested, Type from) {
    if (tested.equals(from) || tested.equals(Type.OBJECT)) {
      return new PyExpr.Compare(x, List.of("is not"), List.of(Expressions.NONE));
    }
    if (tested instanceof Type.ArrayType a) {
      return expressions.arrays().test(x, a);
    }
    String name = ((Type.ClassType) tested).internalName();
    if (name.equals("java/lang/Record")) {
      return isRecord(x);
    }
    Optional<ClassBinding> bound = context.pool.binding(name);
    if (bound.isPresent() && bound.get().test() != null && !bound.get().callable()) {
      return expressions
          .calls()
          .template(bound.get().test(), null, List.of(x), bound.get().imports());
    }
    if (isOfLibrary(name)) {
      return context.libraryTests().of(x, name, from, expressions.classNames());
    }
    if (context.callables.isCallable(name)) {
      return context.functionKinds().test(x, name, from, expressions.classNames());
    }
    if (isNeverMade(name) && x instanceof PyExpr.Name) {
      return new PyExpr.Literal("False");
    }
    return Expressions.call("isinstance", x, classesOf(name));
  }

  /**
   * Whether nothing but the variable of a loop is of the program's class, which then is not
   * written.
   */
  private boolean isNeverMade(String internalName) {
    return context.pool.isTranslated(internalName) && context.names.ofClass(internalName) == null;
  }

  /**
   * The Python class, and those that Java has below it and Python has not: CancelledError is an
   * Error, and asyncio's own.
   */
  private PyExpr classesOf(String name) {
    ClassNames names = expressions.classNames();
    List<PyExpr> all = new ArrayList<>(List.of(names.className(name)));
    for (ClassBinding b : context.library.bindings()) {
      boolean foreign =
          b.module() != null && !b.module().isEmpty() && !b.internalName().equals(name);
      if (foreign
          && context.pool.isSubtype(b.internalName(), name)
          && context.usesModule(b.module())) {
        all.add(names.boundName(b));
      }
    }
    return all.size() == 1 ? all.get(0) : new PyExpr.TupleExpr(all);
  }

  /** Whether the type's objects are of several Python classes. */
  private boolean isOfLibrary(String name) {
    boolean library = !context.pool.isTranslated(name) || context.pool.isTranslatedFromJdk(name);
    return library
        && !context.callables.isCallable(name)
        && context.pool.find(name).isPresent()
        && !name.equals("java/lang/Enum")
        && context.pool.binding(name).map(ClassBinding::module).isEmpty()
        && !context.pool.isSubtype(name, "java/lang/Throwable");
  }

  /** Records have no common class in Python: the test names those there are. */
  private PyExpr isRecord(PyExpr x) {
    List<PyExpr> records =
        context.program.instantiated().stream()
            .filter(c -> context.pool.isSubtype(c, "java/lang/Record"))
            .map(expressions.classNames()::className)
            .toList();
    return Expressions.call("isinstance", x, new PyExpr.TupleExpr(records));
  }

  /**
   * The check that a loop over a generic Iterable makes of each element, where the program can tell
   * (JLS 14.14.2): the variable has been given what no list of its type should hold.
   */
  Optional<PyExpr> elementCheck(PyExpr element, Type type, Type iterable) {
    if (!type.isReference()) {
      return Optional.empty(); // a loop variable of class files without debug information
    }
    boolean checked =
        iterable instanceof Type.ClassType
            && !context.checks.fewer()
            && !type.equals(Type.OBJECT)
            && context.watchesErasure();
    return checked ? Optional.of(checked(element, type)) : Optional.empty();
  }

  /** Fails unless the local holds null or an object of the type, whatever is known of it. */
  PyExpr check(Local local, Type type) {
    return checked(expressions.scope.variable(local), type);
  }

  private PyExpr checked(PyExpr x, Type type) {
    String name = expressions.scope.fresh("c");
    return context.call(
        "cast",
        x,
        new PyExpr.Lambda(
            List.of(new PyExpr.PyParam(name, null)), test(new PyExpr.Name(name), type)),
        new PyExpr.Str(Expressions.javaName(type)));
  }
}

package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.EnumConstants;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The functions that give the constants of enums. Where the enum is known only when the program
 * runs, as in {@code type.getEnumConstants()}, a function of the module finds it by the class.
 */
final class EnumTables {
  static final Type CLASS = new Type.ClassType("java/lang/Class");

  private final Context context;
  private String finder;

  EnumTables(Context context) {
    this.context = context;
  }

  /** What tells a call of the library which enum it is about: a class, or one of its constants. */
  static Expr subject(Expr.Call c) {
    return c.arguments().isEmpty() ? c.target() : c.arguments().get(0);
  }

  /** Whether the function for a call is found by its {@link #subject}, when the program runs. */
  boolean isAsked(Expr.Call c) {
    return EnumConstants.of(c, context.pool).isEmpty() && subject(c) != null && !all().isEmpty();
  }

  /**
   * The function that gives the constants of the enum that a call of the library is about.
   *
   * @param value the subject in Python, which only {@link #isAsked} calls evaluate
   */
  Optional<PyExpr> values(Expr.Call c, PyExpr value, Scope scope) {
    if (!isAsked(c)) {
      return EnumConstants.of(c, context.pool).map(m -> function(m, scope));
    }
    if (finder == null) {
      finder = context.names.fresh("Enum_values");
    }
    PyExpr type = subject(c).type().equals(CLASS) ? value : context.call("enum_class", value);
    return Optional.of(Expressions.call(finder, type));
  }

  private PyExpr function(MethodRef values, Scope scope) {
    if (context.pool.isTranslated(values.owner())) {
      return function(values);
    }
    MemberBinding b = context.pool.methodBinding(values).orElseThrow();
    PyExpr all = new Templates(context, scope, b.imports()).fill(b.template(), null, List.of());
    return new PyExpr.Lambda(List.of(), all);
  }

  private PyExpr function(MethodRef values) {
    return new PyExpr.Name(context.names.ofMethod(values));
  }

  private List<MethodRef> all() {
    return context.program.classes().stream()
        .flatMap(c -> EnumConstants.values(c, context.pool).stream())
        .filter(m -> context.program.bodies().containsKey(m))
        .toList();
  }

  /**
   * The function that was asked for, if any.
   *
   * @param isEmitted whether an enum is a class in Python: nobody can ask about others
   */
  List<PyStmt> functions(Predicate<String> isEmitted) {
    if (finder == null) {
      return List.of();
    }
    List<PyExpr.Entry> entries = new ArrayList<>();
    for (MethodRef m : all()) {
      if (isEmitted.test(m.owner())) {
        PyExpr type = new PyExpr.Name(context.names.ofClass(m.owner()));
        entries.add(new PyExpr.Entry(type, function(m)));
      }
    }
    PyExpr found =
        new PyExpr.Call(
            new PyExpr.Attribute(new PyExpr.DictExpr(entries), "get"),
            List.of(new PyExpr.Name("cls"), nothing()),
            List.of());
    return List.of(
        new PyStmt.FunctionDef(
            finder,
            List.of(new PyExpr.PyParam("cls", null)),
            List.of(new PyStmt.Return(found, 0)),
            List.of(),
            null,
            false,
            "",
            0));
  }

  /** What is no enum has no constants. */
  private static PyExpr nothing() {
    return new PyExpr.Lambda(List.of(), Expressions.NONE);
  }
}

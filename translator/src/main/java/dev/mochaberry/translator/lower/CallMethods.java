package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code __call__} of a class whose methods for functional interfaces have other names: because
 * it implements several of them, or because it is an interface whose lambdas are objects.
 */
final class CallMethods {
  private static final int ABSTRACT = 0x0400;
  private static final int STATIC = 0x0008;
  private final Context context;

  CallMethods(Context context) {
    this.context = context;
  }

  /** The method, where the class needs one beside its own. */
  Optional<PyStmt> of(ClassModel model) {
    List<MethodRef> calls = new ArrayList<>();
    boolean own = false;
    for (String s : context.pool.supertypes(model.internalName())) {
      for (MethodModel m : context.pool.find(s).map(ClassModel::methods).orElse(List.of())) {
        boolean wanted =
            (m.access() & STATIC) == 0
                && context.callables.isCall(model.internalName(), m.ref())
                && calls.stream().noneMatch(c -> c.signature().equals(m.ref().signature()));
        if (wanted) {
          own |= s.equals(model.internalName()) || (m.access() & ABSTRACT) != 0;
          calls.add(m.ref());
        }
      }
    }
    if (calls.isEmpty()) {
      return calledAlike(model);
    }
    boolean named = calls.stream().anyMatch(m -> !name(m).equals("__call__"));
    if (!own) {
      return Optional.empty();
    }
    // Where it says the method anew, with types of its own, what is called is the compiler's
    // bridge.
    return named || hasLambdas(model, calls) ? Optional.of(dispatch(calls)) : calledAlike(model);
  }

  /** An interface of objects whose method is in one family with what is called of functions. */
  private Optional<PyStmt> calledAlike(ClassModel model) {
    String name = model.internalName();
    boolean inherited =
        context.pool.supertypes(name).stream()
            .anyMatch(s -> !s.equals(name) && called(s).isPresent());
    return inherited ? Optional.empty() : called(name).map(m -> dispatch(List.of(m)));
  }

  /** The one method of an interface of the program, if it is called as functions are. */
  private Optional<MethodRef> called(String name) {
    return context.pool.isTranslated(name) && context.pool.isInterface(name)
        ? context.pool.singleAbstractMethod(name).filter(m -> name(m).equals("__call__"))
        : Optional.empty();
  }

  /** Whether it is an interface whose lambdas are called: not by a default method of its own. */
  private boolean hasLambdas(ClassModel model, List<MethodRef> calls) {
    return context.pool.isInterface(model.internalName())
        && context
            .pool
            .singleAbstractMethod(model.internalName())
            .filter(s -> calls.stream().anyMatch(c -> c.signature().equals(s.signature())))
            .isPresent();
  }

  private String name(MethodRef m) {
    return context.names.ofMethod(m);
  }

  private PyStmt dispatch(List<MethodRef> calls) {
    PyExpr args = new PyExpr.Name("args");
    List<PyStmt> body = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      MethodRef m = calls.get(i);
      String name = name(m).equals("__call__") ? m.name() : name(m);
      PyStmt call =
          new PyStmt.Return(
              new PyExpr.Call(
                  new PyExpr.Attribute(new PyExpr.Name("self"), name),
                  List.of(new PyExpr.Starred(args)),
                  List.of()),
              0);
      PyExpr count = new PyExpr.Literal(String.valueOf(m.parameters().size()));
      PyExpr fits =
          new PyExpr.Compare(Expressions.call("len", args), List.of("=="), List.of(count));
      body.add(i == calls.size() - 1 ? call : new PyStmt.If(fits, List.of(call), List.of(), 0));
    }
    List<PyExpr.PyParam> params =
        List.of(new PyExpr.PyParam("self", null), new PyExpr.PyParam("*args", null));
    return new PyStmt.FunctionDef("__call__", params, body, List.of(), null, false, "", 0);
  }
}

package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.NameForms;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lowers switches to chains of tests. */
final class SwitchLowering {
  private final Statements statements;
  private final Context context;
  private final Scope scope;
  private final Expressions expressions;

  /** The words in the labels of the switch. */
  private Set<String> labels = Set.of();

  SwitchLowering(Statements statements, Context context, Scope scope, Expressions expressions) {
    this.statements = statements;
    this.context = context;
    this.scope = scope;
    this.expressions = expressions;
  }

  List<PyStmt> lower(Stmt.Switch w) {
    boolean text = expressions.characters().isAText(w.selector());
    PyExpr selector = expressions.characters().kept(text, w.selector());
    boolean mayBeNull = w.selector().type().isReference() && !scope.isNotNull(w.selector());
    PyExpr checked = mayBeNull ? context.call("non_null", selector) : selector;
    List<PyStmt> result = new ArrayList<>(scope.takeHoisted());
    boolean once = w.cases().size() == 1 && w.cases().get(0).keys().size() == 1;
    if (once) {
      selector = checked;
    } else if (selector instanceof PyExpr.Name && mayBeNull) {
      result.add(new PyStmt.Expression(checked, w.line()));
    } else if (!(selector instanceof PyExpr.Name)) {
      selector = new PyExpr.Name(scope.fresh(nameFor(w.selector())));
      result.add(new PyStmt.Assign(selector, checked, w.line()));
    }
    labels = text ? Set.of() : context.voice.caseWords(scope.method.owner(), w.line());
    List<PyExpr> tests = new ArrayList<>();
    for (Stmt.Case c : w.cases()) {
      tests.add(test(selector, c.keys(), text));
    }
    List<List<PyStmt>> bodies = new ArrayList<>();
    for (Stmt.Case c : w.cases()) {
      bodies.add(Statements.pass(statements.all(c.body()), w.line()));
    }
    result.addAll(chain(tests, bodies, statements.all(w.otherwise()), w.line()));
    return result;
  }

  /** What is switched over is called after the field or accessor that it comes from. */
  private static String nameFor(Expr selector) {
    if (selector instanceof Expr.FieldRead f) {
      return NameForms.identifier(f.field().name());
    }
    boolean named =
        selector instanceof Expr.Call c
            && c.arguments().isEmpty()
            && c.target() != null
            && c.method().name().matches("[a-z][A-Za-z]*");
    if (!named) {
      return "s";
    }
    String name = ((Expr.Call) selector).method().name();
    return name.matches("get[A-Z].*")
        ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
        : name;
  }

  /** {@code if … elif … else}; behind cases that do not go on there is no need of an else. */
  private static List<PyStmt> chain(
      List<PyExpr> tests, List<List<PyStmt>> bodies, List<PyStmt> otherwise, int line) {
    int first = 0;
    while (first < bodies.size() && !Statements.goesOn(bodies.get(first))) {
      first++;
    }
    List<PyStmt> rest = otherwise;
    for (int i = bodies.size() - 1; i >= first; i--) {
      rest = List.of(new PyStmt.If(tests.get(i), bodies.get(i), rest, line));
    }
    List<PyStmt> result = new ArrayList<>();
    for (int i = 0; i < first; i++) {
      result.add(new PyStmt.If(tests.get(i), bodies.get(i), List.of(), line));
    }
    result.addAll(rest);
    return result;
  }

  private PyExpr test(PyExpr selector, List<?> all, boolean text) {
    List<PyExpr> keys = all.stream().map(k -> text ? Characters.key(k) : key(k)).toList();
    boolean constants = all.stream().allMatch(FieldRef.class::isInstance);
    if (keys.size() == 1 || constants && keys.size() == 2) {
      List<PyExpr> tests = new ArrayList<>();
      for (PyExpr key : keys) {
        tests.add(new PyExpr.Compare(selector, List.of(constants ? "is" : "=="), List.of(key)));
      }
      return tests.size() == 1 ? tests.get(0) : new PyExpr.BoolOp("or", tests);
    }
    return new PyExpr.Compare(selector, List.of("in"), List.of(new PyExpr.TupleExpr(keys)));
  }

  private PyExpr key(Object key) {
    if (key instanceof String text) {
      return context.constants.key(key, labels, scope).orElseGet(() -> new PyExpr.Str(text));
    }
    return key instanceof FieldRef constant
        ? expressions.field(null, constant)
        : context
            .constants
            .key(key, labels, scope)
            .orElseGet(() -> new PyExpr.Literal(key.toString()));
  }
}

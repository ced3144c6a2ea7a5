package dev.mochaberry.translator.python;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Visits statements and expressions, outer before inner; not what is in functions inside. */
final class PyWalk {
  private final Consumer<PyStmt> onStatement;
  private final Consumer<PyExpr> onExpression;

  private PyWalk(Consumer<PyStmt> onStatement, Consumer<PyExpr> onExpression) {
    this.onStatement = onStatement;
    this.onExpression = onExpression;
  }

  static void visit(
      List<PyStmt> statements, Consumer<PyStmt> onStatement, Consumer<PyExpr> onExpression) {
    new PyWalk(onStatement, onExpression).all(statements);
  }

  /** The names that statements bind where they stand. */
  static Set<String> bound(List<PyStmt> statements) {
    Set<String> names = new LinkedHashSet<>();
    visit(
        statements,
        s -> {
          if (s instanceof PyStmt.Assign x) {
            targets(x.target(), names);
          } else if (s instanceof PyStmt.AugAssign x) {
            targets(x.target(), names);
          } else if (s instanceof PyStmt.For x) {
            targets(x.target(), names);
          } else if (s instanceof PyStmt.Delete x) {
            targets(x.target(), names);
          } else if (s instanceof PyStmt.Try x) {
            x.handlers().stream().filter(h -> h.name() != null).forEach(h -> names.add(h.name()));
          } else if (s instanceof PyStmt.With x && x.name() != null) {
            names.add(x.name());
          } else if (s instanceof PyStmt.FunctionDef x) {
            names.add(x.name());
          } else if (s instanceof PyStmt.ClassDef x) {
            names.add(x.name());
          } else if (s instanceof PyStmt.Import x) {
            names.add(x.alias() == null ? x.module() : x.alias());
          } else if (s instanceof PyStmt.ImportFrom x) {
            names.addAll(x.names());
          }
        },
        e -> {
          if (e instanceof PyExpr.Walrus x) {
            names.add(x.name());
          }
        });
    return names;
  }

  /** The names that occur, in the functions and lambdas inside too. */
  static Set<String> mentioned(List<PyStmt> statements) {
    Set<String> names = new LinkedHashSet<>(bound(statements));
    visit(statements, s -> inFunction(s, names), e -> inExpression(e, names));
    return names;
  }

  private static void inFunction(PyStmt s, Set<String> names) {
    if (s instanceof PyStmt.FunctionDef x) {
      names.addAll(mentioned(x.body()));
      x.params().stream()
          .filter(p -> p.defaultValue() != null)
          .forEach(p -> visit(expression(p.defaultValue()), t -> {}, e -> inExpression(e, names)));
    } else if (s instanceof PyStmt.ClassDef x) {
      names.addAll(mentioned(x.body()));
      x.bases().forEach(b -> visit(expression(b), t -> {}, e -> inExpression(e, names)));
    }
  }

  private static void inExpression(PyExpr e, Set<String> names) {
    if (e instanceof PyExpr.Name n) {
      names.add(n.id());
    } else if (e instanceof PyExpr.Lambda l) {
      visit(expression(l.body()), t -> {}, inner -> inExpression(inner, names));
      l.params().stream()
          .filter(p -> p.defaultValue() != null)
          .forEach(
              p ->
                  visit(
                      expression(p.defaultValue()), t -> {}, inner -> inExpression(inner, names)));
    } else if (e instanceof PyExpr.ListComp c) {
      visit(expression(c.element()), t -> {}, inner -> inExpression(inner, names));
    }
  }

  private static List<PyStmt> expression(PyExpr e) {
    return List.of(new PyStmt.Expression(e, 0));
  }

  private static void targets(PyExpr target, Set<String> names) {
    if (target instanceof PyExpr.Name n) {
      names.add(n.id());
    } else if (target instanceof PyExpr.TupleExpr t) {
      t.elements().forEach(e -> targets(e, names));
    } else if (target instanceof PyExpr.ListExpr t) {
      t.elements().forEach(e -> targets(e, names));
    }
  }

  private void all(List<PyStmt> statements) {
    statements.forEach(this::walk);
  }

  private void walk(PyStmt s) {
    onStatement.accept(s);
    if (s instanceof PyStmt.Expression x) {
      walk(x.expression());
    } else if (s instanceof PyStmt.Assign x) {
      walk(x.value());
      walk(x.target());
    } else if (s instanceof PyStmt.AugAssign x) {
      walk(x.target());
      walk(x.value());
    } else if (s instanceof PyStmt.Return x) {
      walk(x.value());
    } else if (s instanceof PyStmt.Raise x) {
      walk(x.value());
    } else if (s instanceof PyStmt.Delete x) {
      walk(x.target());
    } else if (s instanceof PyStmt.If x) {
      walk(x.test());
      all(x.then());
      all(x.otherwise());
    } else if (s instanceof PyStmt.While x) {
      walk(x.test());
      all(x.body());
      all(x.orElse());
    } else if (s instanceof PyStmt.For x) {
      walk(x.iterable());
      walk(x.target());
      all(x.body());
      all(x.orElse());
    } else if (s instanceof PyStmt.Try x) {
      all(x.body());
      x.handlers()
          .forEach(
              h -> {
                walk(h.type());
                all(h.body());
              });
      all(x.orElse());
      all(x.finalBody());
    } else if (s instanceof PyStmt.With x) {
      walk(x.context());
      all(x.body());
    } else if (s instanceof PyStmt.Commented x) {
      walk(x.statement());
    } else if (s instanceof PyStmt.InFile x) {
      all(x.body());
    }
  }

  private void each(List<PyExpr> expressions) {
    expressions.forEach(this::walk);
  }

  private void walk(PyExpr e) {
    if (e == null) {
      return;
    }
    onExpression.accept(e);
    if (e instanceof PyExpr.Call x) {
      walk(x.function());
      each(x.args());
      x.keywords().forEach(k -> walk(k.value()));
    } else if (e instanceof PyExpr.Attribute x) {
      walk(x.target());
    } else if (e instanceof PyExpr.Index x) {
      walk(x.target());
      walk(x.index());
    } else if (e instanceof PyExpr.Slice x) {
      walk(x.lower());
      walk(x.upper());
      walk(x.step());
    } else if (e instanceof PyExpr.Binary x) {
      walk(x.left());
      walk(x.right());
    } else if (e instanceof PyExpr.Unary x) {
      walk(x.operand());
    } else if (e instanceof PyExpr.Compare x) {
      walk(x.first());
      each(x.rest());
    } else if (e instanceof PyExpr.BoolOp x) {
      each(x.operands());
    } else if (e instanceof PyExpr.Conditional x) {
      walk(x.test());
      walk(x.then());
      walk(x.otherwise());
    } else if (e instanceof PyExpr.Await x) {
      walk(x.operand());
    } else if (e instanceof PyExpr.Walrus x) {
      walk(x.value());
    } else if (e instanceof PyExpr.ListExpr x) {
      each(x.elements());
    } else if (e instanceof PyExpr.TupleExpr x) {
      each(x.elements());
    } else if (e instanceof PyExpr.DictExpr x) {
      x.entries()
          .forEach(
              n -> {
                walk(n.key());
                walk(n.value());
              });
    } else if (e instanceof PyExpr.Starred x) {
      walk(x.operand());
    } else if (e instanceof PyExpr.FString x) {
      x.parts()
          .forEach(
              p -> {
                if (p instanceof PyExpr.Part.Value v) {
                  walk(v.value());
                }
              });
    } else if (e instanceof PyExpr.ListComp x) {
      walk(x.iterable());
    }
  }
}

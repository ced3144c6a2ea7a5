package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * String builders in locals that only grow, and are asked for their text: lists of parts, as one
 * builds texts in Python.
 */
final class GrowingBuilders {
  private final Expressions expressions;
  private final Scope scope;

  GrowingBuilders(Expressions expressions) {
    this.expressions = expressions;
    this.scope = expressions.scope;
  }

  /** Finds them in a function's body. */
  static Set<Local> in(List<Stmt> body) {
    Map<Local, Integer> otherUses = new HashMap<>();
    Set<Local> built = new HashSet<>();
    Set<Local> other = new HashSet<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Read r) {
            otherUses.merge(r.local(), 1, Integer::sum);
          } else if (e instanceof Expr.AssignExpr a) {
            other.add(a.local());
          }
          for (Expr asked : askedForTexts(e)) {
            if (asked instanceof Expr.Read r && isBuilder(r.type())) {
              otherUses.merge(r.local(), -1, Integer::sum);
            }
          }
        },
        s -> {
          if (s instanceof Stmt.Assign a) {
            (isNew(a.value()) ? built : other).add(a.local());
          } else if (s instanceof Stmt.ForEach f) {
            other.add(f.local());
          } else if (s instanceof Stmt.Eval e && e.expr() instanceof Expr.Call c) {
            changed(c).ifPresent(l -> otherUses.merge(l, -1, Integer::sum));
          }
        });
    built.removeAll(other);
    built.removeIf(l -> otherUses.getOrDefault(l, 0) != 0 || l.kind() == Local.Kind.PARAMETER);
    return built;
  }

  private static boolean isBuilder(Type t) {
    return t instanceof Type.ClassType c
        && (c.internalName().equals("java/lang/StringBuilder")
            || c.internalName().equals("java/lang/StringBuffer"));
  }

  /** A new builder, with what to begin with known not to be null, or none. */
  private static boolean isNew(Expr e) {
    if (!(e instanceof Expr.New n) || !isBuilder(n.type())) {
      return false;
    }
    Expr first = n.arguments().isEmpty() ? null : n.arguments().get(0);
    return first == null
        || first instanceof Expr.Concat
        || first instanceof Expr.Const k
            && (k.value() instanceof String || k.value() instanceof Integer i && i >= 0);
  }

  private static boolean isText(Expr e) {
    return e instanceof Expr.Call c
        && c.target() instanceof Expr.Read r
        && isBuilder(r.type())
        && c.method().signature().equals("toString()");
  }

  /** Those operands of which the expression takes nothing but the text. */
  private static List<Expr> askedForTexts(Expr e) {
    if (e instanceof Expr.Concat x) {
      return x.parts();
    } else if (e instanceof Expr.Call c) {
      boolean takesText = isPrint(c) || Texts.isValueOf(c);
      return isText(c) ? List.of(c.target()) : takesText ? c.arguments() : List.of();
    }
    return List.of();
  }

  private static boolean isPrint(Expr.Call c) {
    return c.target() instanceof Expr.FieldRead f
        && f.field().owner().equals("java/lang/System")
        && c.method().owner().equals("java/io/PrintStream")
        && (c.method().signature().equals("println(Ljava/lang/Object;)")
            || c.method().signature().equals("print(Ljava/lang/Object;)"));
  }

  /** The call with the text of a builder in the builder's place. */
  Expr.Call withText(Expr.Call c) {
    if (!isPrint(c) || asText(c.arguments().get(0)) == c.arguments().get(0)) {
      return c;
    }
    MethodRef m = c.method();
    MethodRef ofText = new MethodRef(m.owner(), m.name(), "(Ljava/lang/String;)V");
    return new Expr.Call(c.kind(), c.target(), ofText, List.of(asText(c.arguments().get(0))));
  }

  /** The expression, or the text of the builder that it reads. */
  Expr asText(Expr e) {
    if (!(e instanceof Expr.Read r && scope.isGrowing(r.local()))) {
      return e;
    }
    MethodRef toString =
        new MethodRef("java/lang/StringBuilder", "toString", "()Ljava/lang/String;");
    return new Expr.Call(Expr.CallKind.VIRTUAL, e, toString, List.of());
  }

  /** The local to which a statement's calls append, or which one empties. */
  private static Optional<Local> changed(Expr.Call c) {
    Expr root = isEmptying(c) ? c.target() : c;
    while (root instanceof Expr.Call k && isAppend(k)) {
      root = k.target();
    }
    return root != c && root instanceof Expr.Read r && isBuilder(r.type())
        ? Optional.of(r.local())
        : Optional.empty();
  }

  private static boolean isAppend(Expr.Call c) {
    return isBuilder(new Type.ClassType(c.method().owner()))
        && (c.method().name().equals("append") || c.method().name().equals("appendCodePoint"));
  }

  private static boolean isEmptying(Expr.Call c) {
    return c.target() instanceof Expr.Read
        && c.method().signature().equals("setLength(I)")
        && c.arguments().get(0).equals(new Expr.Const(0, Type.INT));
  }

  /** What a builder begins with. */
  PyExpr begun(Expr.New n) {
    boolean text = !n.arguments().isEmpty() && n.arguments().get(0).type().equals(Type.STRING);
    return new PyExpr.ListExpr(
        text ? List.of(expressions.texts().joined(List.of(n.arguments().get(0)))) : List.of());
  }

  /** The text that {@code toString} gives, if the call is that. */
  Optional<PyExpr> text(Expr.Call c) {
    return isText(c) && scope.isGrowing(((Expr.Read) c.target()).local())
        ? Optional.of(
            new PyExpr.Call(
                new PyExpr.Attribute(new PyExpr.Str(""), "join"),
                List.of(expressions.value(c.target())),
                List.of()))
        : Optional.empty();
  }

  /** What a statement does to a builder that only grows, if it does. */
  Optional<List<PyStmt>> statements(Expr.Call c, int line) {
    Optional<Local> local = changed(c).filter(scope::isGrowing);
    if (local.isEmpty()) {
      return Optional.empty();
    }
    Expr builder = new Expr.Read(local.get());
    if (isEmptying(c)) {
      return Optional.of(List.of(call(builder, "clear", List.of(), line)));
    }
    List<PyStmt> result = new ArrayList<>();
    List<Expr> together = new ArrayList<>();
    for (Expr.Call link : links(c)) {
      boolean joins = isConcatenated(link);
      if (!together.isEmpty() && !(joins && mayWait(link.arguments().get(0)))) {
        result.add(append(builder, together, line));
        together.clear();
      }
      if (joins) {
        together.add(link.arguments().get(0));
      } else {
        Expr.Call alone = new Expr.Call(link.kind(), builder, link.method(), link.arguments());
        result.add(new PyStmt.Expression(expressions.calls().call(alone), line));
      }
    }
    if (!together.isEmpty()) {
      result.add(append(builder, together, line));
    }
    return Optional.of(result);
  }

  private static List<Expr.Call> links(Expr.Call last) {
    List<Expr.Call> links = new ArrayList<>();
    for (Expr e = last; e instanceof Expr.Call c; e = c.target()) {
      links.add(0, c);
    }
    return links;
  }

  /** Whether what is appended is what a concatenation would add. */
  private static boolean isConcatenated(Expr.Call link) {
    List<Type> parameters = link.method().parameters();
    if (parameters.size() != 1 || link.method().name().equals("appendCodePoint")) {
      return false;
    }
    Type declared = parameters.get(0);
    Type given = link.arguments().get(0).type();
    return declared.isReference() ? !(declared instanceof Type.ArrayType) : declared.equals(given);
  }

  /**
   * Whether it makes no difference that what stands before it is appended later: it changes
   * nothing, and if its text cannot be made nobody sees the builder any more.
   */
  private boolean mayWait(Expr e) {
    if (e instanceof Expr.Const
        || e instanceof Expr.Read r && (!r.type().isReference() || r.type().equals(Type.STRING))) {
      return true;
    }
    boolean[] quiet = {!scope.catches()};
    IrWalk.expression(
        e,
        x ->
            quiet[0] &=
                x instanceof Expr.Read
                    || x instanceof Expr.Const
                    || x instanceof Expr.Binary
                    || x instanceof Expr.ArrayRead
                    || x instanceof Expr.Concat
                    || x instanceof Expr.FieldRead f && f.target() != null);
    return quiet[0];
  }

  private PyStmt append(Expr builder, List<Expr> parts, int line) {
    return call(builder, "append", List.of(expressions.texts().joined(parts)), line);
  }

  private PyStmt call(Expr builder, String method, List<PyExpr> arguments, int line) {
    PyExpr function = new PyExpr.Attribute(expressions.value(builder), method);
    return new PyStmt.Expression(new PyExpr.Call(function, arguments, List.of()), line);
  }
}

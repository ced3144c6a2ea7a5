package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import dev.mochaberry.translator.python.PyTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps and sets that are Python's own: {@code dict} and {@code set}. */
final class PlainHashes {
  private static final Map<String, PyExpr> OF_DICT =
      Map.of(
          "get", PyTemplate.parse("{this}.get({0})"),
          "getOrDefault", PyTemplate.parse("{this}.get({0}, {1})"),
          "containsKey", PyTemplate.parse("{0} in {this}"),
          "remove", PyTemplate.parse("{this}.pop({0}, None)"));
  private static final PyExpr PUT = PyTemplate.parse("{this}.__setitem__({0}, {1})");
  private static final PyExpr MAKE = PyTemplate.parse("{this}.setdefault({0}, {1})");
  private static final Map<String, PyExpr> OF_SET =
      Map.of(
          "add", PyTemplate.parse("{this}.add({0})"),
          "contains", PyTemplate.parse("{0} in {this}"),
          "remove", PyTemplate.parse("{this}.discard({0})"));

  private final Context context;
  private final Expressions expressions;

  PlainHashes(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** Whether the object is a dict or a set. */
  boolean isOwn(Expr e) {
    return isDict(e) || isSet(e);
  }

  private boolean isDict(Expr e) {
    return context.plainCollections().filter(p -> p.isDict(e)).isPresent();
  }

  private boolean isSet(Expr e) {
    return context.plainCollections().filter(p -> p.isSet(e)).isPresent();
  }

  /** {@code new} of one. */
  Optional<PyExpr> construct(Expr.New n) {
    if (isDict(n)) {
      return Optional.of(new PyExpr.DictExpr(List.of()));
    } else if (isSet(n)) {
      boolean copies = n.arguments().stream().anyMatch(a -> a.type().isReference());
      List<PyExpr> source = copies ? expressions.values(n.arguments()) : List.of();
      return Optional.of(new PyExpr.Call(new PyExpr.Name("set"), source));
    }
    return Optional.empty();
  }

  /** A call as an expression. */
  Optional<PyExpr> expression(Expr.Call c) {
    String name = c.method().name();
    if (isDict(c.target())) {
      if (name.equals("computeIfAbsent")) {
        Expr.New made = context.flow().orElseThrow().made(c.arguments().get(1));
        PyExpr key = key(c, c.arguments().get(0));
        PyExpr fresh = expressions.calls().constructions().construct(made);
        return Optional.of(onReceiver(c, MAKE, List.of(key, fresh)));
      }
      return Optional.ofNullable(OF_DICT.get(name)).map(t -> filled(t, c));
    } else if (isSet(c.target())) {
      return Optional.ofNullable(OF_SET.get(name)).map(t -> filled(t, c));
    }
    return Optional.empty();
  }

  /** Whether the call is an assignment in Python, and so no expression. */
  boolean isAssignment(Expr e) {
    return e instanceof Expr.Call c
        && c.target() != null
        && c.method().name().matches("put|merge")
        && isDict(c.target());
  }

  /** A call as a statement. */
  Optional<PyStmt> statement(Expr.Call c, int line) {
    String name = c.method().name();
    if (isSet(c.target())) {
      return Optional.ofNullable(OF_SET.get(name))
          .map(t -> new PyStmt.Expression(filled(t, c), line));
    } else if (isDict(c.target()) && name.equals("put")) {
      return put(c, line);
    } else if (isDict(c.target()) && name.equals("merge")) {
      PyExpr map = expressions.value(c.target());
      PyExpr key = key(c, c.arguments().get(0));
      PyExpr old =
          new PyExpr.Call(context.attribute(map, "get"), List.of(key, new PyExpr.Literal("0")));
      PyExpr more = expressions.value(CallShapes.unboxed(c.arguments().get(1)));
      PyExpr sum = context.call("i32", new PyExpr.Binary("+", old, more));
      return Optional.of(new PyStmt.Assign(new PyExpr.Index(map, key), sum, line));
    }
    return Optional.empty();
  }

  private Optional<PyStmt> put(Expr.Call c, int line) {
    Expr key = c.arguments().get(0);
    Expr value = c.arguments().get(1);
    List<Expr> places = List.of(c.target(), key);
    if (ArrayOrder.mayValueComeFirst(places, value, context)) {
      PyExpr target = new PyExpr.Index(expressions.value(c.target()), key(c, key));
      return Optional.of(new PyStmt.Assign(target, expressions.value(value), line));
    }
    return Optional.of(new PyStmt.Expression(filled(PUT, c), line));
  }

  private PyExpr filled(PyExpr template, Expr.Call c) {
    List<PyExpr> arguments = new ArrayList<>(expressions.values(c.arguments()));
    arguments.set(0, key(c, c.arguments().get(0)));
    return onReceiver(c, template, arguments);
  }

  private PyExpr onReceiver(Expr.Call c, PyExpr template, List<PyExpr> arguments) {
    return expressions.calls().library().onReceiver(c, template, arguments, List.of());
  }

  /** The key: a character as a text of one, a number by itself. */
  private PyExpr key(Expr.Call c, Expr key) {
    boolean unboxed = context.plainCollections().filter(p -> p.isUnboxed(c.target())).isPresent();
    if (!unboxed) {
      return expressions.value(key);
    }
    Expr plain = CallShapes.unboxed(key);
    return plain.type() == Type.CHAR ? expressions.text(plain) : expressions.value(plain);
  }

  /** Whether the test adds to a set, and asks whether that was news. */
  boolean isTestedAdd(Expr test) {
    Expr.Call add = CallShapes.testedAdd(test);
    return add != null && isSet(add.target());
  }

  /** Whether what is added is there already, or is not. */
  PyExpr contains(Expr.Call add, boolean is) {
    return new PyExpr.Compare(
        key(add, add.arguments().get(0)),
        List.of(is ? "in" : "not in"),
        List.of(expressions.value(add.target())));
  }
}

package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import dev.mochaberry.translator.python.PyTemplate;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What a Python programmer writes for calls on the library's collections where something is known
 * of the operands: {@code xs[i]} for an index inside the list, {@code not xs} for a collection that
 * is there. What holds for every call is declared instead ({@link
 * dev.mochaberry.annotations.PythonIdiom}).
 */
final class Idioms {
  private static final PyExpr CONTAINS = PyTemplate.parse("{0} in {this}");
  private static final Type LIST = new Type.ClassType("java/util/List");

  private static final PyExpr INSERT = PyTemplate.parse("{this}.insert({0}, {1})");

  private final Context context;
  private final Expressions expressions;
  private final PlainHashes hashes;
  private final PlainQueueCalls queues;
  private final PlainHeapCalls heaps;

  Idioms(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
    this.hashes = new PlainHashes(context, expressions);
    this.queues = new PlainQueueCalls(context, expressions);
    this.heaps = new PlainHeapCalls(context, expressions);
  }

  /** What is special about maps and sets that are Python's own. */
  PlainHashes hashes() {
    return hashes;
  }

  /** Whether the object of the library is one of Python's own. */
  boolean isOwn(Expr e) {
    return hashes.isOwn(e) || queues.isOwn(e) || heaps.isOwn(e);
  }

  /** {@code new} of such an object. */
  Optional<PyExpr> construct(Expr.New n) {
    return hashes.construct(n).or(() -> queues.construct(n)).or(() -> heaps.construct(n));
  }

  /** A call of such an object as a statement. */
  Optional<PyStmt> ownStatement(Expr.Call c, int line) {
    return hashes
        .statement(c, line)
        .or(() -> queues.statement(c, line))
        .or(() -> heaps.statement(c, line));
  }

  /** Whether the integers among the arguments are known to be what the member's idiom asks for. */
  boolean hasUsualNumbers(MethodRef m, List<Expr> arguments, MemberBinding usual) {
    BigInteger least = BigInteger.valueOf(usual.idiomLeast());
    for (int i = 0; i < arguments.size(); i++) {
      Type parameter = m.parameters().get(i);
      boolean counts = parameter == Type.INT || parameter == Type.LONG;
      if (counts && expressions.range(arguments.get(i)).low().compareTo(least) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The call as an expression. */
  Optional<PyExpr> expression(Expr.Call c) {
    Optional<PyExpr> own =
        c.target() == null
            ? Optional.empty()
            : hashes.expression(c).or(() -> queues.expression(c)).or(() -> heaps.expression(c));
    if (own.isPresent()) {
      return own;
    }
    if (c.kind() != Expr.CallKind.VIRTUAL || !context.isOfLibraryAlone(c.method().owner())) {
      return Optional.empty();
    }
    if (isListCall(c, "contains(Ljava/lang/Object;)")
        && context.plainCollections().filter(p -> p.holdsPlain(c.target())).isPresent()) {
      return Optional.of(
          expressions
              .calls()
              .template(
                  CONTAINS,
                  expressions.value(c.target()),
                  expressions.values(c.arguments()),
                  List.of()));
    }
    if (isListCall(c, "get(I)") && expressions.isProvedIndex(c.target(), c.arguments().get(0))) {
      return Optional.of(element(c));
    }
    if (isListCall(c, "remove(I)") && expressions.isProvedIndex(c.target(), c.arguments().get(0))) {
      return Optional.of(
          new PyExpr.Call(
              context.attribute(expressions.value(c.target()), "pop"),
              isLast(c) ? List.of() : expressions.values(c.arguments())));
    }
    return emptied(c).map(x -> new PyExpr.Unary("not", expressions.value(x)));
  }

  /** The collection or text that the call asks whether it is empty, if it is surely there. */
  Optional<Expr> emptied(Expr e) {
    boolean asks =
        e instanceof Expr.Call c
            && c.kind() == Expr.CallKind.VIRTUAL
            && c.method().signature().equals("isEmpty()")
            && isMeasured(c.method().owner())
            && expressions.scope.isNotNull(c.target());
    return asks ? Optional.of(((Expr.Call) e).target()) : Optional.empty();
  }

  /** Whether Python finds the object true exactly if it has elements. */
  private boolean isMeasured(String owner) {
    boolean measured =
        owner.equals("java/lang/String")
            || context.pool.isSubtype(owner, "java/util/Collection")
            || context.pool.isSubtype(owner, "java/util/Map");
    return measured && !context.pool.isTranslated(owner) && context.isOfLibraryAlone(owner);
  }

  /** The call as a statement; its result is not wanted. */
  Optional<PyStmt> statement(Expr.Call c, int line) {
    List<Expr> arguments = c.arguments();
    if (isListCall(c, "set(ILjava/lang/Object;)")
        && expressions.isProvedIndex(c.target(), arguments.get(0))
        && ArrayOrder.mayValueComeFirst(
            List.of(c.target(), arguments.get(0)), arguments.get(1), context)) {
      return Optional.of(new PyStmt.Assign(element(c), expressions.value(arguments.get(1)), line));
    } else if (isListCall(c, "add(ILjava/lang/Object;)")
        && arguments.get(0) instanceof Expr.Const k
        && Integer.valueOf(0).equals(k.value())) {
      PyExpr call =
          expressions
              .calls()
              .library()
              .onReceiver(c, INSERT, expressions.values(arguments), List.of());
      return Optional.of(new PyStmt.Expression(call, line));
    }
    return new FormatStrings(context, expressions)
        .statement(c)
        .map(printed -> new PyStmt.Expression(printed, line));
  }

  /** Whether the call reads an element of a list, or writes one, as the library does. */
  boolean isElement(Expr.Call c) {
    return c.kind() == Expr.CallKind.VIRTUAL
        && (isListCall(c, "get(I)") || isListCall(c, "set(ILjava/lang/Object;)"))
        && context.isOfLibraryAlone(c.method().owner());
  }

  /** Whether the last element of what is surely a list of Python's own is taken. */
  private boolean isLast(Expr.Call c) {
    return c.arguments().get(0) instanceof Expr.Binary b
        && b.op() == Expr.Operator.SUB
        && b.right() instanceof Expr.Const k
        && Integer.valueOf(1).equals(k.value())
        && b.left() instanceof Expr.Call size
        && size.method().signature().equals("size()")
        && size.target().equals(c.target())
        && context.flow().filter(f -> f.isArrayList(c.target())).isPresent();
  }

  private PyExpr element(Expr.Call c) {
    return element(c.target(), c.arguments().get(0));
  }

  private PyExpr element(Expr list, Expr index) {
    return new PyExpr.Index(expressions.value(list), expressions.value(index));
  }

  /** {@code Collections.swap} of elements that are there. */
  Optional<PyStmt> swap(Expr.Call c, int line) {
    if (!isProvedSwap(c)) {
      return Optional.empty();
    }
    PyExpr one = element(c.arguments().get(0), c.arguments().get(1));
    PyExpr other = element(c.arguments().get(0), c.arguments().get(2));
    return Optional.of(
        new PyStmt.Assign(
            new PyExpr.TupleExpr(List.of(one, other)),
            new PyExpr.TupleExpr(List.of(other, one)),
            line));
  }

  private boolean isProvedSwap(Expr.Call c) {
    return c.method().owner().equals("java/util/Collections")
        && c.method().name().equals("swap")
        && c.arguments().get(0).type() instanceof Type.ClassType list
        && context.isOfLibraryAlone(list.internalName())
        && c.arguments().stream().allMatch(a -> JointAssignments.isShort(expressions.value(a)))
        && expressions.isProvedIndex(c.arguments().get(0), c.arguments().get(1))
        && expressions.isProvedIndex(c.arguments().get(0), c.arguments().get(2));
  }

  private boolean isListCall(Expr.Call c, String signature) {
    MethodRef m = c.method();
    return m.signature().equals(signature)
        && context.pool.isSubtype(m.owner(), ((Type.ClassType) LIST).internalName())
        && !context.pool.isTranslated(m.owner());
  }
}

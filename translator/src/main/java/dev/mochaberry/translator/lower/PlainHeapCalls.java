package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.program.kinds.CallShapes;
import dev.mochaberry.translator.program.kinds.PlainQueues;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import dev.mochaberry.translator.python.PyTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Heaps of whole numbers that Python's {@code heapq} keeps in lists. */
final class PlainHeapCalls {
  /**
   * What a call asks for: the least number.
   *
   * @param takes whether it takes the number out
   * @param mayLack whether an empty heap gives null, and does not throw
   */
  private record Question(boolean takes, boolean mayLack) {}

  private static final Map<String, Question> QUESTIONS =
      Map.of(
          "poll", new Question(true, true),
          "remove", new Question(true, false),
          "peek", new Question(false, true),
          "element", new Question(false, false));

  private static final List<String> MODULE = List.of("heapq");
  private static final PyExpr PUSH = PyTemplate.parse("heapq.heappush({this}, {0})");
  private static final PyExpr POP = PyTemplate.parse("heapq.heappop({this})");
  private static final PyExpr LEAST = PyTemplate.parse("{this}[0]");

  private final Context context;
  private final Expressions expressions;

  PlainHeapCalls(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** Whether the object is such a list. */
  boolean isOwn(Expr e) {
    return context.plainQueues().filter(q -> q.isHeap(e)).isPresent();
  }

  /** {@code new} of one. */
  Optional<PyExpr> construct(Expr.New n) {
    return isOwn(n) ? Optional.of(new PyExpr.ListExpr(List.of())) : Optional.empty();
  }

  /** A call as an expression; of one that adds nobody wants the result. */
  Optional<PyExpr> expression(Expr.Call c) {
    Question question = question(c);
    if (question == null) {
      return addition(c);
    }
    PlainQueues queues = context.plainQueues().orElseThrow();
    PyExpr heap = expressions.value(c.target());
    boolean reversed = queues.isReversed(c.target());
    PyExpr found =
        expressions.calls().template(question.takes() ? POP : LEAST, heap, List.of(), MODULE);
    PyExpr number = reversed ? new PyExpr.Unary("-", found) : found;
    boolean shown = heap instanceof PyExpr.Name || heap instanceof PyExpr.Attribute;
    if (queues.isFilled(c)) {
      return Optional.of(number);
    } else if (question.mayLack() && shown && expressions.scope.isNotNull(c.target())) {
      return Optional.of(new PyExpr.Conditional(heap, number, Expressions.NONE));
    }
    String helper = question.takes() ? "heap_taken" : "heap_least";
    PyExpr lacks = literal(question.mayLack());
    PyExpr high = literal(reversed);
    return Optional.of(context.call(helper, heap, lacks, high));
  }

  private static PyExpr literal(boolean value) {
    return new PyExpr.Literal(value ? "True" : "False");
  }

  /** A call as a statement. */
  Optional<PyStmt> statement(Expr.Call c, int line) {
    return expression(c).map(x -> PlainQueueCalls.statement(x, line));
  }

  private Optional<PyExpr> addition(Expr.Call c) {
    String name = c.method().name();
    if (!isOwn(c.target()) || !name.equals("add") && !name.equals("offer")) {
      return Optional.empty();
    }
    Expr added = c.arguments().get(0);
    PyExpr heap = expressions.value(c.target());
    Expr plain = CallShapes.unboxed(added);
    PyExpr x = expressions.value(plain);
    if (plain == added && !expressions.scope.isNotNull(added)) {
      x = context.call("non_null", x);
    }
    if (context.plainQueues().orElseThrow().isReversed(c.target())) {
      x = new PyExpr.Unary("-", x);
    }
    return Optional.of(expressions.calls().template(PUSH, heap, List.of(x), MODULE));
  }

  private Question question(Expr.Call c) {
    return c.arguments().isEmpty() && isOwn(c.target()) ? QUESTIONS.get(c.method().name()) : null;
  }
}

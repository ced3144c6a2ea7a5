package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.program.kinds.PlainQueues;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import dev.mochaberry.translator.python.PyTemplate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Queues and stacks that are Python's lists, and what {@code Stack}, which always is, asks for. */
final class PlainQueueCalls {
  private static final String STACK = "java/util/Stack";

  private static final Map<String, Boolean> ADDS =
      Map.of(
          "add", false,
          "addLast", false,
          "offer", false,
          "offerLast", false,
          "push", true,
          "addFirst", true,
          "offerFirst", true);

  /** Which end of the queue a call asks. */
  private enum End {
    FRONT,
    BACK
  }

  /**
   * What a call asks for.
   *
   * @param takes whether it takes the element out
   * @param mayLack whether an empty queue gives null, and does not throw
   */
  private record Question(End end, boolean takes, boolean mayLack) {}

  private static final Map<String, Question> QUESTIONS =
      Map.ofEntries(
          Map.entry("pop", new Question(End.FRONT, true, false)),
          Map.entry("remove", new Question(End.FRONT, true, false)),
          Map.entry("removeFirst", new Question(End.FRONT, true, false)),
          Map.entry("poll", new Question(End.FRONT, true, true)),
          Map.entry("pollFirst", new Question(End.FRONT, true, true)),
          Map.entry("element", new Question(End.FRONT, false, false)),
          Map.entry("getFirst", new Question(End.FRONT, false, false)),
          Map.entry("peek", new Question(End.FRONT, false, true)),
          Map.entry("peekFirst", new Question(End.FRONT, false, true)),
          Map.entry("removeLast", new Question(End.BACK, true, false)),
          Map.entry("pollLast", new Question(End.BACK, true, true)),
          Map.entry("getLast", new Question(End.BACK, false, false)),
          Map.entry("peekLast", new Question(End.BACK, false, true)));

  private static final PyExpr TAKE_FIRST = PyTemplate.parse("{this}.pop(0)");
  private static final PyExpr TAKE_LAST = PyTemplate.parse("{this}.pop()");
  private static final PyExpr FIRST = PyTemplate.parse("{this}[0]");
  private static final PyExpr LAST = PyTemplate.parse("{this}[-1]");
  private static final PyExpr APPEND = PyTemplate.parse("{this}.append({0})");
  private static final PyExpr INSERT = PyTemplate.parse("{this}.insert(0, {0})");

  private final Context context;
  private final Expressions expressions;

  PlainQueueCalls(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** Whether the object is a queue that is a list. */
  boolean isOwn(Expr e) {
    return queues().filter(q -> q.isList(e)).isPresent();
  }

  private Optional<PlainQueues> queues() {
    return context.plainQueues();
  }

  /** {@code new} of one. */
  Optional<PyExpr> construct(Expr.New n) {
    return isOwn(n) ? Optional.of(new PyExpr.ListExpr(List.of())) : Optional.empty();
  }

  /** A call as an expression; of one that adds nobody wants the result. */
  Optional<PyExpr> expression(Expr.Call c) {
    Question question = question(c);
    if (question == null) {
      return isOwn(c.target()) ? addition(c) : Optional.empty();
    }
    boolean atEnd = isStack(c.target()) ? question.end() == End.FRONT : question.end() == End.BACK;
    PyExpr queue = expressions.value(c.target());
    PyExpr sure =
        filled(question.takes() ? atEnd ? TAKE_LAST : TAKE_FIRST : atEnd ? LAST : FIRST, queue);
    if (queues().orElseThrow().isFilled(c)) {
      return Optional.of(sure);
    } else if (isOfStack(c)) {
      return Optional.empty();
    } else if (!question.mayLack()) {
      String helper = (question.takes() ? "taken_" : "found_") + (atEnd ? "last" : "first");
      return Optional.of(context.call(helper, queue));
    }
    boolean shown = queue instanceof PyExpr.Name || queue instanceof PyExpr.Attribute;
    return Optional.of(
        shown && expressions.scope.isNotNull(c.target())
            ? new PyExpr.Conditional(queue, sure, Expressions.NONE)
            : context.call(
                (question.takes() ? "polled_" : "peeked_") + (atEnd ? "last" : "first"), queue));
  }

  private Question question(Expr.Call c) {
    String name = c.method().name();
    boolean ofStack = isOfStack(c) && (name.equals("pop") || name.equals("peek"));
    boolean asks =
        c.arguments().isEmpty() && queues().isPresent() && (ofStack || isOwn(c.target()));
    return asks ? QUESTIONS.get(name) : null;
  }

  private boolean isOfStack(Expr.Call c) {
    return c.method().owner().equals(STACK) && context.isOfLibraryAlone(STACK);
  }

  private boolean isStack(Expr queue) {
    return !isOwn(queue) || queues().orElseThrow().isStack(queue);
  }

  /** A call as a statement. */
  Optional<PyStmt> statement(Expr.Call c, int line) {
    Optional<PyExpr> done = question(c) != null ? expression(c) : addition(c);
    return done.map(x -> statement(x, line));
  }

  /** What is taken and not wanted; the test of an empty queue becomes a statement's. */
  static PyStmt statement(PyExpr taken, int line) {
    return taken instanceof PyExpr.Conditional c
        ? new PyStmt.If(c.test(), List.of(new PyStmt.Expression(c.then(), line)), List.of(), line)
        : new PyStmt.Expression(taken, line);
  }

  private Optional<PyExpr> addition(Expr.Call c) {
    Boolean first = isOwn(c.target()) ? ADDS.get(c.method().name()) : null;
    boolean pushes = isOfStack(c) && c.method().name().equals("push");
    if (first == null && !pushes) {
      return Optional.empty();
    }
    boolean append = pushes || first == isStack(c.target());
    Expr added = c.arguments().get(0);
    PyExpr x = expressions.value(added);
    if (!pushes
        && queues().orElseThrow().refusesNull(c.target())
        && !expressions.scope.isNotNull(added)) {
      x = context.call("non_null", x);
    }
    return Optional.of(
        expressions
            .calls()
            .library()
            .onReceiver(c, append ? APPEND : INSERT, List.of(x), List.of()));
  }

  private PyExpr filled(PyExpr template, PyExpr queue) {
    return expressions.calls().template(template, queue, List.of(), List.of());
  }
}

package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Relation;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The enhanced for statement over an array or an Iterable (JLS 14.14.2). */
final class ForEachLoops extends Nested {
  private int made;

  private ForEachLoops() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new ForEachLoops().all(statements);
  }

  @Override
  List<Stmt> list(List<Stmt> statements) {
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Stmt s = statements.get(i);
      List<Stmt> after = statements.subList(i + 1, statements.size());
      boolean done =
          s instanceof Stmt.While w
              && (overArray(w, result, after) || overIterable(w, result, after));
      if (!done) {
        result.add(s);
      }
    }
    return result;
  }

  private static boolean isHidden(Local l) {
    return l.name() == null;
  }

  private static Stmt.Assign assign(List<Stmt> list, int fromEnd) {
    int i = list.size() - fromEnd;
    return i >= 0 && list.get(i) instanceof Stmt.Assign a && isHidden(a.local()) ? a : null;
  }

  /**
   * {@code c = array; n = c.length; i = 0; while (i < n) { x = c[i]; …; i++ }}; where the array is
   * a variable that the loop leaves alone, its copy is gone already.
   */
  private boolean overArray(Stmt.While w, List<Stmt> before, List<Stmt> after) {
    Stmt.Assign index = assign(before, 1);
    Stmt.Assign length = assign(before, 2);
    Optional<CountedLoop> counted = CountedLoop.of(w);
    if (index == null
        || length == null
        || counted.isEmpty()
        || !(length.value() instanceof Expr.ArrayLength l)
        || !(l.array() instanceof Expr.Read a)) {
      return false;
    }
    Stmt.Assign copy = assign(before, 3);
    boolean copied = copy != null && copy.local().equals(a.local());
    Expr i = new Expr.Read(index.local());
    List<Stmt> body = counted.get().body();
    boolean fits =
        counted.get().counter().equals(index.local())
            && counted.get().step() == 1
            && index.value().equals(new Expr.Const(0, Type.INT))
            && w.test().equals(new Expr.Compare(Relation.LT, i, new Expr.Read(length.local())))
            && !body.isEmpty()
            && body.get(0) instanceof Stmt.Assign;
    if (!fits) {
      return false;
    }
    Stmt.Assign first = (Stmt.Assign) body.get(0);
    Expr.ArrayRead element = element(first.value(), a, i);
    List<Stmt> rest = body.subList(1, body.size());
    Mentions m = Mentions.in(rest);
    List<Stmt.Assign> hidden = copied ? List.of(copy, length, index) : List.of(length, index);
    boolean own =
        element != null
            && hidden.stream().allMatch(x -> isUnused(x.local(), m, after))
            && (copied || !Mentions.in(body).writes.contains(a.local()));
    if (!own) {
      return false;
    }
    before.subList(before.size() - hidden.size(), before.size()).clear();
    before.add(loop(w, copied ? copy.value() : a, first, element, rest));
    return true;
  }

  private boolean isUnused(Local local, Mentions inside, List<Stmt> after) {
    return !inside.reads.contains(local)
        && !inside.writes.contains(local)
        && liveness.isDead(local, after);
  }

  private static Expr.ArrayRead element(Expr value, Expr array, Expr index) {
    Expr.ArrayRead[] found = {null};
    new Rewriter() {
      @Override
      public Expr expr(Expr e) {
        if (e instanceof Expr.ArrayRead r && r.array().equals(array) && r.index().equals(index)) {
          found[0] = r;
        }
        return operands(e);
      }
    }.expr(value);
    return found[0];
  }

  private boolean overIterable(Stmt.While w, List<Stmt> before, List<Stmt> after) {
    Stmt.Assign iterator = assign(before, 1);
    boolean starts =
        iterator != null
            && iterator.value() instanceof Expr.Call c
            && c.method().name().equals("iterator")
            && c.method().descriptor().equals("()Ljava/util/Iterator;")
            && c.kind() == Expr.CallKind.VIRTUAL
            && isCall(w.test(), "hasNext", iterator.local())
            && !w.body().isEmpty()
            && w.body().get(0) instanceof Stmt.Assign;
    if (!starts) {
      return false;
    }
    Stmt.Assign first = (Stmt.Assign) w.body().get(0);
    Expr next = next(first.value(), iterator.local());
    List<Stmt> rest = w.body().subList(1, w.body().size());
    Mentions m = Mentions.in(rest);
    if (next == null
        || m.reads.contains(iterator.local())
        || m.writes.contains(iterator.local())
        || !liveness.isDead(iterator.local(), after)) {
      return false;
    }
    before.remove(before.size() - 1);
    before.add(loop(w, ((Expr.Call) iterator.value()).target(), first, next, rest));
    return true;
  }

  private static boolean isCall(Expr e, String name, Local target) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/util/Iterator")
        && c.method().name().equals(name)
        && c.target().equals(new Expr.Read(target));
  }

  /** The call of next, with the cast that erasure put round it. */
  private static Expr next(Expr value, Local iterator) {
    Expr[] found = {null};
    new Rewriter() {
      @Override
      public Expr expr(Expr e) {
        boolean cast = e instanceof Expr.Cast c && isCall(c.operand(), "next", iterator);
        if (cast || isCall(e, "next", iterator)) {
          found[0] = e;
          return e;
        }
        return operands(e);
      }
    }.expr(value);
    return found[0];
  }

  /**
   * The element goes straight into the author's variable, or into a hidden one it is computed from.
   */
  private Stmt loop(Stmt.While w, Expr iterable, Stmt.Assign first, Expr element, List<Stmt> rest) {
    if (first.value().equals(element)) {
      return new Stmt.ForEach(w.label(), first.local(), iterable, rest, w.line());
    }
    made++;
    Local hidden = new Local(-1000 - made, element.type(), null, Local.Kind.TEMPORARY);
    Rewriter fromHidden =
        new Rewriter() {
          @Override
          public Expr expr(Expr e) {
            return e.equals(element) ? new Expr.Read(hidden) : operands(e);
          }
        };
    List<Stmt> body = new ArrayList<>();
    body.add(new Stmt.Assign(first.local(), fromHidden.expr(first.value()), first.line()));
    body.addAll(rest);
    return new Stmt.ForEach(w.label(), hidden, iterable, body, w.line());
  }
}

package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * javac switches over a string twice: by its hash code to find the number of the case, then by that
 * number (JLS 14.11 leaves the way open). One switch over the string is meant.
 */
final class StringSwitches extends Nested {
  private StringSwitches() {}

  static List<Stmt> apply(List<Stmt> statements) {
    return new StringSwitches().all(statements);
  }

  @Override
  List<Stmt> list(List<Stmt> statements) {
    List<Stmt> result = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      Stmt s = statements.get(i);
      boolean joined =
          s instanceof Stmt.Switch w
              && w.selector() instanceof Expr.Read r
              && join(w, r.local(), result, statements.subList(i + 1, statements.size()));
      if (!joined) {
        result.add(s);
      }
    }
    return result;
  }

  private boolean join(Stmt.Switch byNumber, Local number, List<Stmt> before, List<Stmt> after) {
    int n = before.size();
    boolean shape =
        n >= 3
            && number.name() == null
            && before.get(n - 1) instanceof Stmt.Switch byHash
            && before.get(n - 2) instanceof Stmt.Assign start
            && start.local().equals(number)
            && before.get(n - 3) instanceof Stmt.Assign copy
            && copy.local().name() == null
            && isHash(byHash.selector(), copy.local());
    if (!shape) {
      return false;
    }
    Stmt.Assign copy = (Stmt.Assign) before.get(n - 3);
    Map<Object, Object> strings = new HashMap<>();
    for (Stmt.Case c : ((Stmt.Switch) before.get(n - 1)).cases()) {
      if (!collect(c.body(), copy.local(), number, strings)) {
        return false;
      }
    }
    List<Stmt.Case> cases = new ArrayList<>();
    for (Stmt.Case c : byNumber.cases()) {
      List<Object> keys = new ArrayList<>();
      for (Object k : c.keys()) {
        if (!strings.containsKey(k)) {
          return false;
        }
        keys.add(strings.get(k));
      }
      cases.add(new Stmt.Case(keys, c.body()));
    }
    Stmt joined = new Stmt.Switch(copy.value(), cases, byNumber.otherwise(), copy.line());
    Mentions m = Mentions.in(joined);
    boolean own =
        !m.reads.contains(number)
            && !m.reads.contains(copy.local())
            && liveness.isDead(number, after)
            && liveness.isDead(copy.local(), after);
    if (own) {
      before.subList(n - 3, n).clear();
      before.add(joined);
    }
    return own;
  }

  private static boolean isHash(Expr e, Local string) {
    return e instanceof Expr.Call c
        && c.method().owner().equals("java/lang/String")
        && c.method().name().equals("hashCode")
        && c.target().equals(new Expr.Read(string));
  }

  /** The strings of one hash code, each with its number. */
  private static boolean collect(
      List<Stmt> arm, Local string, Local number, Map<Object, Object> strings) {
    for (Stmt s : arm) {
      boolean test =
          s instanceof Stmt.If i
              && i.test() instanceof Expr.Call c
              && c.method().owner().equals("java/lang/String")
              && c.method().name().equals("equals")
              && c.target().equals(new Expr.Read(string))
              && c.arguments().get(0) instanceof Expr.Const
              && i.then().size() == 1
              && i.then().get(0) instanceof Stmt.Assign a
              && a.local().equals(number)
              && a.value() instanceof Expr.Const;
      if (!test) {
        return false;
      }
      Stmt.If i = (Stmt.If) s;
      Expr.Const text = (Expr.Const) ((Expr.Call) i.test()).arguments().get(0);
      strings.put(((Expr.Const) ((Stmt.Assign) i.then().get(0)).value()).value(), text.value());
      if (!collect(i.otherwise(), string, number, strings)) {
        return false;
      }
    }
    return true;
  }
}

package dev.mochaberry.translator.ir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The locals that statements give a value: by assignment, as a loop's variable, in a handler. */
public final class Assignments {
  private Assignments() {}

  /** Those of the statements and all that is in them. */
  public static Set<Local> in(List<Stmt> statements) {
    Collector collector = new Collector();
    collector.block(statements);
    return collector.found;
  }

  /** Those inside an expression. */
  public static Set<Local> in(Expr expression) {
    Collector collector = new Collector();
    collector.expr(expression);
    return collector.found;
  }

  private static final class Collector extends Rewriter {
    private final Set<Local> found = new LinkedHashSet<>();

    @Override
    public Local local(Local l) {
      found.add(l);
      return l;
    }
  }
}

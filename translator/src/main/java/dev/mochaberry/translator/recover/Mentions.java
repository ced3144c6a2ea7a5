package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What statements read, assign and jump to. */
final class Mentions extends Rewriter {
  final Set<Local> reads = new HashSet<>();
  final Set<Local> writes = new HashSet<>();
  final Set<Label> breaks = new HashSet<>();
  final Set<Label> continues = new HashSet<>();

  private Mentions() {}

  static Mentions in(List<Stmt> statements) {
    Mentions m = new Mentions();
    m.block(statements);
    return m;
  }

  static Mentions in(Stmt statement) {
    return in(List.of(statement));
  }

  @Override
  public List<Stmt> statement(Stmt s) {
    if (s instanceof Stmt.Break b) {
      breaks.add(b.label());
    } else if (s instanceof Stmt.Continue c) {
      continues.add(c.label());
    }
    return super.statement(s);
  }

  @Override
  public Local local(Local l) {
    writes.add(l);
    return l;
  }

  @Override
  public Expr expr(Expr e) {
    if (e instanceof Expr.Read r) {
      reads.add(r.local());
    }
    return operands(e);
  }

  boolean jumps() {
    return !breaks.isEmpty() || !continues.isEmpty();
  }
}

package dev.mochaberry.translator.comparators;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.program.SoleMethods;

/** {@code x.getName()} -> {@code x.name}, where the call gives just that. */
final class Getters extends Rewriter {
  private final SoleMethods sole;

  Getters(SoleMethods sole) {
    this.sole = sole;
  }

  /** What has no getters in it stays the very expression, of which facts are known. */
  @Override
  public Expr expr(Expr e) {
    Expr inside = operands(e);
    Expr kept = inside.equals(e) ? e : inside;
    return kept instanceof Expr.Call c ? sole.field(c).<Expr>map(f -> f).orElse(kept) : kept;
  }
}

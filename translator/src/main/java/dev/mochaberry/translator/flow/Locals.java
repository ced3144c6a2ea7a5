package dev.mochaberry.translator.flow;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Label;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.List;

/** Hands out locals and labels that a method does not have yet. */
public final class Locals {
  private int lastLocal = -1;
  private int lastLabel = -1;

  private final Rewriter scan =
      new Rewriter() {
        @Override
        public Local local(Local local) {
          lastLocal = Math.max(lastLocal, local.id());
          return local;
        }

        @Override
        public Expr expr(Expr expr) {
          if (expr instanceof Expr.Read read) {
            local(read.local());
          }
          return operands(expr);
        }

        @Override
        public Stmt parts(Stmt statement) {
          Label label = labelOf(statement);
          if (label != null) {
            lastLabel = Math.max(lastLabel, label.id());
          }
          return super.parts(statement);
        }
      };

  /** Knows the names of a structured method. */
  public static Locals of(List<Stmt> statements) {
    Locals result = new Locals();
    result.scan.block(statements);
    return result;
  }

  static Locals ofBlocks(List<Local> parameters, List<Block> blocks) {
    Locals result = new Locals();
    parameters.forEach(result.scan::local);
    for (Block block : blocks) {
      block.statements().forEach(result.scan::simple);
      Terminator end = block.end();
      if (end instanceof Terminator.Branch t) {
        result.scan.expr(t.test());
      } else if (end instanceof Terminator.Switch t) {
        result.scan.expr(t.selector());
      } else if (end instanceof Terminator.Return t && t.value() != null) {
        result.scan.expr(t.value());
      } else if (end instanceof Terminator.Throw t) {
        result.scan.expr(t.exception());
      }
      for (Block.Handler handler : block.handlers()) {
        if (handler.exception() != null) {
          result.scan.local(handler.exception());
        }
      }
    }
    return result;
  }

  private static Label labelOf(Stmt s) {
    if (s instanceof Stmt.Loop x) {
      return x.label();
    } else if (s instanceof Stmt.While x) {
      return x.label();
    } else if (s instanceof Stmt.ForEach x) {
      return x.label();
    } else if (s instanceof Stmt.ForRange x) {
      return x.label();
    } else if (s instanceof Stmt.Labeled x) {
      return x.label();
    }
    return null;
  }

  /** A new temporary. */
  public Local temporary(Type type) {
    return new Local(++lastLocal, type, null, Local.Kind.TEMPORARY);
  }

  /** A new label. */
  public Label label() {
    return new Label(++lastLabel);
  }
}

package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code System.out} is read where it is used. The compiler reads it before the arguments, which
 * may have become statements, and a temporary keeps it for them: but in a program that never sets
 * the stream it is the same after them.
 */
public final class StandardStreams {
  private static final String SYSTEM = "java/lang/System";

  private StandardStreams() {}

  /** Whether the class sets a standard stream. */
  public static boolean areSetBy(ClassModel c) {
    return c.calls(SYSTEM, Set.of("setOut", "setErr", "setIn"));
  }

  /** The statements without temporaries for the streams; the same list where there are none. */
  public static List<Stmt> readLate(List<Stmt> statements) {
    Map<Local, Expr> streams = new HashMap<>();
    Set<Local> others = new HashSet<>();
    IrWalk.expressions(
        statements,
        e -> {},
        s -> {
          if (s instanceof Stmt.Assign a) {
            boolean again = streams.put(a.local(), a.value()) != null;
            if (again || !isTemporaryOf(a.local(), a.value())) {
              others.add(a.local());
            }
          }
        });
    streams.keySet().removeAll(others);
    return streams.isEmpty() ? statements : new Reading(streams).block(statements);
  }

  private static boolean isTemporaryOf(Local local, Expr value) {
    return local.kind() == Local.Kind.TEMPORARY
        && value instanceof Expr.FieldRead f
        && f.target() == null
        && f.field().owner().equals(SYSTEM);
  }

  private static final class Reading extends Rewriter {
    private final Map<Local, Expr> streams;

    Reading(Map<Local, Expr> streams) {
      this.streams = streams;
    }

    @Override
    public List<Stmt> statement(Stmt statement) {
      boolean kept = statement instanceof Stmt.Assign a && streams.containsKey(a.local());
      return kept ? List.of() : super.statement(statement);
    }

    @Override
    public Expr expr(Expr expr) {
      Expr stream = expr instanceof Expr.Read r ? streams.get(r.local()) : null;
      return stream == null ? super.expr(expr) : stream;
    }
  }
}

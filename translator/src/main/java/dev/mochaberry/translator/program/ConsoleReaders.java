package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Readers of the console read it themselves: {@code new Scanner(new
 * BufferedInputStream(System.in))} is {@code new Scanner(System.in)}. Nobody else has the buffer,
 * and Python's own input has one.
 */
public final class ConsoleReaders {
  private static final String BUFFERED = "java/io/BufferedInputStream";
  private static final Set<String> READERS =
      Set.of("java/util/Scanner", "java/io/InputStreamReader");

  /** The statements with such readers; the same list where there are none. */
  public List<Stmt> apply(List<Stmt> statements) {
    return IrWalk.any(statements, ConsoleReaders::buffersConsole)
        ? new Reading().block(statements)
        : statements;
  }

  private static boolean buffersConsole(Expr e) {
    return e instanceof Expr.New n
        && READERS.contains(n.constructor().owner())
        && !n.arguments().isEmpty()
        && n.arguments().get(0) instanceof Expr.New inner
        && inner.constructor().owner().equals(BUFFERED)
        && inner.arguments().size() == 1
        && inner.arguments().get(0) instanceof Expr.FieldRead f
        && f.field().owner().equals("java/lang/System")
        && f.field().name().equals("in");
  }

  private static final class Reading extends Rewriter {
    @Override
    public Expr expr(Expr expr) {
      Expr e = operands(expr);
      if (!buffersConsole(e)) {
        return e;
      }
      Expr.New n = (Expr.New) e;
      List<Expr> arguments = new ArrayList<>(n.arguments());
      arguments.set(0, ((Expr.New) arguments.get(0)).arguments().get(0));
      return new Expr.New(n.constructor(), arguments);
    }
  }
}

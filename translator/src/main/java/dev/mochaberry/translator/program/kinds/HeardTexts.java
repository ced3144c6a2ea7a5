package dev.mochaberry.translator.program.kinds;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.CallGraph;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which objects' {@code toString} can be told from a mere text: it prints, or it writes a field, by
 * itself or through what it calls. When it runs then matters.
 */
public final class HeardTexts {
  private static final int DEEPEST = 4;

  private final ClassPool pool;
  private final Reachable program;
  private final Set<String> printing = new HashSet<>();
  private final Set<String> writing = new HashSet<>();

  /** Looks through a whole program. */
  public HeardTexts(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
    for (MethodRef m : program.bodies().keySet()) {
      if (m.signature().equals("toString()")) {
        look(m, m.owner(), DEEPEST);
      }
    }
  }

  /** Whether the text of a value of the type may print something by the way. */
  public boolean mayPrint(Type type) {
    return isOneOf(type, printing);
  }

  /** Whether the text of a value of the type may change something by the way. */
  public boolean mayWrite(Type type) {
    return isOneOf(type, writing);
  }

  /** A type of the library's may be a collection of anything, or what a program's class extends. */
  private boolean isOneOf(Type type, Set<String> owners) {
    if (owners.isEmpty() || !type.isReference()) {
      return false;
    }
    return !(type instanceof Type.ClassType c)
        || !CallGraph.isPlain(c.internalName())
            && (!pool.isTranslated(c.internalName())
                || owners.stream()
                    .anyMatch(
                        o ->
                            pool.isSubtype(o, c.internalName())
                                || pool.isSubtype(c.internalName(), o)));
  }

  private void look(MethodRef m, String owner, int depth) {
    List<Stmt> body = program.bodies().get(m);
    if (body == null || depth == 0) {
      return;
    }
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c && c.method().owner().equals("java/io/PrintStream")) {
            printing.add(owner);
          } else if (e instanceof Expr.Call c) {
            look(c.method(), owner, depth - 1);
          }
        },
        s -> {
          if (s instanceof Stmt.FieldWrite || s instanceof Stmt.ArrayWrite) {
            writing.add(owner);
          }
        });
  }
}

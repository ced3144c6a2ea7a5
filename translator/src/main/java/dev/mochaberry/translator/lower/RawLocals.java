package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.library.ClassBinding;
import dev.mochaberry.translator.library.MemberBinding;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The locals of a function that may hold what Python gives for a {@code byte[]}, {@code bytes}: all
 * they get are such results, and every read takes any bytes-like object. Elsewhere bytes become an
 * array, which can be written and has signed elements.
 */
final class RawLocals {
  private final ClassPool pool;
  private final Map<Local, Integer> uses = new HashMap<>();
  private final Set<Local> raw = new HashSet<>();
  private final Set<Local> other = new HashSet<>();

  private RawLocals(ClassPool pool) {
    this.pool = pool;
  }

  /** Finds them in a function's body. */
  static Set<Local> in(List<Stmt> body, ClassPool pool) {
    RawLocals found = new RawLocals(pool);
    IrWalk.expressions(body, found::visit, found::visit);
    found.raw.removeAll(found.other);
    found.raw.removeIf(l -> found.uses.getOrDefault(l, 0) != 0 || l.kind() == Local.Kind.PARAMETER);
    return found.raw;
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.Assign a) {
      (isRawResult(a.value(), pool) ? raw : other).add(a.local());
    } else if (s instanceof Stmt.ForEach f) {
      other.add(f.local());
    }
  }

  /** Counts every read once, and takes back those that accept raw bytes. */
  private void visit(Expr e) {
    if (e instanceof Expr.AssignExpr a) {
      other.add(a.local());
    } else if (e instanceof Expr.Read r) {
      uses.merge(r.local(), 1, Integer::sum);
    }
    for (Expr operand : rawOperands(e)) {
      if (operand instanceof Expr.Read r) {
        uses.merge(r.local(), -1, Integer::sum);
      }
    }
  }

  private List<Expr> rawOperands(Expr e) {
    if (e instanceof Expr.ArrayLength a) {
      return List.of(a.array());
    } else if (e instanceof Expr.New n) {
      return marked(
          n.arguments(),
          pool.binding(n.constructor().owner())
              .flatMap((ClassBinding b) -> b.constructor(n.constructor().descriptor())));
    } else if (e instanceof Expr.Call c) {
      return marked(c.arguments(), pool.methodBinding(c.method()));
    }
    return List.of();
  }

  private static List<Expr> marked(List<Expr> arguments, Optional<MemberBinding> binding) {
    List<Expr> result = new ArrayList<>();
    binding.ifPresent(b -> b.rawBytesParameters().forEach(i -> result.add(arguments.get(i))));
    return result;
  }

  /** Whether the value is the bytes object that a library method gives. */
  static boolean isRawResult(Expr e, ClassPool pool) {
    return e instanceof Expr.Call c
        && pool.methodBinding(c.method()).filter(MemberBinding::rawBytesResult).isPresent();
  }
}

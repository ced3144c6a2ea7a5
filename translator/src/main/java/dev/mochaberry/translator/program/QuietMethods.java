package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which methods of the program do nothing that could be told if they had not run: getters,
 * constructors that only keep what they are given, small computations. They may fail at most on a
 * null. In doubt a method is not quiet.
 */
public final class QuietMethods {
  private static final Set<String> LENGTHS = Set.of("size", "isEmpty", "length", "ordinal", "name");

  private final ClassPool pool;
  private final Set<MethodRef> loud = new HashSet<>();
  private final Map<String, Set<MethodRef>> members = new HashMap<>();
  private final Map<MethodRef, List<Stmt>> bodies;

  /** Looks through all methods of a program. */
  public QuietMethods(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.bodies = program.bodies();
    for (MethodRef m : bodies.keySet()) {
      members.computeIfAbsent(m.signature(), k -> new HashSet<>()).add(m);
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<MethodRef, List<Stmt>> m : bodies.entrySet()) {
        if (!loud.contains(m.getKey()) && isLoud(m.getKey(), m.getValue())) {
          loud.add(m.getKey());
          more = true;
        }
      }
    }
  }

  private boolean isLoud(MethodRef method, List<Stmt> body) {
    boolean[] found = {false};
    IrWalk.expressions(
        body,
        e -> found[0] |= isLoud(e) || mayInitialise(method, e),
        s -> found[0] |= isLoud(method, s));
    return found[0];
  }

  /** Whether it may be what a class with a static initialiser waits for (JLS 12.4.1). */
  private boolean mayInitialise(MethodRef method, Expr e) {
    String owner =
        e instanceof Expr.FieldRead f && f.target() == null
            ? f.field().owner()
            : e instanceof Expr.Call c && c.target() == null
                ? c.method().owner()
                : e instanceof Expr.New n ? n.constructor().owner() : method.owner();
    return !owner.equals(method.owner()) && bodies.containsKey(MethodRef.initialiserOf(owner));
  }

  private static boolean isLoud(MethodRef method, Stmt s) {
    return s instanceof Stmt.FieldWrite w && !(isConstructor(method) && isThis(w.target()))
        || s instanceof Stmt.ArrayWrite
        || s instanceof Stmt.Throw
        || s instanceof Stmt.Monitor
        || s instanceof Stmt.Loop
        || s instanceof Stmt.While;
  }

  private static boolean isConstructor(MethodRef m) {
    return m.name().equals("<init>");
  }

  private static boolean isThis(Expr e) {
    return e instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS;
  }

  /** Whether the call, and what it calls, can be told to have run. */
  public boolean isLoud(Expr.Call c) {
    MethodRef m = c.method();
    if (!pool.isTranslated(m.owner()) || pool.methodBinding(m).isPresent()) {
      return !isQuietLibrary(c);
    }
    boolean function =
        pool.singleAbstractMethod(m.owner())
            .filter(s -> s.signature().equals(m.signature()))
            .isPresent();
    if (function) {
      return true;
    }
    if (c.kind() != Expr.CallKind.VIRTUAL) {
      return isLoud(pool.resolve(m).map(MethodModel::ref).orElse(m));
    }
    Set<MethodRef> all = members.getOrDefault(m.signature(), Set.of());
    return all.isEmpty() || all.stream().anyMatch(loud::contains);
  }

  /** Whether the method itself, static or a constructor, can be told to have run. */
  public boolean isLoud(MethodRef m) {
    Optional<MethodRef> declared = pool.resolve(m).map(MethodModel::ref);
    MethodRef method = declared.orElse(m);
    return !bodies.containsKey(method) || loud.contains(method);
  }

  private static boolean isQuietLibrary(Expr.Call c) {
    MethodRef m = c.method();
    boolean length = m.parameters().isEmpty() && LENGTHS.contains(m.name());
    boolean boxes =
        m.owner().startsWith("java/lang/")
            && (m.name().equals("valueOf") && !m.parameters().get(0).isReference()
                || m.parameters().isEmpty() && m.name().endsWith("Value"));
    boolean numbers =
        m.owner().equals("java/lang/Math") && Set.of("abs", "min", "max").contains(m.name());
    boolean constructor =
        c.kind() == Expr.CallKind.SPECIAL
            && isConstructor(m)
            && (m.owner().equals("java/lang/Object")
                || m.owner().equals("java/lang/Record")
                || m.owner().equals("java/lang/Enum")
                || m.owner().endsWith("Exception"));
    return length || boxes || numbers || constructor;
  }

  private boolean isLoud(Expr e) {
    if (e instanceof Expr.Call c) {
      return isLoud(c);
    } else if (e instanceof Expr.New n) {
      MethodRef constructor = n.constructor();
      return pool.isTranslated(constructor.owner())
          ? isLoud(constructor)
          : !constructor.parameters().isEmpty();
    } else if (e instanceof Expr.Binary b) {
      boolean divides = b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM;
      boolean integer = b.type().isIntLike() || b.type() == Type.LONG;
      return divides
          && integer
          && !(b.right() instanceof Expr.Const c && ((Number) c.value()).longValue() != 0);
    } else if (e instanceof Expr.Concat c) {
      return c.parts().stream()
          .anyMatch(p -> p.type().isReference() && !p.type().equals(Type.STRING));
    } else if (e instanceof Expr.Cast c) {
      return !c.proved();
    } else if (e instanceof Expr.NewArray n) {
      return n.sizes().stream().anyMatch(s -> !(s instanceof Expr.Const));
    }
    return e instanceof Expr.ArrayRead || e instanceof Expr.Dynamic;
  }
}

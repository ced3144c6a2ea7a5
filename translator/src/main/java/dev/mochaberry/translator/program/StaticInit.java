package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * When static initialisers run. One that only builds values nobody can watch runs when the module
 * is loaded; the main class's runs right before its main method; any other runs at the moment Java
 * says, guarded by a flag.
 */
public final class StaticInit {
  private final ClassPool pool;
  private final Reachable program;
  private final String mainClass;
  private final Set<String> eager = new LinkedHashSet<>();
  private final Set<String> lazy = new LinkedHashSet<>();

  /** Decides for all classes of a program. {@code mainClass} may be null. */
  public StaticInit(ClassPool pool, Reachable program, String mainClass) {
    this.pool = pool;
    this.program = program;
    this.mainClass = mainClass;
    for (String c : program.classes()) {
      if (initialiser(c) != null && !c.equals(mainClass) && !isQuietClass(c, new HashSet<>())) {
        lazy.add(c);
      }
    }
    for (String c : program.classes()) {
      order(c, new HashSet<>());
    }
  }

  /**
   * The classes whose initialisers run when the module is loaded, in an order that respects their
   * needs.
   */
  public List<String> eager() {
    return new ArrayList<>(eager);
  }

  /** The classes whose initialisers run on first use. */
  public Set<String> lazy() {
    return lazy;
  }

  /** Whether a use of the class inside the method may be the first. */
  public boolean needsTrigger(String internalName, MethodRef from) {
    return lazy.contains(internalName) && !from.owner().equals(internalName);
  }

  private MethodRef initialiser(String internalName) {
    MethodRef ref = new MethodRef(internalName, "<clinit>", "()V");
    return program.bodies().containsKey(ref) ? ref : null;
  }

  private void order(String c, Set<String> path) {
    MethodRef init = initialiser(c);
    if (eager.contains(c)
        || lazy.contains(c)
        || c.equals(mainClass)
        || init == null
        || !path.add(c)) {
      return;
    }
    for (String needed : used(program.bodies().get(init))) {
      order(needed, path);
    }
    eager.add(c);
  }

  private Set<String> used(List<Stmt> body) {
    Set<String> result = new LinkedHashSet<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.FieldRead f && f.target() == null) {
            result.add(f.field().owner());
          } else if (e instanceof Expr.New n) {
            result.add(n.constructor().owner());
          } else if (e instanceof Expr.Call c && c.kind() == Expr.CallKind.STATIC) {
            result.add(c.method().owner());
          }
        },
        s -> {});
    result.retainAll(program.classes());
    return result;
  }

  private boolean isQuietClass(String c, Set<String> path) {
    MethodRef init = initialiser(c);
    return init == null || !path.add(c) || isQuiet(init, c, path, new HashSet<>());
  }

  /** Whether running the method early changes nothing anybody can see. */
  private boolean isQuiet(MethodRef m, String home, Set<String> path, Set<MethodRef> seen) {
    if (!seen.add(m)) {
      return true;
    }
    List<Stmt> body = program.bodies().get(m);
    if (body == null) {
      return false;
    }
    boolean[] quiet = {true};
    IrWalk.expressions(
        body,
        e -> quiet[0] &= isQuiet(e, home, path, seen),
        s -> {
          if (s instanceof Stmt.Throw) {
            quiet[0] = false;
          } else if (s instanceof Stmt.FieldWrite w && w.target() == null) {
            quiet[0] &= w.field().owner().equals(home);
          }
        });
    return quiet[0];
  }

  private boolean isQuiet(Expr e, String home, Set<String> path, Set<MethodRef> seen) {
    if (e instanceof Expr.Binary b) {
      boolean divides = b.op() == Expr.Operator.DIV || b.op() == Expr.Operator.REM;
      boolean integer = b.type().isIntLike() || b.type() == dev.mochaberry.translator.ir.Type.LONG;
      return !divides || !integer || b.right() instanceof Expr.Const;
    } else if (e instanceof Expr.FieldRead f && f.target() == null) {
      String owner = f.field().owner();
      return owner.equals(home)
          || !pool.isTranslated(owner)
          || !owner.equals(mainClass) && isQuietClass(owner, path);
    } else if (e instanceof Expr.New n) {
      String owner = n.constructor().owner();
      if (!pool.isTranslated(owner)) {
        return !pool.isSubtype(owner, "java/lang/Throwable");
      }
      return !owner.equals(mainClass)
          && isQuietClass(owner, path)
          && isQuiet(n.constructor(), home, path, seen);
    } else if (e instanceof Expr.Call c) {
      return isQuietCall(c, home, path, seen);
    }
    return true;
  }

  private static final Set<String> QUIET_LIBRARY = Set.of("java/lang/", "java/util/");

  private boolean isQuietCall(Expr.Call c, String home, Set<String> path, Set<MethodRef> seen) {
    MethodRef target = pool.resolve(c.method()).map(m -> m.ref()).orElse(c.method());
    String owner = target.owner();
    if (owner.startsWith("[")) {
      return true;
    }
    if (pool.isTranslated(owner)) {
      return (owner.equals(home) || isQuietClass(owner, path) && !owner.equals(mainClass))
          && c.kind() != Expr.CallKind.VIRTUAL
          && isQuiet(target, home, path, seen);
    }
    boolean known = QUIET_LIBRARY.stream().anyMatch(owner::startsWith);
    return known
        && !owner.startsWith("java/lang/System")
        && !owner.startsWith("java/util/function")
        && !owner.equals("java/lang/Runnable");
  }
}

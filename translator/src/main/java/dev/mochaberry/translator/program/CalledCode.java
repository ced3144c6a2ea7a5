package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What code calls, directly or not: a virtual call may come to every method of its signature. The
 * calls of a method are looked for once, however many ask.
 */
final class CalledCode {
  /** What the library calls of the objects it is given. */
  private static final Set<String> CALLED_BACK =
      Set.of("toString", "hashCode", "equals", "compareTo", "compare", "iterator");

  private final ClassPool pool;
  private final Reachable program;
  private final Map<String, List<MethodRef>> bySignature = new HashMap<>();
  private final List<MethodRef> calledBack = new ArrayList<>();
  private final Map<MethodRef, List<Calls>> known = new HashMap<>();

  CalledCode(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
    for (MethodRef m : program.bodies().keySet()) {
      bySignature.computeIfAbsent(m.signature(), s -> new ArrayList<>()).add(m);
      if (CALLED_BACK.contains(m.name())) {
        calledBack.add(m);
      }
    }
  }

  /**
   * Where one call may come to.
   *
   * @param targets the methods; the same list for the same signature
   * @param byLibrary whether the library calls, when it is given an object
   */
  private record Calls(List<MethodRef> targets, boolean byLibrary) {}

  /** A walk through what is called, that comes to each method once. */
  final class Walk {
    private final Set<MethodRef> found;
    private final boolean callbacks;
    private final Set<List<MethodRef>> done = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param callbacks whether it also follows what the library may call
     * @param found where the methods go, in the order in which they are come to
     */
    Walk(boolean callbacks, Set<MethodRef> found) {
      this.callbacks = callbacks;
      this.found = found;
    }

    /** Adds what the code calls. */
    void from(List<Stmt> body) {
      follow(calls(body));
    }

    /** Adds the method and what it calls. */
    void from(MethodRef m) {
      if (found.add(m)) {
        follow(known.computeIfAbsent(m, k -> calls(program.bodies().get(k))));
      }
    }

    private void follow(List<Calls> all) {
      for (Calls c : all) {
        if (c.byLibrary && !callbacks || done.contains(c.targets)) {
          continue;
        }
        c.targets.forEach(this::from);
        done.add(c.targets);
      }
    }
  }

  private List<Calls> calls(List<Stmt> body) {
    List<Calls> result = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c && c.kind() == Expr.CallKind.VIRTUAL) {
            String signature = c.method().signature();
            List<MethodRef> targets = bySignature.get(signature);
            if (targets != null && seen.add(signature)) {
              result.add(new Calls(targets, false));
            }
          } else if (e instanceof Expr.Call c) {
            pool.resolve(c.method()).map(MethodModel::ref).ifPresent(m -> one(m, seen, result));
          } else if (e instanceof Expr.New n) {
            one(n.constructor(), seen, result);
          } else if (e instanceof Expr.Lambda l) {
            one(l.implementation(), seen, result);
          }
          if (mayCallBack(e) && seen.add(CALLED_BACK)) {
            result.add(new Calls(calledBack, true));
          }
        },
        s -> {});
    return result;
  }

  private void one(MethodRef m, Set<Object> seen, List<Calls> out) {
    if (program.bodies().containsKey(m) && seen.add(m)) {
      out.add(new Calls(List.of(m), false));
    }
  }

  private boolean mayCallBack(Expr e) {
    boolean library =
        e instanceof Expr.Concat
            || e instanceof Expr.Call c
                && !pool.isTranslated(c.method().owner())
                && !c.method().name().equals("<init>");
    return library && takesObjects(e);
  }

  private boolean takesObjects(Expr e) {
    return IrWalk.operands(e).stream()
        .anyMatch(
            o ->
                !(o.type() instanceof Type.ClassType c)
                    ? o.type() instanceof Type.ArrayType
                    : c.equals(Type.OBJECT) || pool.isTranslated(c.internalName()));
  }
}

package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.LambdaMethods;
import dev.mochaberry.translator.program.MethodFamilies;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which methods the result of a virtual call may come from: those of its signature, and what
 * lambdas stand for. Where one is not the program's own code, nothing is known of the call.
 */
final class CallResults {
  private static final int STATIC = 0x0008;
  private static final int PRIVATE = 0x0002;

  private final ClassPool pool;
  private final MethodFamilies families;
  private final Map<String, Set<MethodRef>> methods = new HashMap<>();
  private final Map<String, Set<MethodRef>> lambdas = new HashMap<>();
  private final Set<String> unknown = new HashSet<>();

  CallResults(ClassPool pool, Reachable program, MethodFamilies families) {
    this.pool = pool;
    this.families = families;
    for (MethodRef m : program.bodies().keySet()) {
      methods.computeIfAbsent(m.signature(), k -> new HashSet<>()).add(m);
    }
  }

  /** Looks at an expression of the program: it may make a function. */
  void note(Expr e) {
    if (e instanceof Expr.Lambda l) {
      for (String signature : LambdaMethods.signatures(pool, l)) {
        if (isFollowed(l)) {
          lambdas.computeIfAbsent(signature, k -> new HashSet<>()).add(l.implementation());
        } else {
          unknown.add(signature);
        }
      }
    }
  }

  /** Whether it runs one method of the program, whose result nobody converts. */
  private boolean isFollowed(Expr.Lambda l) {
    MethodRef m = l.implementation();
    Type result = l.sam().result();
    boolean sole =
        pool.declared(m.owner(), m.name(), m.descriptor())
            .filter(MethodModel::hasCode)
            .filter(d -> (d.access() & (STATIC | PRIVATE)) != 0 && !l.makesObject())
            .isPresent();
    return sole
        && pool.isTranslated(m.owner())
        && (m.result().equals(result) || m.result().isIntLike() && result.isIntLike());
  }

  /** The methods of a signature. */
  Set<MethodRef> methods(String signature) {
    return methods.getOrDefault(signature, Set.of());
  }

  /** What a virtual call of a method may run; empty if that is not known. */
  Set<MethodRef> of(MethodRef target) {
    String signature = target.signature();
    Set<MethodRef> all = methods(signature);
    if (!all.contains(target)
        || !pool.isTranslated(target.owner())
        || unknown.contains(signature)
        || families.isInheritedFromLibrary(target)) {
      return Set.of();
    }
    Set<MethodRef> made = lambdas.getOrDefault(signature, Set.of());
    if (made.isEmpty()) {
      return all;
    }
    Set<MethodRef> both = new HashSet<>(all);
    both.addAll(made);
    return both;
  }
}

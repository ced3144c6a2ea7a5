package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.HashSet;
import java.util.Set;

/** Which Python modules a program's calls of the library may name. */
public final class ModuleUses {
  private final Set<String> modules = new HashSet<>();

  /** Looks through a whole program. */
  public ModuleUses(ClassPool pool, Reachable program) {
    Set<MethodRef> called = new HashSet<>();
    for (var body : program.bodies().values()) {
      IrWalk.expressions(
          body,
          e -> {
            if (e instanceof Expr.Call c) {
              called.add(c.method());
            } else if (e instanceof Expr.New n) {
              called.add(n.constructor());
            }
          },
          s -> {});
    }
    for (MethodRef m : called) {
      pool.methodBinding(m).ifPresent(b -> modules.addAll(b.imports()));
      pool.binding(m.owner()).ifPresent(b -> modules.addAll(b.imports()));
    }
  }

  /** Whether the program may use the module. */
  public boolean uses(String module) {
    return modules.contains(module);
  }
}

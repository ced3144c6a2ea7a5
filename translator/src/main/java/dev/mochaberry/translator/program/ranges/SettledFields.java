package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.ConstructorLeaks;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.Set;

/**
 * The fields that nobody writes but their class's own initialisers, those of an object only for the
 * object that is made: while any other method runs, they keep their values.
 */
final class SettledFields {
  private SettledFields() {}

  static Set<FieldRef> of(ClassPool pool, Reachable program) {
    Set<FieldRef> settled = new HashSet<>(program.fields());
    program
        .bodies()
        .forEach(
            (method, body) ->
                IrWalk.expressions(
                    body,
                    e -> {},
                    s -> {
                      if (s instanceof Stmt.FieldWrite w && !initialises(method, w, pool)) {
                        settled.remove(pool.declared(w.field()));
                      }
                    }));
    return settled;
  }

  private static boolean initialises(MethodRef method, Stmt.FieldWrite w, ClassPool pool) {
    String initialiser = w.target() == null ? "<clinit>" : "<init>";
    boolean own = w.target() == null || ConstructorLeaks.isThis(w.target());
    return own
        && method.name().equals(initialiser)
        && method.owner().equals(pool.declared(w.field()).owner());
  }
}

package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.MethodFamilies;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The methods that only calls in the program's code run, each of which names the very method: what
 * such calls hand over is all that a parameter ever is. Methods that a lambda stands for are not
 * told apart here.
 */
final class DirectMethods {
  private static final int STATIC = 0x0008;

  private final ClassPool pool;
  private final MethodFamilies families;
  private final Map<String, Integer> members = new HashMap<>();

  DirectMethods(ClassPool pool, Reachable program, MethodFamilies families) {
    this.pool = pool;
    this.families = families;
    program.bodies().keySet().forEach(m -> members.merge(families.of(m), 1, Integer::sum));
  }

  boolean contains(MethodRef m) {
    boolean own = pool.isTranslated(m.owner()) && !pool.isTranslatedFromJdk(m.owner());
    if (!own || m.name().equals("main")) {
      return false;
    }
    Optional<MethodModel> model =
        pool.declared(m.owner(), m.name(), m.descriptor()).filter(MethodModel::hasCode);
    if (model.isEmpty()) {
      return false; // what a lambda stands for
    }
    return (model.get().access() & STATIC) != 0
        || m.name().equals("<init>")
        || members.get(families.of(m)) == 1
            && !families.isCalledFromOutside(m)
            && !families.isInheritedFromLibrary(m);
  }
}

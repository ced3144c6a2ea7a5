package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The default methods of interfaces that a class inherits. */
final class InheritedDefaults {
  private static final int STATIC = 0x0008;
  private static final int BRIDGE = 0x0040;
  private static final int INTERFACE = 0x0200;
  private static final int ABSTRACT = 0x0400;

  private final Context context;

  InheritedDefaults(Context context) {
    this.context = context;
  }

  /**
   * Where Python's depth-first lookup would find another method than Java's rules, an alias says
   * which.
   */
  List<PyStmt> of(ClassModel model) {
    List<PyStmt> result = new ArrayList<>();
    if ((model.access() & INTERFACE) != 0 || model.interfaces().isEmpty() || !isMade(model)) {
      return result;
    }
    Set<String> own = new HashSet<>();
    model.methods().forEach(m -> own.add(m.ref().signature()));
    Set<String> seen = new HashSet<>();
    for (String s : context.pool.supertypes(model.internalName())) {
      if (!context.pool.isTranslated(s) || !isInterface(s)) {
        continue;
      }
      for (MethodModel m : context.pool.find(s).orElseThrow().methods()) {
        boolean isDefault = (m.access() & (STATIC | ABSTRACT)) == 0;
        if (isDefault
            && context.program.bodies().containsKey(m.ref())
            && !own.contains(m.ref().signature())
            && seen.add(m.ref().name() + m.ref().descriptor())) {
          mostSpecific(model.internalName(), m)
              .filter(alias -> !result.contains(alias))
              .ifPresent(result::add);
        }
      }
    }
    return result;
  }

  private Optional<PyStmt> mostSpecific(String name, MethodModel found) {
    List<MethodRef> candidates = new ArrayList<>();
    for (String s : context.pool.supertypes(name)) {
      if (context.pool.isTranslated(s)) {
        context
            .pool
            .declared(s, found.ref().name(), found.ref().descriptor())
            .filter(m -> (m.access() & (STATIC | ABSTRACT)) == 0)
            .ifPresent(m -> candidates.add(m.ref()));
      }
    }
    boolean classWins = candidates.stream().anyMatch(c -> !isInterface(c.owner()));
    if (classWins || candidates.size() < 2) {
      return Optional.empty();
    }
    MethodRef best = candidates.get(0);
    for (MethodRef c : candidates) {
      if (context.pool.isSubtype(c.owner(), best.owner())) {
        best = c;
      }
    }
    String owner = context.names.ofClass(best.owner());
    String python = context.names.ofMethod(best);
    return written(best)
        .map(
            w ->
                new PyStmt.Assign(
                    new PyExpr.Name(python),
                    new PyExpr.Attribute(new PyExpr.Name(owner), python),
                    0));
  }

  /**
   * What runs for the method of an interface: a bridge leads to a method of the same name that the
   * interface has itself, or leaves abstract, with another result (JLS 15.12.4.5). Empty if nobody
   * runs it.
   */
  private Optional<MethodRef> written(MethodRef m) {
    String python = context.names.ofMethod(m);
    return context.pool.find(m.owner()).orElseThrow().methods().stream()
        .filter(x -> (x.access() & (STATIC | ABSTRACT | BRIDGE)) == 0)
        .map(MethodModel::ref)
        .filter(x -> x.name().equals(m.name()))
        .filter(
            x ->
                context.names.ofMethod(x).equals(python)
                    || context.names.otherNames(x).contains(python))
        .filter(context.program.bodies()::containsKey)
        .findFirst();
  }

  /** A class that is only asked for, as by a type test, stands without its interfaces. */
  private boolean isMade(ClassModel model) {
    return context.program.instantiated().stream()
        .anyMatch(i -> context.pool.isSubtype(i, model.internalName()));
  }

  private boolean isInterface(String name) {
    return context.pool.find(name).filter(c -> (c.access() & INTERFACE) != 0).isPresent();
  }
}

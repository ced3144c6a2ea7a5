package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.python.PyExpr;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Object's own clone: a shallow copy, for objects of classes that are Cloneable; the others refuse
 * it.
 */
final class Clones {
  private static final String CLONEABLE = "java/lang/Cloneable";

  private final Context context;
  private final Expressions expressions;

  Clones(Context context, Expressions expressions) {
    this.context = context;
    this.expressions = expressions;
  }

  /** {@code super.clone()}, of the object itself. */
  PyExpr ofSuper(PyExpr self) {
    String owner = expressions.scope.method.owner();
    return isCloneable(owner)
        ? context.call("shallow_copy", self)
        : context.call("cloned", self, cloneable(owner));
  }

  /** The call of a clone that some of the objects that may be there refuse. */
  Optional<PyExpr> refusable(Expr.Call c) {
    boolean inherited =
        c.kind() == Expr.CallKind.VIRTUAL
            && c.method().signature().equals("clone()")
            && c.target().type() instanceof Type.ClassType t
            && isOfObject(t.internalName());
    if (!inherited) {
      return Optional.empty();
    }
    // Class files name Object, whose method is protected.
    String owner = ((Type.ClassType) c.target().type()).internalName();
    return belowIn(owner).allMatch(i -> isCloneable(i) || !isOfObject(i))
        ? Optional.empty()
        : Optional.of(context.call("clone_asked", expressions.value(c.target()), cloneable(owner)));
  }

  private PyExpr cloneable(String owner) {
    List<PyExpr> all =
        belowIn(owner).filter(this::isCloneable).map(expressions.classNames()::className).toList();
    return new PyExpr.TupleExpr(all);
  }

  private Stream<String> belowIn(String owner) {
    return context.program.instantiated().stream().filter(i -> context.pool.isSubtype(i, owner));
  }

  private boolean isCloneable(String name) {
    return context.pool.isSubtype(name, CLONEABLE);
  }

  /** Whether objects of a class of the program have the clone of Object. */
  private boolean isOfObject(String name) {
    return context.uses.hasClonesOfObject(name);
  }
}

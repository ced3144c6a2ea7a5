package dev.mochaberry.translator.lower;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.python.PyExpr;
import java.util.List;
import java.util.Optional;

/**
 * The list of an enum's constants. Java copies it at every {@code values()}; where the copy is only
 * gone through, measured or read from, Python can use the list itself.
 */
final class EnumLists {
  private static final int SYNTHETIC = 0x1000;

  private final Context context;

  EnumLists(Context context) {
    this.context = context;
  }

  /** The list itself, where the expression is a call of an enum's {@code values()}. */
  Optional<PyExpr> list(Expr e) {
    if (!(e instanceof Expr.Call c) || c.kind() != Expr.CallKind.STATIC || !isValues(c.method())) {
      return Optional.empty();
    }
    String owner = c.method().owner();
    boolean early = context.initialisation.trigger(owner).isPresent();
    return early
        ? Optional.empty()
        : context.pool.find(owner).orElseThrow().fields().stream()
            .filter(EnumLists::isListOfConstants)
            .map(f -> new FieldRef(owner, f.name(), f.type()))
            .filter(context.program.fields()::contains)
            .map(f -> (PyExpr) new PyExpr.Name(context.names.ofField(f)))
            .findFirst();
  }

  /** What the compiler's own method {@code $values()} returns, where the expression calls it. */
  Optional<Expr> constants(Expr e) {
    if (e instanceof Expr.Call c && isListOfConstants(c.method())) {
      List<Stmt> body = context.program.bodies().getOrDefault(c.method(), List.of());
      return body.size() == 1 && body.get(0) instanceof Stmt.Return r
          ? Optional.of(r.value())
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Whether it is the method {@code $values()}, which only the initialiser calls. */
  boolean isListOfConstants(MethodRef m) {
    return m.name().equals("$values") && m.parameters().isEmpty() && isEnum(m.owner());
  }

  /** javac gives the field a longer name where the program has one of that name. */
  private static boolean isListOfConstants(ClassModel.FieldModel f) {
    return f.name().startsWith("$VALUES") && (f.access() & SYNTHETIC) != 0;
  }

  /** Whether it is an enum's {@code values()}. */
  boolean isValues(MethodRef m) {
    return m.name().equals("values") && m.parameters().isEmpty() && isEnum(m.owner());
  }

  private boolean isEnum(String owner) {
    return context.pool.isTranslated(owner)
        && context.pool.find(owner).filter(c -> "java/lang/Enum".equals(c.superName())).isPresent();
  }
}

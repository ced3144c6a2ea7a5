package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.Optional;

/** Methods of the program's classes that a call surely runs. */
public final class SoleMethods {
  private static final int INTERFACE = 0x0200;

  private final ClassPool pool;
  private final Reachable program;

  /** Looks among the methods that are reached. */
  public SoleMethods(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.program = program;
  }

  /** The method as its class declares it. */
  public MethodRef declared(MethodRef m) {
    return pool.resolve(m).map(MethodModel::ref).orElse(m);
  }

  /** Whether the method has code, and no other that overrides it is reached. */
  public boolean isOnly(MethodRef m) {
    MethodRef target = declared(m);
    boolean isClass =
        pool.find(target.owner()).filter(c -> (c.access() & INTERFACE) == 0).isPresent();
    return !code(target).isEmpty()
        && isClass
        && pool.isTranslated(target.owner())
        && program.bodies().keySet().stream()
            .noneMatch(
                o ->
                    !o.equals(target)
                        && o.signature().equals(target.signature())
                        && pool.isSubtype(o.owner(), target.owner()));
  }

  /** The code of a method; none if it is abstract or not the program's. */
  public List<Stmt> code(MethodRef m) {
    return program.bodies().getOrDefault(declared(m), List.of());
  }

  /** The field whose value is all that a call without arguments gives. */
  public Optional<Expr.FieldRead> field(Expr.Call c) {
    if (c.kind() != Expr.CallKind.VIRTUAL || !c.arguments().isEmpty() || !isOnly(c.method())) {
      return Optional.empty();
    }
    List<Stmt> code = code(c.method());
    return code.size() == 1
            && code.get(0) instanceof Stmt.Return r
            && r.value() instanceof Expr.FieldRead f
            && f.target() instanceof Expr.Read t
            && t.local().kind() == Local.Kind.THIS
        ? Optional.of(new Expr.FieldRead(c.target(), f.field()))
        : Optional.empty();
  }
}

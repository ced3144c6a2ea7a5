package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The accessors of records that only return their component and stand for no other method: Python
 * reads the attribute.
 */
public final class PlainAccessors {
  private final ClassPool pool;
  private final Map<MethodRef, FieldRef> fields = new HashMap<>();

  /** Looks at the records of a program. */
  public PlainAccessors(ClassPool pool, Reachable program) {
    this.pool = pool;
    Set<String> elsewhere = new HashSet<>();
    for (String c : program.classes()) {
      boolean record = isRecord(c);
      for (MethodModel m : pool.find(c).orElseThrow().methods()) {
        if (!record || !m.ref().parameters().isEmpty()) {
          elsewhere.add(m.ref().signature());
        }
      }
    }
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (isRecord(m.owner()) && m.descriptor().startsWith("()") && isFree(m, elsewhere)) {
                component(m, body).ifPresent(f -> fields.put(m, f));
              }
            });
  }

  private boolean isRecord(String c) {
    return pool.isTranslated(c)
        && pool.find(c).filter(m -> "java/lang/Record".equals(m.superName())).isPresent();
  }

  /** Whether no interface of the record has such a method. */
  private boolean isFree(MethodRef m, Set<String> elsewhere) {
    boolean inherits =
        pool.supertypes(m.owner()).stream()
            .filter(s -> !s.equals(m.owner()))
            .anyMatch(
                s ->
                    pool.find(s).stream()
                        .flatMap(c -> c.methods().stream())
                        .anyMatch(x -> x.ref().signature().equals(m.signature())));
    return !inherits
        && (pool.find(m.owner()).orElseThrow().interfaces().isEmpty()
            || !elsewhere.contains(m.signature()));
  }

  private static Optional<FieldRef> component(MethodRef m, List<Stmt> body) {
    return body.size() == 1
            && body.get(0) instanceof Stmt.Return r
            && r.value() instanceof Expr.FieldRead f
            && f.target() instanceof Expr.Read t
            && t.local().kind() == Local.Kind.THIS
            && f.field().name().equals(m.name())
            && f.field().type().equals(m.result())
        ? Optional.of(f.field())
        : Optional.empty();
  }

  /** The field that an accessor stands for, if it is but that. */
  public Optional<FieldRef> field(MethodRef declared) {
    return Optional.ofNullable(fields.get(declared));
  }
}

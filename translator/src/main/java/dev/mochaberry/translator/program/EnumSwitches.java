package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * javac switches over an enum through a table in a class of its own, from ordinal to case number,
 * so that the enum may be compiled again without the switch. A translated program is whole: the
 * ordinals themselves serve.
 */
public final class EnumSwitches {
  private static final String TABLE = "$SwitchMap$";
  private static final int ENUM = 0x4000;

  private final ClassPool pool;

  /** Finds enums and their switch tables in the pool. */
  public EnumSwitches(ClassPool pool) {
    this.pool = pool;
  }

  /** The statements with every switch over such a table turned into one over ordinals. */
  public List<Stmt> apply(List<Stmt> statements) {
    return new Rewriter() {
      @Override
      public List<Stmt> statement(Stmt s) {
        Stmt parts = parts(s);
        return List.of(parts instanceof Stmt.Switch w ? direct(w).orElse(w) : parts);
      }
    }.block(statements);
  }

  private Optional<Stmt.Switch> direct(Stmt.Switch w) {
    boolean table =
        w.selector() instanceof Expr.ArrayRead a
            && a.array() instanceof Expr.FieldRead f
            && f.target() == null
            && f.field().name().startsWith(TABLE)
            && a.index() instanceof Expr.Call c
            && c.method().name().equals("ordinal");
    if (!table) {
      return Optional.empty();
    }
    Expr.ArrayRead read = (Expr.ArrayRead) w.selector();
    Map<Integer, Integer> ordinals = ordinals(((Expr.FieldRead) read.array()).field());
    List<Stmt.Case> cases = new ArrayList<>();
    for (Stmt.Case c : w.cases()) {
      List<Integer> keys = new ArrayList<>();
      for (Object k : c.keys()) {
        if (!ordinals.containsKey(k)) {
          return Optional.empty();
        }
        keys.add(ordinals.get(k));
      }
      cases.add(new Stmt.Case(keys, c.body()));
    }
    return Optional.of(new Stmt.Switch(read.index(), cases, w.otherwise(), w.line()));
  }

  /** Case number to ordinal, as the table's class initialiser writes it. */
  private Map<Integer, Integer> ordinals(FieldRef table) {
    Map<Integer, Integer> result = new HashMap<>();
    Optional<MethodModel> initialiser = pool.declared(table.owner(), "<clinit>", "()V");
    if (initialiser.isEmpty()) {
      return result;
    }
    for (Block b : initialiser.get().body().blocks()) {
      for (Stmt.Simple s : b.statements()) {
        if (s instanceof Stmt.ArrayWrite w
            && w.array() instanceof Expr.FieldRead f
            && f.field().equals(table)
            && w.value() instanceof Expr.Const k
            && w.index() instanceof Expr.Call c
            && c.target() instanceof Expr.FieldRead constant) {
          ordinal(constant.field()).ifPresent(o -> result.put((Integer) k.value(), o));
        }
      }
    }
    return result;
  }

  private Optional<Integer> ordinal(FieldRef constant) {
    Optional<ClassModel> model = pool.find(constant.owner());
    int ordinal = 0;
    for (ClassModel.FieldModel f : model.map(ClassModel::fields).orElse(List.of())) {
      if (f.name().equals(constant.name())) {
        return Optional.of(ordinal);
      }
      ordinal += (f.access() & ENUM) != 0 ? 1 : 0;
    }
    return Optional.empty();
  }
}

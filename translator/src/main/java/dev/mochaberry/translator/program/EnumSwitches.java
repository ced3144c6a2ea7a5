package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Block.Terminator;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * javac switches over an enum through a table in a class of its own, from ordinal to case number,
 * so that the enum may be compiled again without the switch; newer ones go by the ordinals
 * themselves. A translated program is whole: the constants serve.
 */
public final class EnumSwitches {
  private static final String TABLE = "$SwitchMap$";
  private static final int ENUM = 0x4000;

  private final ClassPool pool;

  /** Finds enums and their switch tables in the pool. */
  public EnumSwitches(ClassPool pool) {
    this.pool = pool;
  }

  /** The method with every switch over an enum's ordinals turned into one over its constants. */
  public Body apply(MethodRef method, Body body) {
    if (method.name().startsWith("<")) {
      return body; // where an enum is made, its constants may not be there yet
    }
    List<Block> blocks = new ArrayList<>();
    for (Block b : body.blocks()) {
      Terminator end = b.end() instanceof Terminator.Switch w ? direct(w).orElse(w) : b.end();
      blocks.add(new Block(b.id(), b.statements(), end, b.handlers()));
    }
    return new Body(body.parameters(), blocks);
  }

  private Optional<Terminator> direct(Terminator.Switch w) {
    if (w.selector() instanceof Expr.ArrayRead a
        && a.array() instanceof Expr.FieldRead f
        && f.target() == null
        && f.field().name().startsWith(TABLE)
        && a.index() instanceof Expr.Call c
        && isOrdinal(c)) {
      return over(c.target(), w, cases(f.field()));
    } else if (w.selector() instanceof Expr.Call c
        && isOrdinal(c)
        && c.target().type() instanceof Type.ClassType type) {
      return over(c.target(), w, constants(type.internalName()));
    }
    return Optional.empty();
  }

  private static boolean isOrdinal(Expr.Call c) {
    return c.method().name().equals("ordinal") && c.arguments().isEmpty();
  }

  /** The switch over the constants themselves, if every key stands for one. */
  private static Optional<Terminator> over(
      Expr selector, Terminator.Switch w, Map<Integer, FieldRef> constants) {
    List<Terminator.Arm> arms = new ArrayList<>();
    for (Terminator.Arm arm : w.arms()) {
      if (!constants.keySet().containsAll(arm.keys())) {
        return Optional.empty();
      }
      arms.add(new Terminator.Arm(arm.keys().stream().map(constants::get).toList(), arm.target()));
    }
    return Optional.of(new Terminator.Switch(selector, arms, w.otherwise(), w.line()));
  }

  /** Case number to constant, as the table's class initialiser writes it. */
  private Map<Integer, FieldRef> cases(FieldRef table) {
    Map<Integer, FieldRef> result = new HashMap<>();
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
            && c.target() instanceof Expr.FieldRead constant
            && pool.isTranslated(constant.field().owner())) {
          result.put((Integer) k.value(), constant.field());
        }
      }
    }
    return result;
  }

  /** Ordinal to constant. */
  private Map<Integer, FieldRef> constants(String enumClass) {
    Map<Integer, FieldRef> result = new HashMap<>();
    Optional<ClassModel> model = pool.find(enumClass).filter(c -> pool.isTranslated(enumClass));
    for (ClassModel.FieldModel f : model.map(ClassModel::fields).orElse(List.of())) {
      if ((f.access() & ENUM) != 0) {
        result.put(result.size(), new FieldRef(enumClass, f.name(), f.type()));
      }
    }
    return result;
  }
}

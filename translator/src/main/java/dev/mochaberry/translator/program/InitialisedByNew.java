package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code new} initialises a class before its arguments are evaluated (JLS 12.4.1, 15.9.4). Where
 * these take statements, a method read from its bytecode says so in a statement of its own: a call
 * of the initialiser. It stays where somebody may notice.
 */
public final class InitialisedByNew {
  private final ClassPool pool;

  /** Finds the classes' initialisers in the pool. */
  public InitialisedByNew(ClassPool pool) {
    this.pool = pool;
  }

  /** Whether the statement says no more than that {@code new} has initialised a class. */
  public static boolean isNote(Stmt s) {
    return s instanceof Stmt.Eval v
        && v.expr() instanceof Expr.Call c
        && c.method().name().equals("<clinit>");
  }

  /** The method without what nobody can notice. */
  public Body apply(MethodRef method, Body body) {
    if (body.blocks().stream()
        .flatMap(b -> b.statements().stream())
        .noneMatch(InitialisedByNew::isNote)) {
      return body;
    }
    Map<String, Boolean> seen = new HashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (Block b : body.blocks()) {
      List<Stmt.Simple> kept =
          b.statements().stream()
              .filter(
                  s ->
                      !isNote(s)
                          || seen.computeIfAbsent(
                              initialised(s), c -> mayBeNoticed(c, method.owner())))
              .toList();
      blocks.add(new Block(b.id(), kept, b.end(), b.handlers()));
    }
    return new Body(body.parameters(), blocks);
  }

  /** The class that such a statement names. */
  public static String initialised(Stmt note) {
    return ((Expr.Call) ((Stmt.Eval) note).expr()).method().owner();
  }

  /** The code of a class and of its subclasses runs when it has been initialised. */
  private boolean mayBeNoticed(String c, String by) {
    return !pool.isSubtype(by, c) && isTelling(c);
  }

  private boolean isTelling(String c) {
    if (!pool.isTranslated(c) || pool.isTranslatedFromJdk(c)) {
      return false;
    }
    ClassModel model = pool.find(c).orElseThrow();
    return model.methods().stream()
            .filter(m -> m.ref().name().equals("<clinit>"))
            .map(MethodModel::body)
            .anyMatch(b -> !buildsValues(b, c))
        || StaticInit.initialisedBefore(pool, c).stream().anyMatch(this::isTelling);
  }

  /** Whether an initialiser, in one piece, only gives its fields values made of nothing else. */
  private static boolean buildsValues(Body body, String home) {
    return body.blocks().size() == 1
        && body.blocks().get(0).end() instanceof Block.Terminator.Return
        && body.blocks().get(0).statements().stream()
            .allMatch(
                s ->
                    s instanceof Stmt.Assign
                        || s instanceof Stmt.ArrayWrite
                        || s instanceof Stmt.FieldWrite w && w.field().owner().equals(home))
        && !IrWalk.any(body.blocks().get(0).statements(), e -> !isValue(e, home));
  }

  private static boolean isValue(Expr e, String home) {
    return e instanceof Expr.Const
        || e instanceof Expr.Read
        || e instanceof Expr.NewArray
        || e instanceof Expr.ArrayLiteral
        || e instanceof Expr.Lambda
        || e instanceof Expr.FieldRead f && f.field().owner().equals(home)
        || e instanceof Expr.New n && isPlain(n.constructor().owner())
        || e instanceof Expr.Call c && isBoxing(c);
  }

  private static boolean isPlain(String owner) {
    return owner.startsWith("java/util/") || owner.equals(Type.OBJECT.internalName());
  }

  private static boolean isBoxing(Expr.Call c) {
    return Type.BOXES.contains(c.method().owner())
        && c.method().name().equals("valueOf")
        && !c.method().parameters().get(0).isReference();
  }
}

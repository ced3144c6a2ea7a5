package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record pattern takes a record apart by its accessors, and what one of them throws becomes the
 * cause of a MatchException (JLS 14.30.2): javac puts each call in a handler. An accessor that just
 * returns its field throws nothing, so its call needs no handler.
 */
public final class RecordAccessors {
  private static final String MATCH_EXCEPTION = "java/lang/MatchException";

  private final ClassPool pool;

  /** Looks at the accessors of the pool's records. */
  public RecordAccessors(ClassPool pool) {
    this.pool = pool;
  }

  /** The method without handlers that nothing can reach. */
  public Body apply(Body body) {
    List<Block> blocks = new ArrayList<>();
    for (Block b : body.blocks()) {
      boolean safe =
          !b.handlers().isEmpty()
              && b.statements().stream().allMatch(this::cannotFail)
              && (b.end() instanceof Block.Terminator.Goto
                  || b.end() instanceof Block.Terminator.Branch t && isPlain(t.test()));
      List<Block.Handler> handlers =
          safe
              ? b.handlers().stream().filter(h -> !makesMatchException(body, h)).toList()
              : b.handlers();
      blocks.add(new Block(b.id(), b.statements(), b.end(), handlers));
    }
    return new Body(body.parameters(), blocks);
  }

  private static boolean makesMatchException(Body body, Block.Handler h) {
    return body.blocks().get(h.target()).end() instanceof Block.Terminator.Throw t
        && t.exception() instanceof Expr.New n
        && n.constructor().owner().equals(MATCH_EXCEPTION);
  }

  private boolean cannotFail(Stmt.Simple s) {
    return s instanceof Stmt.Assign a && (isPlain(a.value()) || isAccessor(a.value()));
  }

  private static boolean isPlain(Expr e) {
    return e instanceof Expr.Read || e instanceof Expr.Const;
  }

  /** A pattern calls accessors only of records that are there. */
  private boolean isAccessor(Expr e) {
    return e instanceof Expr.Call c
        && c.target() instanceof Expr.Read
        && c.arguments().isEmpty()
        && pool.declared(c.method().owner(), c.method().name(), c.method().descriptor())
            .filter(m -> returnsField(m))
            .isPresent()
        && pool.find(c.method().owner())
            .filter(m -> "java/lang/Record".equals(m.superName()))
            .isPresent();
  }

  private static boolean returnsField(MethodModel m) {
    Optional<Block> only =
        m.hasCode() && m.body().blocks().size() == 1
            ? Optional.of(m.body().blocks().get(0))
            : Optional.empty();
    return only.filter(b -> b.statements().isEmpty())
        .filter(
            b ->
                b.end() instanceof Block.Terminator.Return r
                    && r.value() instanceof Expr.FieldRead f
                    && f.target() instanceof Expr.Read)
        .isPresent();
  }
}

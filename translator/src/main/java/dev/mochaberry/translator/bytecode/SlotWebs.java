package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;

/**
 * Tells apart the variables that share a slot without debug information: definitions that reach a
 * common use are one variable (a def-use web), others are not.
 */
final class SlotWebs {
  /** A definition of a local: the block, the position there; the position -1 stands for none. */
  private record Definition(Local local, int block, int position) {}

  private final Body body;
  private final IntSupplier ids;
  private final Set<Local> shared = new HashSet<>();
  private final List<Map<Local, Set<Definition>>> in = new ArrayList<>();
  private final Map<Definition, Definition> parent = new HashMap<>();
  private final Map<Definition, Local> names = new HashMap<>();

  private SlotWebs(Body body, IntSupplier ids) {
    this.body = body;
    this.ids = ids;
  }

  /** The body with a local of its own for each web; {@code ids} gives numbers that are free. */
  static Body split(Body body, IntSupplier ids) {
    SlotWebs webs = new SlotWebs(body, ids);
    webs.findShared();
    if (webs.shared.isEmpty()) {
      return body;
    }
    webs.reach();
    webs.walk((reaching, read) -> webs.join(reaching), false);
    return webs.walk((reaching, read) -> {}, true);
  }

  private void findShared() {
    Map<Local, Integer> writes = new HashMap<>();
    for (Block b : body.blocks()) {
      for (Stmt.Simple s : b.statements()) {
        if (s instanceof Stmt.Assign a
            && a.local().kind() == Local.Kind.VARIABLE
            && a.local().name() == null) {
          writes.merge(a.local(), 1, Integer::sum);
        }
      }
    }
    writes.forEach(
        (l, n) -> {
          if (n > 1) {
            shared.add(l);
          }
        });
  }

  // ---- which definitions reach the start of each block

  private void reach() {
    body.blocks().forEach(b -> in.add(new HashMap<>()));
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Block b : body.blocks()) {
        Map<Local, Set<Definition>> state = copy(in.get(b.id()));
        for (Block.Handler h : b.handlers()) {
          changed |= merge(state, h.target());
        }
        for (int i = 0; i < b.statements().size(); i++) {
          if (b.statements().get(i) instanceof Stmt.Assign a && shared.contains(a.local())) {
            state.put(a.local(), Set.of(new Definition(a.local(), b.id(), i)));
            for (Block.Handler h : b.handlers()) {
              changed |= merge(state, h.target());
            }
          }
        }
        for (int s : successors(b.end())) {
          changed |= merge(state, s);
        }
      }
    }
  }

  private boolean merge(Map<Local, Set<Definition>> state, int block) {
    boolean changed = false;
    for (var e : state.entrySet()) {
      changed |=
          in.get(block).computeIfAbsent(e.getKey(), k -> new HashSet<>()).addAll(e.getValue());
    }
    return changed;
  }

  private static Map<Local, Set<Definition>> copy(Map<Local, Set<Definition>> state) {
    return new HashMap<>(state);
  }

  private static List<Integer> successors(Block.Terminator t) {
    if (t instanceof Block.Terminator.Goto g) {
      return List.of(g.target());
    } else if (t instanceof Block.Terminator.Branch b) {
      return List.of(b.then(), b.otherwise());
    } else if (t instanceof Block.Terminator.Switch s) {
      List<Integer> all = new ArrayList<>();
      s.arms().forEach(a -> all.add(a.target()));
      all.add(s.otherwise());
      return all;
    }
    return List.of();
  }

  // ---- webs

  private Definition root(Definition d) {
    Definition up = parent.getOrDefault(d, d);
    return up.equals(d) ? d : root(up);
  }

  private void join(Set<Definition> reaching) {
    Definition first = null;
    for (Definition d : reaching) {
      if (first == null) {
        first = d;
      } else {
        parent.put(root(d), root(first));
      }
    }
  }

  private Local name(Definition d) {
    return names.computeIfAbsent(
        root(d), r -> new Local(ids.getAsInt(), d.local().type(), null, d.local().kind()));
  }

  private interface Use {
    void at(Set<Definition> reaching, Local read);
  }

  /** Goes through every use with what reaches it; renames where asked. */
  private Body walk(Use use, boolean rename) {
    List<Block> blocks = new ArrayList<>();
    for (Block b : body.blocks()) {
      Map<Local, Set<Definition>> state = copy(in.get(b.id()));
      Rewriter reads =
          new Rewriter() {
            @Override
            public Expr expr(Expr e) {
              if (e instanceof Expr.Read r && shared.contains(r.local())) {
                Set<Definition> reaching = state.getOrDefault(r.local(), Set.of());
                use.at(reaching, r.local());
                return rename && !reaching.isEmpty()
                    ? new Expr.Read(name(reaching.iterator().next()))
                    : e;
              }
              return operands(e);
            }
          };
      List<Stmt.Simple> statements = new ArrayList<>();
      for (int i = 0; i < b.statements().size(); i++) {
        Stmt.Simple s = reads.simple(b.statements().get(i));
        if (s instanceof Stmt.Assign a && shared.contains(a.local())) {
          Definition d = new Definition(a.local(), b.id(), i);
          state.put(a.local(), Set.of(d));
          s = rename ? new Stmt.Assign(name(d), a.value(), a.line()) : a;
        }
        statements.add(s);
      }
      blocks.add(new Block(b.id(), statements, inEnd(b.end(), reads), b.handlers()));
    }
    return new Body(body.parameters(), blocks);
  }

  private static Block.Terminator inEnd(Block.Terminator t, Rewriter r) {
    if (t instanceof Block.Terminator.Branch b) {
      return new Block.Terminator.Branch(r.expr(b.test()), b.then(), b.otherwise(), b.line());
    } else if (t instanceof Block.Terminator.Switch s) {
      return new Block.Terminator.Switch(r.expr(s.selector()), s.arms(), s.otherwise(), s.line());
    } else if (t instanceof Block.Terminator.Return v && v.value() != null) {
      return new Block.Terminator.Return(r.expr(v.value()), v.line());
    } else if (t instanceof Block.Terminator.Throw x) {
      return new Block.Terminator.Throw(r.expr(x.exception()), x.line());
    }
    return t;
  }
}

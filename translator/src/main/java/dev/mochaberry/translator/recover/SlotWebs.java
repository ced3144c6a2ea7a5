package dev.mochaberry.translator.recover;

import dev.mochaberry.translator.ir.Block;
import dev.mochaberry.translator.ir.Body;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells apart the variables that share a slot without debug information: definitions that reach a
 * common use are one variable (a def-use web), others are not.
 */
final class SlotWebs {
  /** A definition of a local: the block, the position there; the position -1 stands for none. */
  private record Definition(Local local, int block, int position) {}

  private final Body body;
  private int next;
  private final Set<Local> shared = new HashSet<>();
  private final List<Map<Local, Set<Definition>>> in = new ArrayList<>();
  private final Map<Definition, Definition> parent = new HashMap<>();
  private final Map<Definition, Local> names = new HashMap<>();

  private SlotWebs(Body body) {
    this.body = body;
  }

  /** The body with a local of its own for each web. */
  static Body split(Body body) {
    SlotWebs webs = new SlotWebs(body);
    webs.findShared();
    webs.keepFinally();
    if (webs.shared.isEmpty()) {
      return body;
    }
    webs.reach();
    webs.walk((reaching, read) -> webs.join(reaching), false);
    Body result = webs.walk((reaching, read) -> {}, true);
    return retyped(retyped(result));
  }

  /** A variable that shared its slot with others was taken for any object: now it may be known. */
  private static Body retyped(Body body) {
    Map<Local, Type> types = new HashMap<>();
    for (Block b : body.blocks()) {
      for (Stmt.Simple s : b.statements()) {
        if (s instanceof Stmt.Assign a
            && a.local().kind() == Local.Kind.VARIABLE
            && a.local().name() == null
            && a.local().type().equals(Type.OBJECT)
            && !(a.value() instanceof Expr.Const c && c.value() == null)) {
          types.merge(a.local(), a.value().type(), (x, y) -> x.equals(y) ? x : Type.OBJECT);
        }
      }
      b.handlers().forEach(h -> types.put(h.exception(), h.exception().type()));
    }
    Rewriter exact =
        new Rewriter() {
          @Override
          public Local local(Local l) {
            return new Local(l.id(), types.getOrDefault(l, l.type()), l.name(), l.kind());
          }

          @Override
          public Expr expr(Expr e) {
            return e instanceof Expr.Read r ? new Expr.Read(local(r.local())) : operands(e);
          }
        };
    List<Block> blocks = new ArrayList<>();
    for (Block b : body.blocks()) {
      List<Stmt.Simple> statements = b.statements().stream().map(exact::simple).toList();
      blocks.add(new Block(b.id(), statements, BlockGraph.inEnd(b.end(), exact), b.handlers()));
    }
    return new Body(body.parameters(), blocks);
  }

  private void findShared() {
    Map<Local, Integer> writes = new HashMap<>();
    Rewriter numbers =
        new Rewriter() {
          @Override
          public Local local(Local l) {
            next = Math.max(next, l.id() + 1);
            return l;
          }

          @Override
          public Expr expr(Expr e) {
            if (e instanceof Expr.Read r) {
              local(r.local());
            }
            return operands(e);
          }
        };
    body.parameters().forEach(numbers::local);
    for (Block b : body.blocks()) {
      b.statements().forEach(numbers::simple);
      b.handlers().forEach(h -> numbers.local(h.exception()));
      BlockGraph.inEnd(b.end(), numbers);
    }
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

  /** What a finally assigns goes on to wherever its covered code was going: that stays one. */
  private void keepFinally() {
    Set<Integer> seen = new HashSet<>();
    List<Integer> work = new ArrayList<>();
    for (Block b : body.blocks()) {
      b.handlers().stream().filter(h -> h.isFinally()).forEach(h -> work.add(h.target()));
    }
    while (!work.isEmpty()) {
      Block b = body.blocks().get(work.remove(work.size() - 1));
      if (seen.add(b.id())) {
        work.addAll(BlockGraph.successors(b.end()));
        b.handlers().forEach(h -> work.add(h.target()));
        for (Stmt.Simple s : b.statements()) {
          if (s instanceof Stmt.Assign a) {
            shared.remove(a.local());
          }
        }
      }
    }
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
        for (int s : BlockGraph.successors(b.end())) {
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
        root(d), r -> new Local(next++, d.local().type(), null, d.local().kind()));
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
      blocks.add(new Block(b.id(), statements, BlockGraph.inEnd(b.end(), reads), b.handlers()));
    }
    return new Body(body.parameters(), blocks);
  }
}

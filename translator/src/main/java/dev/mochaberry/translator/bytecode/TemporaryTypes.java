package dev.mochaberry.translator.bytecode;

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
 * Finds what temporaries and nameless variables really hold: a boolean, byte, short or char where
 * the JVM has an int, and the class of references that met.
 */
final class TemporaryTypes {
  private final Map<Local, List<Expr>> values = new HashMap<>();
  private final Map<Local, Set<Type>> narrowed = new HashMap<>();
  private final Set<Local> asNumber = new HashSet<>();
  private final Set<Local> fixed = new HashSet<>();
  private final Map<Local, Type> resolved = new HashMap<>();

  /** Of each local that is stored as a byte or a boolean, in which arrays. */
  private final Map<Local, List<Expr>> stored = new HashMap<>();

  private TemporaryTypes() {}

  /** The body with those locals' types made exact. */
  static Body resolve(Body body) {
    TemporaryTypes types = new TemporaryTypes();
    types.gather(body);
    types.resolveReferences();
    types.noteBytes();
    types.resolveTruths();
    types.resolveSmall();
    return types.rewrite(body);
  }

  private boolean isOpen(Local l) {
    boolean nameless =
        l.kind() == Local.Kind.TEMPORARY || l.kind() == Local.Kind.VARIABLE && l.name() == null;
    return nameless && !fixed.contains(l) && (l.type() == Type.INT || l.type().isReference());
  }

  private void gather(Body body) {
    for (Block b : body.blocks()) {
      b.handlers().forEach(h -> fixed.add(h.exception()));
    }
    Uses uses = new Uses();
    for (Block b : body.blocks()) {
      b.statements().forEach(uses::simple);
      terminator(b.end(), uses);
    }
  }

  private static Block.Terminator terminator(Block.Terminator t, Rewriter r) {
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

  /** Notes what is assigned to the open locals, and how they are read. */
  private final class Uses extends Rewriter {
    @Override
    public Stmt.Simple simple(Stmt.Simple s) {
      if (s instanceof Stmt.Assign a && isOpen(a.local())) {
        values.computeIfAbsent(a.local(), k -> new ArrayList<>()).add(a.value());
        if (a.value() instanceof Expr.Read) {
          return s;
        }
      } else if (s instanceof Stmt.ArrayWrite w
          && w.value() instanceof Expr.Convert c
          && c.type() == Type.BYTE
          && c.operand() instanceof Expr.Read r
          && isOpen(w.array())) {
        expr(w.array());
        expr(w.index());
        stored.computeIfAbsent(r.local(), k -> new ArrayList<>()).add(w.array());
        return s;
      }
      return super.simple(s);
    }

    @Override
    public Expr expr(Expr e) {
      if (e instanceof Expr.Compare c && isZeroTest(c)) {
        return e;
      } else if (e instanceof Expr.Convert c && c.operand() instanceof Expr.Read r) {
        narrowed.computeIfAbsent(r.local(), k -> new HashSet<>()).add(c.type());
        asNumber.add(r.local());
        return e;
      } else if (e instanceof Expr.Read r) {
        asNumber.add(r.local());
      }
      return super.expr(e);
    }
  }

  private boolean isOpen(Expr array) {
    return array instanceof Expr.Read r && isOpen(r.local());
  }

  private boolean isOfTruths(Expr array) {
    Type t = array instanceof Expr.Read r ? resolved.get(r.local()) : null;
    return new Type.ArrayType(Type.BOOLEAN).equals(t == null ? array.type() : t);
  }

  /** What goes into an array that is not one of booleans is a byte. */
  private void noteBytes() {
    stored.forEach(
        (local, arrays) -> {
          if (!arrays.stream().allMatch(this::isOfTruths)) {
            narrowed.computeIfAbsent(local, k -> new HashSet<>()).add(Type.BYTE);
            asNumber.add(local);
          }
        });
  }

  private static boolean isZeroTest(Expr.Compare c) {
    return (c.relation() == Expr.Relation.EQ || c.relation() == Expr.Relation.NE)
        && c.left() instanceof Expr.Read
        && c.right() instanceof Expr.Const k
        && Integer.valueOf(0).equals(k.value());
  }

  /** All values are truth values, and nothing computes with them. */
  private void resolveTruths() {
    Set<Local> truths = new HashSet<>();
    for (Local l : values.keySet()) {
      if (l.type() == Type.INT && !asNumber.contains(l)) {
        truths.add(l);
      }
    }
    boolean changed = true;
    while (changed) {
      changed = truths.removeIf(l -> !values.get(l).stream().allMatch(v -> isTruth(v, truths)));
      for (var e : values.entrySet()) {
        for (Expr v : e.getValue()) {
          if (v instanceof Expr.Read r && !truths.contains(e.getKey())) {
            changed |= truths.remove(r.local());
          }
        }
      }
    }
    truths.forEach(l -> resolved.put(l, Type.BOOLEAN));
  }

  private static boolean isTruth(Expr v, Set<Local> truths) {
    return v.type() == Type.BOOLEAN
        || v instanceof Expr.Const c && (c.value().equals(0) || c.value().equals(1))
        || v instanceof Expr.Read r && truths.contains(r.local());
  }

  private void resolveSmall() {
    for (Type t : List.of(Type.CHAR, Type.BYTE, Type.SHORT)) {
      for (var e : values.entrySet()) {
        Local l = e.getKey();
        boolean fits =
            l.type() == Type.INT
                && !resolved.containsKey(l)
                && e.getValue().stream().allMatch(v -> fits(v, t));
        boolean evidence =
            e.getValue().stream().anyMatch(v -> v.type() == t)
                || narrowed.getOrDefault(l, Set.of()).contains(t);
        if (fits && evidence) {
          resolved.put(l, t);
        }
      }
    }
  }

  private static boolean fits(Expr v, Type t) {
    return v.type() == t || v instanceof Expr.Const c && Coercion.fits((Integer) c.value(), t);
  }

  private void resolveReferences() {
    Map<Local, Type> found = new HashMap<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (var e : values.entrySet()) {
        if (e.getKey().type().isReference()) {
          Type joined = Type.NULL;
          for (Expr v : e.getValue()) {
            boolean open = v instanceof Expr.Read r && values.containsKey(r.local());
            joined =
                join(
                    joined,
                    open ? found.getOrDefault(((Expr.Read) v).local(), Type.NULL) : v.type());
          }
          changed |= !joined.equals(found.put(e.getKey(), joined));
        }
      }
    }
    found.forEach((l, t) -> resolved.put(l, t.equals(Type.NULL) ? Type.OBJECT : t));
  }

  private static Type join(Type a, Type b) {
    if (a.equals(Type.NULL) || a.equals(b)) {
      return b;
    } else if (a instanceof Type.ArrayType x && b instanceof Type.ArrayType y) {
      return x.element().isReference() && y.element().isReference()
          ? new Type.ArrayType(join(x.element(), y.element()))
          : Type.OBJECT;
    }
    return b.equals(Type.NULL) ? a : Type.OBJECT;
  }

  private Body rewrite(Body body) {
    Rewriter exact = new Exact();
    List<Block> blocks = new ArrayList<>();
    for (Block b : body.blocks()) {
      List<Stmt.Simple> statements = b.statements().stream().map(exact::simple).toList();
      blocks.add(new Block(b.id(), statements, terminator(b.end(), exact), b.handlers()));
    }
    return new Body(body.parameters(), blocks);
  }

  private final class Exact extends Rewriter {
    @Override
    public Local local(Local l) {
      Type t = resolved.get(l);
      return t == null || t.equals(l.type()) ? l : new Local(l.id(), t, l.name(), l.kind());
    }

    @Override
    public Stmt.Simple simple(Stmt.Simple statement) {
      Stmt.Simple s = super.simple(statement);
      if (s instanceof Stmt.ArrayWrite w && isOfTruths(w.array())) {
        return new Stmt.ArrayWrite(
            w.array(), w.index(), Coercion.coerce(w.value(), Type.BOOLEAN), w.line());
      }
      return s instanceof Stmt.Assign a
          ? new Stmt.Assign(a.local(), Coercion.coerce(a.value(), a.local().type()), a.line())
          : s;
    }

    @Override
    public Expr expr(Expr e) {
      if (e instanceof Expr.Read r) {
        return new Expr.Read(local(r.local()));
      }
      Expr x = operands(e);
      if (x instanceof Expr.Concat c) {
        return new Expr.Concat(asBefore(((Expr.Concat) e).parts(), c.parts()));
      } else if (x instanceof Expr.Compare c) {
        return Coercion.compare(c.relation(), c.left(), c.right());
      } else if (x instanceof Expr.Convert c && c.operand().type() == c.type()) {
        return c.operand();
      } else if (x instanceof Expr.Not n) {
        return Coercion.not(n.operand());
      } else if (x instanceof Expr.ArrayRead a && a.array().type() instanceof Type.ArrayType t) {
        return new Expr.ArrayRead(a.array(), a.index(), t.element());
      }
      return x;
    }

    /** Text tells a char from an int: the parts keep the types that the site has given them. */
    private List<Expr> asBefore(List<Expr> old, List<Expr> parts) {
      List<Expr> result = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        boolean number = old.get(i).type() == Type.INT && parts.get(i).type() == Type.CHAR;
        result.add(number ? Coercion.coerce(parts.get(i), Type.INT) : parts.get(i));
      }
      return result;
    }
  }
}

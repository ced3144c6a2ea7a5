package dev.mochaberry.translator.program.overloads;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds that a constructor does what a more general one does with certain arguments: {@code Rect()
 * { w = 1; h = 1; }} is {@code Rect(double w, double h) { this.w = w; this.h = h; }} with two ones.
 * Only constructors that run straight through are compared.
 */
final class ConstructorLikeness {
  /** Whether a constructor of a superclass shows the new object to nobody. */
  private final Predicate<MethodRef> quiet;

  private final Map<Local, Expr> bound = new HashMap<>();

  private ConstructorLikeness(Predicate<MethodRef> quiet) {
    this.quiet = quiet;
  }

  /**
   * Compares two constructors of a class.
   *
   * @param quiet tells constructors that let nobody see the object before they are done
   */
  static Optional<Delegation> of(
      List<Local> parameters,
      List<Stmt> body,
      MethodRef general,
      List<Local> itsParameters,
      List<Stmt> itsBody,
      Predicate<MethodRef> quiet) {
    Optional<List<Part>> mine = parts(body);
    Optional<List<Part>> its = parts(itsBody);
    if (mine.isEmpty() || its.isEmpty()) {
      return Optional.empty();
    }
    ConstructorLikeness like = new ConstructorLikeness(quiet);
    if (!like.areAlike(its.get(), mine.get())) {
      return Optional.empty();
    }
    List<Expr> arguments = new ArrayList<>();
    for (Local p : itsParameters) {
      Expr value = like.bound.get(p);
      if (value == null) {
        return Optional.empty();
      }
      arguments.add(value);
    }
    return Optional.of(new Delegation(general, parameters, arguments));
  }

  /**
   * Fields that are given parameters and constants, in whatever order, and a statement behind them.
   *
   * @param last null at the end of the body
   */
  private record Part(Map<FieldRef, Expr> fields, Stmt last) {}

  private static Optional<List<Part>> parts(List<Stmt> body) {
    List<Part> parts = new ArrayList<>();
    Map<FieldRef, Expr> fields = new LinkedHashMap<>();
    for (Stmt s : Delegation.withoutLastReturn(body)) {
      boolean simple =
          s instanceof Stmt.FieldWrite w
              && w.target() != null
              && Delegation.isThis(w.target())
              && Delegation.isSimple(w.value());
      if (simple) {
        Stmt.FieldWrite w = (Stmt.FieldWrite) s;
        fields.put(w.field(), w.value());
      } else if (s instanceof Stmt.Simple && !(s instanceof Stmt.Assign)) {
        parts.add(new Part(fields, s));
        fields = new LinkedHashMap<>();
      } else {
        return Optional.empty();
      }
    }
    parts.add(new Part(fields, null));
    return Optional.of(parts);
  }

  private boolean areAlike(List<Part> general, List<Part> special) {
    if (general.size() != special.size()) {
      return false;
    }
    boolean untouched = true;
    for (int i = 0; i < general.size(); i++) {
      Part g = general.get(i);
      Part s = special.get(i);
      if (!fieldsAlike(g.fields(), s.fields(), untouched)) {
        return false;
      }
      if (g.last() != null && !statementsAlike(g.last(), s.last())) {
        return false;
      }
      untouched &= g.last() != null && isQuietConstructor(g.last());
    }
    return true;
  }

  private boolean isQuietConstructor(Stmt s) {
    return s instanceof Stmt.Eval e
        && e.expr() instanceof Expr.Call c
        && c.method().name().equals("<init>")
        && quiet.test(c.method());
  }

  /**
   * @param untouched whether nobody can have seen or set a field: it is still its type's zero
   */
  private boolean fieldsAlike(
      Map<FieldRef, Expr> general, Map<FieldRef, Expr> special, boolean untouched) {
    if (!general.keySet().containsAll(special.keySet())) {
      return false;
    }
    for (var entry : general.entrySet()) {
      Expr value = special.get(entry.getKey());
      if (value == null && !untouched) {
        return false;
      }
      Expr mine = value == null ? zero(entry.getKey().type()) : value;
      if (!bind(entry.getValue(), mine)) {
        return false;
      }
    }
    return true;
  }

  private static Expr zero(Type type) {
    if (type.isReference()) {
      return new Expr.Const(null, type);
    } else if (type == Type.BOOLEAN) {
      return new Expr.Const(false, type);
    } else if (type == Type.LONG) {
      return new Expr.Const(0L, type);
    } else if (type == Type.FLOAT) {
      return new Expr.Const(0f, type);
    }
    return type == Type.DOUBLE ? new Expr.Const(0.0, type) : new Expr.Const(0, type);
  }

  private boolean statementsAlike(Stmt general, Stmt special) {
    List<Expr> its = operands(general);
    List<Expr> mine = operands(special);
    if (general.getClass() != special.getClass() || its.size() != mine.size()) {
      return false;
    }
    for (int i = 0; i < its.size(); i++) {
      if (!bindAll(its.get(i), mine.get(i))) {
        return false;
      }
    }
    Substitution substitution = new Substitution(bound);
    return withoutLine(substitution.simple((Stmt.Simple) general))
        .equals(withoutLine((Stmt.Simple) special));
  }

  private static List<Expr> operands(Stmt s) {
    if (s instanceof Stmt.Eval e) {
      return List.of(e.expr());
    } else if (s instanceof Stmt.FieldWrite w) {
      return List.of(w.value());
    } else if (s instanceof Stmt.ArrayWrite w) {
      return List.of(w.array(), w.index(), w.value());
    }
    return List.of();
  }

  private static Stmt withoutLine(Stmt.Simple s) {
    if (s instanceof Stmt.Eval e) {
      return new Stmt.Eval(e.expr(), 0);
    } else if (s instanceof Stmt.FieldWrite w) {
      return new Stmt.FieldWrite(w.target(), w.field(), w.value(), 0);
    } else if (s instanceof Stmt.ArrayWrite w) {
      return new Stmt.ArrayWrite(w.array(), w.index(), w.value(), 0);
    }
    return s;
  }

  /** Binds the parameters in an expression to what stands in their places in the other one. */
  private boolean bindAll(Expr general, Expr special) {
    if (Delegation.isParameter(general)) {
      return Delegation.isSimple(special) && bind(general, special);
    }
    List<Expr> its = IrWalk.operands(general);
    List<Expr> mine = IrWalk.operands(special);
    if (its.size() != mine.size()) {
      return false;
    }
    for (int i = 0; i < its.size(); i++) {
      if (!bindAll(its.get(i), mine.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean bind(Expr general, Expr special) {
    if (!(general instanceof Expr.Read r)) {
      return general.equals(special);
    }
    if (special instanceof Expr.Const c && !fits(c, r.local().type())) {
      return false;
    }
    Expr before = bound.putIfAbsent(r.local(), special);
    return before == null || before.equals(special);
  }

  private static boolean fits(Expr.Const c, Type type) {
    return c.type().equals(type) || c.value() == null && type.isReference();
  }

  /** Puts what is bound into the places of parameters. */
  private static final class Substitution extends Rewriter {
    private final Map<Local, Expr> bound;

    Substitution(Map<Local, Expr> bound) {
      this.bound = bound;
    }

    @Override
    public Expr expr(Expr e) {
      return e instanceof Expr.Read r && bound.containsKey(r.local())
          ? bound.get(r.local())
          : operands(e);
    }
  }
}

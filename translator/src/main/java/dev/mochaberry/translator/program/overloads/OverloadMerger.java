package dev.mochaberry.translator.program.overloads;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Rewriter;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.program.AsyncColours;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.ConstructorLeaks;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns overloads that only fix arguments of another one into calls of that one: {@code Item(name)}
 * that says {@code this(name, 1)} becomes {@code Item(name, quantity=1)}. What a call evaluates,
 * and when, stays what it was: parameters are passed on once and in their order.
 */
public final class OverloadMerger {
  private static final int STATIC = 0x0008;
  private static final int INTERFACE = 0x0200;
  private static final int SYNTHETIC = 0x1000;

  private final ClassPool pool;
  private final AsyncColours colours;
  private final Set<MethodRef> roots;
  private final boolean closed;
  private Reachable program;
  private final Map<MethodRef, List<Expr.Const>> defaults = new HashMap<>();
  private final Set<MethodRef> referred = new HashSet<>();

  private OverloadMerger(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      Set<MethodRef> roots,
      boolean closed) {
    this.pool = pool;
    this.program = program;
    this.colours = colours;
    this.roots = roots;
    this.closed = closed;
  }

  /**
   * The program with one method where overloads fix arguments of another.
   *
   * @param roots the methods that are called from outside
   * @param closed whether only the roots are called from outside, by the names they have
   */
  public static Overloads merge(
      ClassPool pool,
      Reachable program,
      AsyncColours colours,
      Set<MethodRef> roots,
      boolean closed) {
    OverloadMerger merger = new OverloadMerger(pool, program, colours, roots, closed);
    merger.findReferred();
    while (merger.turn()) {
      // What one round merges may be what the next one's overloads call.
    }
    return new Overloads(merger.program, merger.defaults);
  }

  /** A method reference needs the method that it names. */
  private void findReferred() {
    for (List<Stmt> body : program.bodies().values()) {
      IrWalk.expressions(
          body,
          e -> {
            if (e instanceof Expr.Lambda l) {
              referred.add(l.implementation());
              pool.resolve(l.implementation()).ifPresent(m -> referred.add(m.ref()));
            }
          },
          s -> {});
    }
  }

  private boolean turn() {
    Map<MethodRef, Delegation> found = new LinkedHashMap<>();
    for (String c : program.classes()) {
      if (!pool.isTranslatedFromJdk(c)) {
        find(pool.find(c).orElseThrow(), found);
      }
    }
    found.values().removeIf(d -> found.containsKey(d.target()));
    Map<MethodRef, Delegation> merged = new LinkedHashMap<>();
    found.forEach((m, d) -> withDefaults(m, d).ifPresent(x -> merged.put(m, x)));
    if (merged.isEmpty()) {
      return false;
    }
    Map<MethodRef, List<Stmt>> bodies = new LinkedHashMap<>();
    Calls calls = new Calls(merged);
    program
        .bodies()
        .forEach(
            (m, body) -> {
              if (!merged.containsKey(m)) {
                bodies.put(m, calls.rewrite(body));
              }
            });
    program = new Reachable(bodies, program.classes(), program.instantiated(), program.fields());
    return true;
  }

  private void find(ClassModel model, Map<MethodRef, Delegation> found) {
    for (MethodModel m : model.methods()) {
      boolean candidate =
          program.bodies().containsKey(m.ref())
              && m.hasCode()
              && (m.access() & SYNTHETIC) == 0
              && !referred.contains(m.ref())
              && !(closed && roots.contains(m.ref()))
              && !defaults.containsKey(m.ref());
      if (candidate) {
        boolean constructor = m.ref().name().equals("<init>");
        (constructor ? constructor(model, m) : method(model, m))
            .ifPresent(d -> found.put(m.ref(), d));
      }
    }
  }

  private Optional<Delegation> method(ClassModel model, MethodModel m) {
    return Delegation.of(m.ref(), parameters(m), program.bodies().get(m.ref()))
        .filter(d -> program.bodies().containsKey(d.target()))
        .filter(d -> d.fixesTheLast() && d.arguments().size() > d.parameters().size())
        .filter(d -> d.arguments().stream().noneMatch(a -> a instanceof Expr.Convert))
        .filter(d -> (model.access() & INTERFACE) == 0)
        .filter(d -> colours.isAsync(m.ref()) == colours.isAsync(d.target()))
        .filter(d -> isStatic(m) ? isStatic(d.target()) : standsAlone(m.ref()))
        .filter(d -> isStatic(m) || standsAlone(d.target()));
  }

  private boolean isStatic(MethodModel m) {
    return (m.access() & STATIC) != 0;
  }

  private boolean isStatic(MethodRef m) {
    return pool.declared(m.owner(), m.name(), m.descriptor()).filter(this::isStatic).isPresent();
  }

  /** Whether the method neither overrides nor is overridden, by the library's standards too. */
  private boolean standsAlone(MethodRef m) {
    boolean overrides =
        pool.supertypes(m.owner()).stream()
            .filter(s -> !s.equals(m.owner()))
            .anyMatch(s -> declares(s, m.signature()));
    boolean overridden =
        program.classes().stream()
            .filter(c -> !c.equals(m.owner()) && pool.isSubtype(c, m.owner()))
            .flatMap(c -> pool.supertypes(c).stream())
            .anyMatch(c -> !c.equals(m.owner()) && declares(c, m.signature()));
    return !overrides && !overridden;
  }

  private boolean declares(String type, String signature) {
    return pool.find(type).map(ClassModel::methods).orElse(List.of()).stream()
        .anyMatch(x -> x.ref().signature().equals(signature));
  }

  private Optional<Delegation> constructor(ClassModel model, MethodModel m) {
    List<Stmt> body = program.bodies().get(m.ref());
    Optional<Delegation> direct = Delegation.of(m.ref(), parameters(m), body);
    if (direct.isPresent()) {
      return direct
          .filter(d -> program.bodies().containsKey(d.target()))
          .filter(d -> isMergeable(m.ref(), d));
    }
    ConstructorLeaks leaks = new ConstructorLeaks(pool, program);
    for (MethodModel other : model.methods()) {
      boolean general =
          other.ref().name().equals("<init>")
              && !other.ref().equals(m.ref())
              && program.bodies().containsKey(other.ref())
              && other.ref().parameters().size() > m.ref().parameters().size();
      if (general) {
        Optional<Delegation> like =
            ConstructorLikeness.of(
                    parameters(m),
                    body,
                    other.ref(),
                    parameters(other),
                    program.bodies().get(other.ref()),
                    s -> !leaks.leaks(s))
                .filter(d -> isMergeable(m.ref(), d));
        if (like.isPresent()) {
          return like;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isMergeable(MethodRef from, Delegation d) {
    return d.fixesTheLast() || closed && (d.keepsOrder() || isCalledWithPlainValues(from));
  }

  /** Whether it does not matter how often, and in which order, arguments are evaluated. */
  private boolean isCalledWithPlainValues(MethodRef constructor) {
    boolean[] plain = {true};
    for (List<Stmt> body : program.bodies().values()) {
      IrWalk.expressions(
          body,
          e -> {
            if (e instanceof Expr.New n && n.constructor().equals(constructor)
                || e instanceof Expr.Call c && c.method().equals(constructor)) {
              IrWalk.operands(e).forEach(a -> plain[0] &= isPlain(a));
            }
          },
          s -> {});
    }
    return plain[0];
  }

  private static boolean isPlain(Expr e) {
    boolean ownField =
        e instanceof Expr.FieldRead f && f.target() != null && Delegation.isThis(f.target());
    return e instanceof Expr.Const || e instanceof Expr.Read || ownField;
  }

  private static List<Local> parameters(MethodModel m) {
    return m.body().parameters().stream().filter(p -> p.kind() == Local.Kind.PARAMETER).toList();
  }

  /**
   * The constants become default values where that says the same for all overloads. A constructor
   * gets other constants from its callers; other methods rather stay.
   */
  private Optional<Delegation> withDefaults(MethodRef from, Delegation d) {
    int given = d.parameters().size();
    boolean constructor = from.name().equals("<init>");
    if (!d.fixesTheLast()) {
      return Optional.of(d);
    }
    List<Expr.Const> values =
        new ArrayList<>(
            defaults.getOrDefault(
                d.target(), Collections.nCopies(d.target().parameters().size(), null)));
    List<Expr> arguments = new ArrayList<>(d.arguments());
    boolean agrees = true;
    for (int i = given; i < arguments.size(); i++) {
      agrees &= values.get(i) == null || values.get(i).equals(arguments.get(i));
    }
    if (!agrees) {
      return constructor && closed ? Optional.of(d) : Optional.empty();
    }
    for (int i = given; i < arguments.size(); i++) {
      if (values.get(i) == null) {
        values.set(i, own((Expr.Const) arguments.get(i)));
      }
      arguments.set(i, values.get(i));
    }
    if (given < arguments.size()) {
      defaults.put(d.target(), values);
    }
    return Optional.of(d.withArguments(arguments));
  }

  /** An object of its own, to be told from what authors write. */
  private static Expr.Const own(Expr.Const c) {
    return new Expr.Const(c.value(), c.type());
  }

  /** Calls the others instead. */
  private final class Calls extends Rewriter {
    private final Map<MethodRef, Delegation> merged;

    Calls(Map<MethodRef, Delegation> merged) {
      this.merged = merged;
    }

    List<Stmt> rewrite(List<Stmt> body) {
      boolean[] found = {false};
      IrWalk.expressions(body, e -> found[0] |= of(e).isPresent(), s -> {});
      return found[0] ? block(body) : body;
    }

    private Optional<Delegation> of(Expr e) {
      if (e instanceof Expr.New n) {
        return Optional.ofNullable(merged.get(n.constructor()));
      }
      return e instanceof Expr.Call c
          ? pool.resolve(c.method()).map(m -> merged.get(m.ref()))
          : Optional.empty();
    }

    @Override
    public Expr expr(Expr e) {
      Expr inner = operands(e);
      Optional<Delegation> d = of(inner);
      if (d.isEmpty()) {
        return inner;
      } else if (inner instanceof Expr.New n) {
        return new Expr.New(d.get().target(), d.get().with(n.arguments()));
      }
      Expr.Call c = (Expr.Call) inner;
      return new Expr.Call(
          c.kind(),
          c.target(),
          d.get().target().withOwner(c.method().owner()),
          d.get().with(c.arguments()));
    }
  }
}

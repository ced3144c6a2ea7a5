package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When static initialisers run (JLS 12.4). One that only builds values nobody can watch runs when
 * the module is loaded; the main class's runs right before its main method; any other runs at the
 * moment Java says, guarded by a flag.
 */
public final class StaticInit {
  private static final int STATIC = 0x0008;
  private static final int INTERFACE = 0x0200;
  private static final int ABSTRACT = 0x0400;

  private final ClassPool pool;
  private final Reachable program;
  private final String mainClass;
  private final Set<String> eager = new LinkedHashSet<>();
  private final Set<String> lazy = new LinkedHashSet<>();
  private final CalledCode calls;
  private final Map<MethodRef, Set<String>> usedBy = new HashMap<>();
  private final Map<String, Optional<String>> triggers = new HashMap<>();
  private final Set<FieldRef> readEarly = new HashSet<>();

  /** Decides for all classes of a program. {@code mainClass} may be null. */
  public StaticInit(ClassPool pool, Reachable program, String mainClass) {
    this.pool = pool;
    this.program = program;
    this.mainClass = mainClass;
    this.calls = new CalledCode(pool, program);
    QuietCode quiet = new QuietCode(pool, program, mainClass);
    for (String c : program.classes()) {
      if (initialiser(c) != null && !c.equals(mainClass) && !quiet.isQuiet(c)) {
        lazy.add(c);
      }
    }
    Set<String> joined = new HashSet<>();
    for (String c : program.classes()) {
      join(c, joined);
    }
    for (String c : program.classes()) {
      order(c, new HashSet<>());
    }
    findEarlyReads();
  }

  /**
   * A class without an initialiser of its own, before which those of several others run (its
   * superclass's, its interfaces'), gets one that runs them.
   */
  private void join(String c, Set<String> done) {
    if (!done.add(c)) {
      return;
    }
    initialisedBefore(pool, c).forEach(s -> join(s, done));
    if (!lazy.contains(c) && !c.equals(mainClass) && program.classes().contains(c)) {
      List<String> before = before(c);
      if (before.size() > 1 && !setOff(before.get(0)).containsAll(before)) {
        lazy.add(c);
      }
    }
  }

  /** The initialiser with those that it runs before its own code. */
  private Set<String> setOff(String trigger) {
    Set<String> result = new HashSet<>(Set.of(trigger));
    before(trigger).forEach(b -> result.addAll(setOff(b)));
    return result;
  }

  /**
   * Follows the initialisers that run when the module is loaded, statement by statement: what the
   * code called by one reads must have been stored by one before.
   */
  private void findEarlyReads() {
    Set<FieldRef> stored = new HashSet<>();
    Set<MethodRef> kept = new LinkedHashSet<>();
    List<String> all = new ArrayList<>(eager);
    if (mainClass != null && initialiser(mainClass) != null && !lazy.contains(mainClass)) {
      all.add(mainClass);
    }
    // What is stored only grows: it is enough to look at a method when it is first called.
    Set<MethodRef> called = new LinkedHashSet<>();
    CalledCode.Walk walk = calls.new Walk(true, called);
    int seen = 0;
    for (String c : all) {
      for (Stmt s : program.bodies().get(initialiser(c))) {
        walk.from(List.of(s));
        // A lambda made earlier may be called now.
        kept.addAll(lambdas(s));
        if (calls(s)) {
          kept.forEach(walk::from);
        }
        statics(List.of(s)).stream().filter(f -> !stored.contains(f)).forEach(readEarly::add);
        if (called.size() > seen) {
          called.stream()
              .skip(seen)
              .flatMap(m -> statics(program.bodies().get(m)).stream())
              .filter(f -> !stored.contains(f))
              .forEach(readEarly::add);
          seen = called.size();
        }
        if (s instanceof Stmt.FieldWrite w && w.target() == null) {
          stored.add(pool.declared(w.field()));
        }
      }
    }
  }

  private Set<MethodRef> lambdas(Stmt s) {
    Set<MethodRef> result = new LinkedHashSet<>();
    IrWalk.expressions(
        List.of(s),
        e -> {
          if (e instanceof Expr.Lambda l && program.bodies().containsKey(l.implementation())) {
            result.add(l.implementation());
          }
        },
        x -> {});
    return result;
  }

  private static boolean calls(Stmt s) {
    boolean[] found = {false};
    IrWalk.expressions(
        List.of(s), e -> found[0] |= e instanceof Expr.Call || e instanceof Expr.New, x -> {});
    return found[0];
  }

  /**
   * The classes whose initialisers run when the module is loaded, in an order that respects their
   * needs.
   */
  public List<String> eager() {
    return new ArrayList<>(eager);
  }

  /** The classes whose initialisers run on first use. */
  public Set<String> lazy() {
    return lazy;
  }

  /** The class whose initialiser has to run, at the latest, when this one is initialised. */
  public Optional<String> trigger(String internalName) {
    Optional<String> known = triggers.get(internalName);
    if (known == null) {
      known =
          lazy.contains(internalName)
              ? Optional.of(internalName)
              : initialisedBefore(pool, internalName).stream()
                  .flatMap(s -> trigger(s).stream())
                  .findFirst();
      triggers.put(internalName, known);
    }
    return known;
  }

  /** The initialiser to run where the method uses the class, as that may be the first use. */
  public Optional<String> trigger(String internalName, MethodRef from) {
    return trigger(internalName)
        .filter(t -> !from.owner().equals(internalName))
        .filter(t -> !superclasses(pool, from.owner()).contains(t));
  }

  /** The initialisers that run before this class's own. */
  public List<String> before(String internalName) {
    Set<String> result = new LinkedHashSet<>();
    for (String s : initialisedBefore(pool, internalName)) {
      trigger(s).ifPresent(result::add);
    }
    return List.copyOf(result);
  }

  /** Whether code that an initialiser calls may see the field before its first value is stored. */
  public boolean isReadEarly(FieldRef field) {
    return readEarly.contains(field);
  }

  /** Whether the method may be called, directly or not, while the class is initialised. */
  public boolean callsWithin(String internalName, MethodRef m) {
    MethodRef initialiser = initialiser(internalName);
    Set<MethodRef> called = new LinkedHashSet<>();
    if (initialiser != null) {
      calls.new Walk(true, called).from(program.bodies().get(initialiser));
    }
    return called.contains(m);
  }

  /** The superclass, and the superinterfaces with default methods (JLS 12.4.1). */
  static List<String> initialisedBefore(ClassPool pool, String internalName) {
    List<String> result = new ArrayList<>();
    Optional<ClassModel> model = pool.find(internalName);
    if (model.isEmpty() || (model.get().access() & INTERFACE) != 0) {
      return result;
    }
    String parent = model.get().superName();
    if (parent != null && pool.isTranslated(parent)) {
      result.add(parent);
    }
    for (String i : model.get().interfaces()) {
      addWithDefaults(pool, i, result);
    }
    return result;
  }

  private static void addWithDefaults(ClassPool pool, String name, List<String> out) {
    if (!pool.isTranslated(name)) {
      return;
    }
    ClassModel model = pool.find(name).orElseThrow();
    model.interfaces().forEach(i -> addWithDefaults(pool, i, out));
    if (model.methods().stream().anyMatch(m -> (m.access() & (STATIC | ABSTRACT)) == 0)) {
      out.add(name);
    }
  }

  private static Set<String> superclasses(ClassPool pool, String internalName) {
    Set<String> result = new HashSet<>();
    for (String c = internalName;
        c != null && pool.isTranslated(c);
        c = pool.find(c).map(ClassModel::superName).orElse(null)) {
      result.add(c);
    }
    return result;
  }

  private MethodRef initialiser(String internalName) {
    MethodRef ref = MethodRef.initialiserOf(internalName);
    return program.bodies().containsKey(ref) ? ref : null;
  }

  private void order(String c, Set<String> path) {
    MethodRef init = initialiser(c);
    if (eager.contains(c) || lazy.contains(c) || c.equals(mainClass) || !path.add(c)) {
      return;
    }
    initialisedBefore(pool, c).forEach(s -> order(s, path));
    if (init == null) {
      return;
    }
    List<Stmt> body = program.bodies().get(init);
    Set<String> needed = used(body);
    called(body)
        .forEach(m -> needed.addAll(usedBy.computeIfAbsent(m, k -> used(program.bodies().get(k)))));
    needed.forEach(n -> order(n, path));
    eager.add(c);
  }

  /** The methods that code calls, directly or not. */
  private Set<MethodRef> called(List<Stmt> body) {
    Set<MethodRef> result = new LinkedHashSet<>();
    calls.new Walk(false, result).from(body);
    return result;
  }

  private Set<String> used(List<Stmt> body) {
    Set<String> result = new LinkedHashSet<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.FieldRead f && f.target() == null) {
            result.add(f.field().owner());
          } else if (e instanceof Expr.New n) {
            result.add(n.constructor().owner());
          } else if (e instanceof Expr.Call c && c.kind() == Expr.CallKind.STATIC) {
            result.add(c.method().owner());
          }
        },
        s -> {});
    result.retainAll(program.classes());
    return result;
  }

  private Set<FieldRef> statics(List<Stmt> body) {
    Set<FieldRef> result = new HashSet<>();
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.FieldRead f && f.target() == null) {
            result.add(pool.declared(f.field()));
          }
        },
        s -> {});
    return result;
  }
}

package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may call whom in a program, on the safe side: a virtual call reaches every method of its
 * signature, the library calls back what it is known to call on what it gets.
 */
public final class CallGraph {
  private static final String ANY = "java/lang/Object";

  /** About half of what 32 bits hold: helpers call each other too. */
  private static final int SHALLOW = 50;

  private static final Set<String> PLAIN =
      Set.of(
          "java/lang/String",
          "java/lang/StringBuilder",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Short",
          "java/lang/Byte",
          "java/lang/Character",
          "java/lang/Boolean",
          "java/lang/Float",
          "java/lang/Double");

  private static final Set<String> TEXT = Set.of("toString()");
  private static final Set<String> EQUALITY =
      Set.of(
          "equals(Ljava/lang/Object;)",
          "hashCode()",
          "compareTo(Ljava/lang/Object;)",
          "compare(Ljava/lang/Object;Ljava/lang/Object;)");

  private final ClassPool pool;
  private final Map<MethodRef, Set<MethodRef>> calls = new HashMap<>();

  /** What may run when a method is called, as far as it was asked for. */
  private final Map<MethodRef, Set<MethodRef>> behind = new HashMap<>();

  private final List<String> classes;
  private final Map<String, BitSet> subtypes = new HashMap<>();

  /**
   * By name and number of parameters: where a generic method is overridden, the call may name the
   * erased ones.
   */
  private final Map<String, Set<Candidate>> candidates = new HashMap<>();

  /** Of them, by the class of the receiver, those that a call may run. */
  private final Map<String, Map<String, Set<MethodRef>>> reached = new HashMap<>();

  /** A method that a call of the same name may run, on an object of its class, or of a lambda's. */
  private record Candidate(MethodRef method, String owner) {}

  private CallGraph(ClassPool pool, Reachable program) {
    this.pool = pool;
    this.classes = List.copyOf(program.classes());
    for (MethodRef m : program.bodies().keySet()) {
      add(m, new Candidate(m, m.owner()));
    }
    program.bodies().values().forEach(b -> IrWalk.expressions(b, this::note, s -> {}));
    program.bodies().forEach((m, body) -> calls.put(m, calledBy(m, body)));
  }

  /** A call of a functional interface's method may be one of any lambda of it. */
  private void note(Expr e) {
    if (e instanceof Expr.Lambda l) {
      MethodRef made =
          pool.resolve(l.implementation()).map(MethodModel::ref).orElse(l.implementation());
      add(l.sam(), new Candidate(made, l.sam().owner()));
    }
  }

  private void add(MethodRef called, Candidate candidate) {
    candidates.computeIfAbsent(key(called), k -> new LinkedHashSet<>()).add(candidate);
  }

  private static String key(MethodRef m) {
    return m.name() + "/" + m.parameters().size();
  }

  /** What a call may run whose receiver is of the class, as far as is known. */
  private void addCandidates(String key, String receiver, Set<MethodRef> targets) {
    targets.addAll(
        reached
            .computeIfAbsent(key, k -> new HashMap<>())
            .computeIfAbsent(receiver, r -> candidates(key, r)));
  }

  private Set<MethodRef> candidates(String key, String receiver) {
    Set<MethodRef> found = new LinkedHashSet<>();
    for (Candidate c : candidates.getOrDefault(key, Set.of())) {
      if (canBeOne(receiver, c.owner())) {
        found.add(c.method());
      }
    }
    return found;
  }

  /** Whether some object may be of both classes. */
  private boolean canBeOne(String one, String other) {
    return one.equals(ANY)
        || pool.isSubtype(one, other)
        || pool.isSubtype(other, one)
        || subtypes(one).intersects(subtypes(other));
  }

  /** Which of the program's classes are the type or inherit from it. */
  private BitSet subtypes(String type) {
    return subtypes.computeIfAbsent(
        type,
        t -> {
          BitSet found = new BitSet();
          for (int i = 0; i < classes.size(); i++) {
            found.set(i, pool.isSubtype(classes.get(i), t));
          }
          return found;
        });
  }

  /**
   * Whether calls may go deeper than MicroPython's own stack is sure to hold: where some method may
   * come to call itself, or one calls another in a long chain.
   */
  public static boolean isDeep(ClassPool pool, Reachable program) {
    return new CallGraph(pool, program).isDeep();
  }

  /** Who may call whom in a program. */
  public static CallGraph of(ClassPool pool, Reachable program) {
    return new CallGraph(pool, program);
  }

  /** The methods that may run while a part of a method does. */
  public Set<MethodRef> runBy(MethodRef method, List<Stmt> part) {
    return reachable(calledBy(method, part));
  }

  /** Whether one of some methods may run while a part of a method does. */
  public boolean mayRun(MethodRef method, List<Stmt> part, Set<MethodRef> some) {
    return !some.isEmpty()
        && calledBy(method, part).stream()
            .anyMatch(
                m ->
                    !Collections.disjoint(
                        behind.computeIfAbsent(m, k -> reachable(Set.of(k))), some));
  }

  /** What a part of a method may call itself. */
  private Set<MethodRef> calledBy(MethodRef method, List<Stmt> part) {
    Set<MethodRef> called = new LinkedHashSet<>();
    IrWalk.expressions(part, e -> visit(e, method, called), s -> visit(s, called));
    return called;
  }

  /** The methods that may run when one of these is called, with themselves. */
  static Set<MethodRef> reachable(ClassPool pool, Reachable program, Collection<MethodRef> from) {
    return new CallGraph(pool, program).reachable(from);
  }

  private Set<MethodRef> reachable(Collection<MethodRef> from) {
    Set<MethodRef> found = new LinkedHashSet<>(from);
    Deque<MethodRef> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      for (MethodRef next : calls.getOrDefault(open.pop(), Set.of())) {
        if (found.add(next)) {
          open.push(next);
        }
      }
    }
    return found;
  }

  private void visit(Stmt s, Set<MethodRef> targets) {
    if (s instanceof Stmt.ForEach f && f.iterable().type() instanceof Type.ClassType) {
      for (String name : List.of("iterator/0", "hasNext/0", "next/0")) {
        addCandidates(name, ANY, targets);
      }
    }
  }

  private void visit(Expr e, MethodRef caller, Set<MethodRef> targets) {
    if (e instanceof Expr.Call c) {
      Set<MethodRef> called = new LinkedHashSet<>();
      call(c, called);
      if (isBridge(caller, c.method())) {
        called.remove(caller);
      }
      targets.addAll(called);
    } else if (e instanceof Expr.New n) {
      targets.add(n.constructor());
      n.arguments().forEach(a -> callbacks(a.type(), EQUALITY, targets));
    } else if (e instanceof Expr.Lambda l) {
      resolved(l.implementation(), targets);
    } else if (e instanceof Expr.Concat c) {
      c.parts().forEach(p -> callbacks(p.type(), TEXT, targets));
    } else if (e instanceof Expr.Dynamic d) {
      d.constants()
          .forEach(
              k -> {
                if (k instanceof dev.mochaberry.translator.ir.FieldRef f) {
                  callbacks(f.type(), d.name().equals("toString") ? TEXT : EQUALITY, targets);
                }
              });
    }
  }

  /** A bridge calls the method it stands for, not itself (JVMS 4.6). */
  private boolean isBridge(MethodRef caller, MethodRef called) {
    return key(caller).equals(key(called))
        && !caller.descriptor().equals(called.descriptor())
        && pool.resolve(caller).filter(MethodModel::isBridge).isPresent();
  }

  private void call(Expr.Call c, Set<MethodRef> targets) {
    MethodRef m = c.method();
    if (c.kind() != Expr.CallKind.VIRTUAL) {
      targets.add(pool.resolve(m).map(MethodModel::ref).orElse(m));
    } else if (!isPlain(c.target().type())) {
      addCandidates(key(m), m.owner(), targets);
    }
    if (pool.resolve(m).filter(d -> pool.isTranslated(d.ref().owner())).isEmpty()) {
      boolean text =
          m.name().equals("toString")
              || m.name().startsWith("print")
              || m.name().equals("format")
              || m.name().equals("valueOf")
              || m.name().equals("append");
      if (c.target() != null) {
        callbacks(c.target().type(), text ? TEXT : EQUALITY, targets);
      }
      for (Expr a : c.arguments()) {
        callbacks(a.type(), text ? TEXT : EQUALITY, targets);
        passed(a, targets);
      }
    }
  }

  /** A function given to the library may be called by it. */
  private void passed(Expr argument, Set<MethodRef> targets) {
    if (argument instanceof Expr.Lambda || !(argument.type() instanceof Type.ClassType c)) {
      return;
    }
    pool.singleAbstractMethod(c.internalName())
        .ifPresent(m -> addCandidates(key(m), c.internalName(), targets));
  }

  private void resolved(MethodRef m, Set<MethodRef> targets) {
    targets.add(pool.resolve(m).map(MethodModel::ref).orElse(m));
    addCandidates(key(m), m.owner(), targets);
  }

  /** What the library may call on a value: nothing on numbers, strings and their arrays. */
  private void callbacks(Type type, Set<String> signatures, Set<MethodRef> targets) {
    if (!type.isReference() || isPlain(type)) {
      return;
    }
    // A collection calls the methods of what it holds, which may be anything.
    String receiver =
        type instanceof Type.ClassType c && pool.isTranslated(c.internalName())
            ? c.internalName()
            : ANY;
    for (String s : signatures) {
      String name = s.substring(0, s.indexOf('('));
      int count =
          s.equals("hashCode()") || s.equals("toString()") ? 0 : name.equals("compare") ? 2 : 1;
      addCandidates(name + "/" + count, receiver, targets);
    }
  }

  /** Whether objects of the class have a text, and are equal, without any code of the program. */
  public static boolean isPlain(String internalName) {
    return PLAIN.contains(internalName);
  }

  private static boolean isPlain(Type type) {
    return type instanceof Type.ClassType c && isPlain(c.internalName())
        || type instanceof Type.ArrayType a && !a.element().isReference();
  }

  /** Depth first without recursion: a program's call chains may be long. */
  private boolean isDeep() {
    Map<MethodRef, Integer> heights = new HashMap<>();
    for (MethodRef start : calls.keySet()) {
      if (!heights.containsKey(start) && isDeep(start, heights)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeep(MethodRef start, Map<MethodRef, Integer> heights) {
    Set<MethodRef> open = new HashSet<>(Set.of(start));
    Deque<MethodRef> path = new ArrayDeque<>(List.of(start));
    Deque<Iterator<MethodRef>> rest = new ArrayDeque<>();
    rest.push(calls.get(start).iterator());
    while (!path.isEmpty()) {
      if (!rest.peek().hasNext()) {
        rest.pop();
        MethodRef left = path.pop();
        open.remove(left);
        int height = 1;
        for (MethodRef called : calls.get(left)) {
          height = Math.max(height, 1 + heights.getOrDefault(called, 0));
        }
        heights.put(left, height);
        if (height > SHALLOW) {
          return true;
        }
        continue;
      }
      MethodRef next = rest.peek().next();
      if (open.contains(next)) {
        return true;
      }
      if (calls.containsKey(next) && !heights.containsKey(next)) {
        path.push(next);
        open.add(next);
        rest.push(calls.get(next).iterator());
      }
    }
    return false;
  }
}

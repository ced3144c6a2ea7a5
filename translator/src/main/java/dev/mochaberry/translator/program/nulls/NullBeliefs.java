package dev.mochaberry.translator.program.nulls;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.MethodFamilies;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a whole program lets believe about null: of parameters and results by method family, of
 * fields, of arrays by element type, and of the elements of all collections together. Nothing is
 * believed of what code outside the program decides.
 */
final class NullBeliefs {
  private static final int STATIC = 0x0008;

  private final ClassPool pool;
  private final boolean closed;
  private final Nullness nullness;
  private final MethodFamilies families;
  private final LibraryNulls library;
  private final FirstWrites firstWrites;
  private final Map<MethodRef, List<Stmt>> bodies;
  private final Map<MethodRef, Nullness.Function> functions = new HashMap<>();
  private final Map<String, Set<MethodRef>> members = new HashMap<>();

  private record Parameter(String family, int index) {}

  private final Set<Parameter> passedNull = new HashSet<>();
  private final Set<MethodRef> mayReturnNull = new HashSet<>();
  private final Set<FieldRef> nullFields = new HashSet<>();
  private final Set<Type> nullElements = new HashSet<>();

  /** The program's exceptions with constructors that do not give a message, or may give null. */
  private final Set<String> messageless = new HashSet<>();

  private final LibraryMessages messages;

  private boolean nullInCollections;
  private boolean changed;

  NullBeliefs(
      ClassPool pool,
      Reachable program,
      boolean closed,
      FirstWrites firstWrites,
      Nullness nullness) {
    this.pool = pool;
    this.closed = closed;
    this.messages = new LibraryMessages(pool);
    this.nullness = nullness;
    this.bodies = program.bodies();
    this.families = new MethodFamilies(pool, program);
    this.library = new LibraryNulls(pool, this);
    this.firstWrites = firstWrites;
    this.nullInCollections = !closed || library.keepsNulls(program);
  }

  /** Takes back what the program refutes, until all that is left holds. */
  void settle() {
    bodies.forEach(
        (m, body) -> {
          functions.put(m, nullness.in(m, body));
          members.computeIfAbsent(families.of(m), k -> new HashSet<>()).add(m);
        });
    changed = true;
    while (changed) {
      changed = false;
      functions.values().forEach(Nullness.Function::forget);
      functions.forEach(this::look);
    }
  }

  /** The parameters of a method, by their place in its descriptor. */
  Map<Local, Integer> parameters(MethodRef method) {
    Map<Local, Integer> result = new HashMap<>();
    List<Local> all =
        pool.declared(method.owner(), method.name(), method.descriptor())
            .filter(MethodModel::hasCode)
            .map(m -> m.body().parameters())
            .orElse(List.of());
    for (Local p : all) {
      if (p.kind() != Local.Kind.THIS) {
        result.put(p, result.size());
      }
    }
    return result;
  }

  boolean isPassedNoNull(MethodRef method, int parameter) {
    if (!closed || passedNull.contains(new Parameter(families.of(method), parameter))) {
      return false;
    }
    return !families.isCalledFromOutside(method)
        || !nullInCollections && library.passesElements(method);
  }

  boolean isNotNull(Expr.FieldRead read) {
    FieldRef f = pool.declared(read.field());
    if (!pool.isTranslated(f.owner())) {
      return read.target() == null; // a constant of the library
    }
    return closed && !nullFields.contains(f) && firstWrites.isWrittenFirst(f);
  }

  boolean elementsAreNoNulls() {
    return !nullInCollections;
  }

  /** Whether an element of some array may be null. */
  boolean mayArraysHaveNulls() {
    return !nullElements.isEmpty();
  }

  /** Whether no element of an array of this type is null. */
  boolean hasNoNulls(Type.ArrayType array) {
    return closed
        && array.element().isReference()
        && nullElements.stream().noneMatch(t -> mayBeOneArray(t, array.element()));
  }

  private boolean mayBeOneArray(Type a, Type b) {
    if (a instanceof Type.ClassType x && b instanceof Type.ClassType y) {
      return pool.isSubtype(x.internalName(), y.internalName())
          || pool.isSubtype(y.internalName(), x.internalName())
          || isInterface(x)
          || isInterface(y);
    }
    return a.equals(b) || a.equals(Type.OBJECT) || b.equals(Type.OBJECT);
  }

  private boolean isInterface(Type.ClassType t) {
    return pool.find(t.internalName()).filter(c -> (c.access() & 0x0200) != 0).isPresent();
  }

  boolean givesNoNull(Expr.Call c, Nullness.Function in) {
    MethodRef m = c.method();
    if (m.owner().startsWith("[")) {
      return true; // clone
    }
    boolean own = membersReturnNoNull(m);
    if (own && m.name().equals("getMessage") && m.parameters().isEmpty()) {
      return c.target() != null && hasMessage(c.target().type());
    }
    return pool.methodBinding(m).isPresent()
        ? own && library.givesNoNull(c, in)
        : own && isOfProgram(m);
  }

  /** Whether every exception of this class was made with a message. */
  private boolean hasMessage(Type type) {
    if (closed && type instanceof Type.ClassType c && !pool.isTranslated(c.internalName())) {
      return messages.areThere(c.internalName())
          && messageless.stream().noneMatch(k -> pool.isSubtype(k, c.internalName()));
    }
    return closed
        && type instanceof Type.ClassType c
        && pool.isTranslated(c.internalName())
        && !pool.isTranslatedFromJdk(c.internalName())
        && pool.isSubtype(c.internalName(), "java/lang/Throwable")
        && messageless.stream()
            .noneMatch(
                k -> pool.isSubtype(k, c.internalName()) || pool.isSubtype(c.internalName(), k));
  }

  /** What a constructor of an exception gives the library's one. */
  private void lookForMessage(MethodRef method, List<Stmt> body, Nullness.Function f) {
    boolean ofException =
        method.name().equals("<init>") && pool.isSubtype(method.owner(), "java/lang/Throwable");
    if (!ofException || messageless.contains(method.owner())) {
      return;
    }
    boolean[] none = {false};
    IrWalk.expressions(
        body,
        e -> {
          if (e instanceof Expr.Call c
              && c.kind() == Expr.CallKind.SPECIAL
              && c.method().name().equals("<init>")
              && !pool.isTranslated(c.method().owner())) {
            none[0] |=
                c.arguments().isEmpty()
                    || !c.method().parameters().get(0).equals(Type.STRING)
                    || !f.isNotNull(c.arguments().get(0));
          }
        },
        s -> {});
    changed |= none[0] && messageless.add(method.owner());
  }

  private boolean isOfProgram(MethodRef m) {
    return !members.getOrDefault(families.of(m), Set.of()).isEmpty()
        && !families.isInheritedFromLibrary(m)
        && pool.resolve(m).filter(d -> pool.isTranslated(d.ref().owner())).isPresent();
  }

  /** Whether no method of the program that such a call may run returns null. */
  boolean membersReturnNoNull(MethodRef m) {
    return members.getOrDefault(families.of(m), Set.of()).stream()
        .noneMatch(mayReturnNull::contains);
  }

  private void look(MethodRef method, Nullness.Function f) {
    List<Stmt> body = bodies.get(method);
    boolean runs = !body.isEmpty();
    lookForMessage(method, body, f);
    if (runs && method.result().isReference() && !f.returnsNoNull() && mayReturnNull.add(method)) {
      changed = true;
    }
    if (!nullInCollections
        && mayReturnNull.contains(method)
        && families.isCalledFromOutside(method)) {
      findNullInCollections();
    }
    Set<Expr> spread = new HashSet<>();
    IrWalk.expressions(body, e -> look(e, f, spread), s -> look(s, f));
  }

  private void findNullInCollections() {
    nullInCollections = true;
    nullElements.add(Type.OBJECT);
    changed = true;
  }

  private void findNullElement(Type array) {
    if (array instanceof Type.ArrayType a && a.element().isReference()) {
      changed |= nullElements.add(a.element());
    }
  }

  private void look(Stmt s, Nullness.Function f) {
    if (s instanceof Stmt.FieldWrite w && w.value().type().isReference()) {
      if (!f.isNotNull(w.value()) && nullFields.add(pool.declared(w.field()))) {

        changed = true;
      }
    } else if (s instanceof Stmt.ArrayWrite w && w.value().type().isReference()) {
      if (!f.isNotNull(w.value())) {
        findNullElement(w.array().type());
      }
    }
  }

  private void look(Expr e, Nullness.Function f, Set<Expr> spread) {
    if (e instanceof Expr.New n) {
      pass(n.constructor(), n.arguments(), f, spread);
      made(n.constructor(), !n.arguments().isEmpty() && f.isNotNull(n.arguments().get(0)));
    } else if (e instanceof Expr.Call c) {
      pass(c.method(), c.arguments(), f, spread);
      changed |= messages.called(c.method());
    } else if (e instanceof Expr.Lambda l) {
      look(l, f);
      changed |= messages.called(l.implementation());
      if (l.implementation().name().equals("<init>")) {
        made(l.implementation(), false);
      }
    } else if (e instanceof Expr.NewArray a) {
      newArray(a);
    } else if (e instanceof Expr.ArrayLiteral a
        && !isIn(spread, a)
        && a.type().element().isReference()
        && !a.elements().stream().allMatch(f::isNotNull)) {
      findNullElement(a.type());
    }
  }

  private void made(MethodRef constructor, boolean hasFirst) {
    changed |= messages.called(constructor);
    boolean exception =
        !pool.isTranslated(constructor.owner())
            && pool.isSubtype(constructor.owner(), "java/lang/Throwable");
    boolean message =
        hasFirst
            && !constructor.parameters().isEmpty()
            && constructor.parameters().get(0).equals(Type.STRING);
    if (exception && !message) {
      changed |= messages.madeWithout(constructor.owner());
    }
  }

  private static boolean isIn(Set<Expr> spread, Expr e) {
    return spread.stream().anyMatch(s -> s == e);
  }

  private void newArray(Expr.NewArray a) {
    boolean none =
        a.sizes().stream()
            .anyMatch(s -> s instanceof Expr.Const c && Integer.valueOf(0).equals(c.value()));
    Type inner = a.type();
    for (int i = 1; i < a.sizes().size(); i++) {
      inner = ((Type.ArrayType) inner).element();
    }
    if (!none) {
      findNullElement(inner);
    }
  }

  /** What a call hands over. */
  private void pass(MethodRef m, List<Expr> arguments, Nullness.Function f, Set<Expr> spread) {
    MethodRef target = pool.resolve(m).map(MethodModel::ref).orElse(m);
    boolean own = pool.isTranslated(target.owner());
    for (int i = 0; i < arguments.size(); i++) {
      Expr a = arguments.get(i);
      if (!a.type().isReference()) {
        continue;
      }
      if (!f.isNotNull(a)) {
        changed |= passedNull.add(new Parameter(families.of(target), i));
      }
      if (!own) {
        handOver(target, i, a, f, spread);
      }
    }
    if (!own && library.makesNullElements(target)) {
      arguments.forEach(a -> findNullElement(a.type()));
    }
  }

  private void handOver(MethodRef m, int parameter, Expr a, Nullness.Function f, Set<Expr> spread) {
    if (a instanceof Expr.ArrayLiteral l) {
      spread.add(a);
      boolean objects = l.type().element().isReference();
      if (objects && library.keeps(m, parameter) && !l.elements().stream().allMatch(f::isNotNull)) {
        foundKept(m);
      }
    } else if (a.type() instanceof Type.ArrayType t && t.element().isReference()) {
      if (library.keeps(m, parameter) && !hasNoNulls(t)) {
        foundKept(m);
      }
    }
    if (library.keeps(m, parameter) && !f.isNotNull(a)) {
      foundKept(m);
    }
  }

  private void foundKept(MethodRef m) {
    if (!nullInCollections) {
      findNullInCollections();
    }
    if (m.owner().equals("java/util/Arrays") || m.owner().equals("java/lang/System")) {
      changed |= nullElements.add(Type.OBJECT);
    }
  }

  /** What a lambda is given, and what it gives back. */
  private void look(Expr.Lambda l, Nullness.Function f) {
    MethodRef impl =
        pool.resolve(l.implementation()).map(MethodModel::ref).orElse(l.implementation());
    String family = families.of(impl);
    boolean own = pool.isTranslated(impl.owner());
    boolean unbound = hasReceiver(l) && l.captured().isEmpty();
    int first = l.captured().size() - (hasReceiver(l) && !unbound ? 1 : 0);
    if (!own) {
      handOn(l, impl, unbound);
    }
    if (own) {
      for (int i = 0; i < l.captured().size(); i++) {
        int parameter = i - (hasReceiver(l) ? 1 : 0);
        Expr captured = l.captured().get(i);
        if (parameter >= 0 && captured.type().isReference() && !f.isNotNull(captured)) {
          changed |= passedNull.add(new Parameter(family, parameter));
        }
      }
      int count = impl.parameters().size();
      for (int i = first; i < count; i++) {
        if (!givesNoNull(l.sam(), i - first + (unbound ? 1 : 0))) {
          changed |= passedNull.add(new Parameter(family, i));
        }
      }
    }
    if (l.sam().result().isReference()) {
      boolean noNull = own ? membersReturnNoNull(impl) || isMade(l) : library.givesNoNull(impl);
      if (!noNull) {
        if (pool.isTranslated(l.sam().owner())) {
          changed |= mayReturnNull.add(l.sam());
          members.computeIfAbsent(families.of(l.sam()), k -> new HashSet<>()).add(l.sam());
        } else if (!nullInCollections) {
          findNullInCollections();
        }
      }
    }
  }

  /** What a function that is a method of the library is given, it hands over. */
  private void handOn(Expr.Lambda l, MethodRef impl, boolean unbound) {
    int given = l.sam().parameters().size() - (unbound ? 1 : 0);
    int count = impl.parameters().size();
    for (int i = Math.max(0, count - given); i < count; i++) {
      int parameter = i - (count - given) + (unbound ? 1 : 0);
      if (library.keeps(impl, i) && !givesNoNull(l.sam(), parameter)) {
        foundKept(impl);
      }
    }
  }

  private static boolean isMade(Expr.Lambda l) {
    return l.implementation().name().equals("<init>");
  }

  private boolean hasReceiver(Expr.Lambda l) {
    boolean isStatic =
        pool.resolve(l.implementation()).filter(m -> (m.access() & STATIC) != 0).isPresent();
    return !isStatic && !isMade(l);
  }

  /** Whether whoever calls the function gives it no null there. */
  boolean givesNoNull(MethodRef sam, int parameter) {
    MethodRef declared = pool.resolve(sam).map(MethodModel::ref).orElse(sam);
    if (!closed) {
      return false;
    }
    if (passedNull.contains(new Parameter(families.of(declared), parameter))) {
      return false;
    }
    return pool.isTranslated(declared.owner())
        || !nullInCollections && library.passesElements(declared);
  }
}

package dev.mochaberry.translator.bytecode;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The operand stack with expressions that have not been evaluated yet. Whatever has an effect is
 * emitted as a statement; before it, what lies on the stack and could tell the difference is put
 * into temporaries, deepest first, which is the order the JVM evaluated it in.
 */
final class OperandStack {
  /** What lies on the stack. */
  sealed interface Entry {}

  /** A value. */
  record Value(Expr expr) implements Entry {}

  /**
   * An object whose constructor has not run.
   *
   * @param noted whether a statement says that its class is initialised by now
   */
  record Uninitialized(int id, String internalName, boolean noted) implements Entry {}

  /** A new array whose first elements have been stored, in order. */
  record Filling(int id, Expr.NewArray array, List<Expr> elements) implements Entry {
    int size() {
      return (Integer) ((Expr.Const) array.sizes().get(0)).value();
    }

    Filling with(List<Expr> others) {
      return new Filling(id, array, others);
    }

    Expr expr() {
      return elements.isEmpty()
          ? array
          : new Expr.ArrayLiteral((Type.ArrayType) array.type(), elements);
    }
  }

  private final Slots slots;
  private final List<Stmt.Simple> statements;
  private final List<Entry> entries;
  private final Map<Integer, Uninitialized> held;
  private int line;

  /**
   * @param entries what lies on it
   * @param held the objects without a constructor's call that local variables hold, by slot; kept
   *     as the code goes on
   */
  OperandStack(
      Slots slots,
      List<Stmt.Simple> statements,
      List<Entry> entries,
      Map<Integer, Uninitialized> held) {
    this.slots = slots;
    this.statements = statements;
    this.entries = new ArrayList<>(entries);
    this.held = held;
  }

  void setLine(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  List<Entry> entries() {
    return entries;
  }

  void push(Expr e) {
    entries.add(new Value(e));
  }

  void pushNew(int id, String internalName) {
    entries.add(new Uninitialized(id, internalName, false));
  }

  Entry top() {
    return entries.get(entries.size() - 1);
  }

  private Entry popEntry() {
    return entries.remove(entries.size() - 1);
  }

  /**
   * Puts the top into a local variable if its constructor has not run: javac empties the stack
   * before a switch with a try statement inside, whose handlers would find nothing on it.
   */
  boolean hold(int slot) {
    if (!(top() instanceof Uninitialized)) {
      held.remove(slot);
      return false;
    }
    settle();
    held.put(slot, (Uninitialized) popEntry());
    return true;
  }

  /** Brings back what a local variable holds, if that is an object before its constructor. */
  boolean pushHeld(int slot) {
    Uninitialized object = held.get(slot);
    if (object != null) {
      entries.add(object);
    }
    return object != null;
  }

  /** Takes the top as a value. */
  Expr pop() {
    Entry e = popEntry();
    if (e instanceof Filling f) {
      if (entries.stream().anyMatch(o -> o instanceof Filling g && g.id() == f.id())) {
        entries.add(e);
        materialize(f);
        e = popEntry();
      } else {
        return complete(f);
      }
    }
    if (e instanceof Value v) {
      return v.expr();
    }
    throw new UnsupportedBytecodeException(
        "an object is used before its constructor has run", line);
  }

  /** Java fills what is not stored with zeros: only a full prefix may become a literal. */
  private static Expr complete(Filling f) {
    if (f.elements().isEmpty() || f.elements().size() == f.size()) {
      return f.expr();
    }
    Type element = ((Type.ArrayType) f.array().type()).element();
    List<Expr> all = new ArrayList<>(f.elements());
    while (all.size() < f.size()) {
      all.add(zero(element));
    }
    return new Expr.ArrayLiteral((Type.ArrayType) f.array().type(), all);
  }

  private static Expr zero(Type t) {
    if (t.isReference()) {
      return new Expr.Const(null, Type.NULL);
    } else if (t == Type.BOOLEAN) {
      return new Expr.Const(false, t);
    } else if (t == Type.LONG) {
      return new Expr.Const(0L, t);
    } else if (t == Type.FLOAT) {
      return new Expr.Const(0f, t);
    }
    return t == Type.DOUBLE ? new Expr.Const(0d, t) : new Expr.Const(0, t);
  }

  /** The entries with every array that lies there just once, its initialiser done, as a value. */
  static List<Entry> finished(List<Entry> entries) {
    List<Entry> result = new ArrayList<>();
    for (Entry e : entries) {
      boolean once =
          e instanceof Filling f
              && entries.stream().filter(o -> o instanceof Filling g && g.id() == f.id()).count()
                  == 1;
      result.add(once ? new Value(complete((Filling) e)) : e);
    }
    return result;
  }

  /** Takes the top {@code n} as values, deepest first. */
  List<Expr> pop(int n) {
    List<Expr> result = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      result.add(0, pop());
    }
    return result;
  }

  /** Emits a statement; its operands have been taken off the stack. */
  void emit(Stmt.Simple statement) {
    spill(entries.size(), statement instanceof Stmt.Assign a ? a.local() : null);
    statements.add(statement);
  }

  /** Evaluates all that is pending: the block ends and others go on with the stack. */
  void settle() {
    spill(entries.size(), null);
  }

  /**
   * Puts the deepest entries into temporaries where an effect could tell; {@code assigned} is about
   * to change.
   */
  private void spill(int count, Local assigned) {
    for (int i = 0; i < count; i++) {
      Entry e = entries.get(i);
      if (e instanceof Value v && !isSimple(v.expr(), assigned)) {
        entries.set(i, new Value(store(v.expr())));
      } else if (e instanceof Filling f) {
        List<Expr> elements = new ArrayList<>();
        for (Expr x : f.elements()) {
          elements.add(isSimple(x, assigned) ? x : store(x));
        }
        replace(f, new Filling(f.id(), f.array(), elements));
      } else if (e instanceof Uninitialized u && !u.noted()) {
        // NEW initialises the class (JLS 12.4.1), before what is evaluated for the constructor.
        statements.add(initialisation(u.internalName()));
        Entry noted = new Uninitialized(u.id(), u.internalName(), true);
        entries.replaceAll(o -> o.equals(u) ? noted : o);
      }
    }
  }

  private Stmt.Simple initialisation(String internalName) {
    MethodRef initialiser = MethodRef.initialiserOf(internalName);
    return new Stmt.Eval(new Expr.Call(Expr.CallKind.STATIC, null, initialiser, List.of()), line);
  }

  private Expr store(Expr e) {
    Local t = slots.temporary(e.type());
    statements.add(new Stmt.Assign(t, e, line));
    return new Expr.Read(t);
  }

  /**
   * Whether it makes no difference when the expression is evaluated, as long as {@code assigned}
   * has its old value.
   */
  static boolean isSimple(Expr e, Local assigned) {
    return e instanceof Expr.Const || e instanceof Expr.Read r && !r.local().equals(assigned);
  }

  /** dup and its kin: copies the top {@code words} below the {@code skipped} words under them. */
  void duplicate(int words, int skipped) {
    Entry top = top();
    boolean newArray =
        words == 1
            && skipped == 0
            && top instanceof Value v
            && v.expr() instanceof Expr.NewArray n
            && n.sizes().size() == 1
            && n.sizes().get(0) instanceof Expr.Const;
    if (newArray) {
      Expr.NewArray n = (Expr.NewArray) ((Value) top).expr();
      entries.set(entries.size() - 1, new Filling(slots.nextId(), n, List.of()));
    }
    int first = below(entries.size(), words);
    int under = below(first, skipped);
    for (int i = first; i < entries.size(); i++) {
      if (entries.get(i) instanceof Value v && !isSimple(v.expr(), null)) {
        spill(entries.size(), null);
        break;
      }
    }
    entries.addAll(under, new ArrayList<>(entries.subList(first, entries.size())));
  }

  /** The index of the entry that begins that many words below. */
  private int below(int end, int words) {
    int i = end;
    for (int left = words; left > 0; i--) {
      left -= entries.get(i - 1) instanceof Value v && isWide(v.expr().type()) ? 2 : 1;
    }
    return i;
  }

  private static boolean isWide(Type t) {
    return t == Type.LONG || t == Type.DOUBLE;
  }

  /** Drops words; a value that might do something is still evaluated. */
  void drop(int words) {
    int first = below(entries.size(), words);
    while (entries.size() > first) {
      Entry e = top();
      if (e instanceof Uninitialized) {
        popEntry();
        continue;
      }
      Expr x = pop();
      if (!isSimple(x, null)) {
        emit(new Stmt.Eval(x, line));
      }
    }
  }

  void swap() {
    settle();
    Entry a = popEntry();
    Entry b = popEntry();
    entries.add(a);
    entries.add(b);
  }

  /** Runs a constructor: the object below the arguments is now made. */
  void construct(MethodRef constructor, List<Expr> arguments) {
    if (!(top() instanceof Uninitialized object)) {
      Expr receiver = pop();
      emit(
          new Stmt.Eval(
              new Expr.Call(Expr.CallKind.SPECIAL, receiver, constructor, arguments), line));
      return;
    }
    popEntry();
    Expr made = new Expr.New(constructor, arguments);
    long copies = entries.stream().filter(object::equals).count();
    if (copies == 0) {
      emit(new Stmt.Eval(made, line));
    } else if (copies == 1 && top().equals(object)) {
      popEntry();
      push(made);
    } else {
      Local t = slots.temporary(made.type());
      emit(new Stmt.Assign(t, made, line));
      entries.replaceAll(e -> e.equals(object) ? new Value(new Expr.Read(t)) : e);
    }
  }

  /** An array element is stored; an initialiser's goes into its literal. */
  void storeElement(Type elementKind) {
    Expr value = pop();
    Expr index = pop();
    if (top() instanceof Filling f
        && index instanceof Expr.Const c
        && Integer.valueOf(f.elements().size()).equals(c.value())
        && f.elements().size() < f.size()
        && entries.stream().filter(e -> e instanceof Filling g && g.id() == f.id()).count() > 1) {
      popEntry();
      List<Expr> elements = new ArrayList<>(f.elements());
      elements.add(Coercion.coerce(value, ((Type.ArrayType) f.array().type()).element()));
      replace(f, new Filling(f.id(), f.array(), elements));
      return;
    }
    Expr array = pop();
    Type element = array.type() instanceof Type.ArrayType a ? a.element() : elementKind;
    emit(new Stmt.ArrayWrite(array, index, Coercion.coerce(value, element), line));
  }

  private void replace(Filling old, Filling with) {
    entries.replaceAll(e -> e instanceof Filling g && g.id() == old.id() ? with : e);
  }

  private void materialize(Filling f) {
    Local t = slots.temporary(f.array().type());
    int first = 0;
    while (!(entries.get(first) instanceof Filling g && g.id() == f.id())) {
      first++;
    }
    spill(first, null);
    statements.add(new Stmt.Assign(t, complete(f), line));
    entries.replaceAll(
        e -> e instanceof Filling o && o.id() == f.id() ? new Value(new Expr.Read(t)) : e);
  }
}

package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Expr.Operator;
import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * The variables of a method's zones that stand for expressions, whatever their value is at the
 * time: products and elements that come more than once, integer fields, the lengths of fields'
 * arrays, and sums of two variables, which are not wrapped here.
 */
final class ZoneTerms {
  /** More parts make a term that nobody writes twice. */
  private static final int LARGEST = 9;

  /** What is known of the fields that a method reads and writes. */
  interface Fields {
    /** Whether the field has the same value all the while the method runs. */
    boolean isSettled(FieldRef field);

    /** The field, named by the class that declares it. */
    FieldRef declared(FieldRef field);

    /** Whether it is the method that gives them their first values. */
    boolean areInitialised();
  }

  /**
   * What may give it another value.
   *
   * @param type null for a length
   * @param locals the locals it is made of
   * @param fields the names of the fields in it that somebody may write while the method runs
   * @param elements whether elements of arrays are in it
   * @param list the list whose size it is, as the method names it somewhere; else null
   */
  private record Term(
      int variable, Type type, Set<Local> locals, Set<String> fields, boolean elements, Expr list) {
    boolean isOfHeap() {
      return elements || !fields.isEmpty() || list != null;
    }
  }

  /** The exact sum of two locals. */
  private record Sum(int variable, Local left, Local right) {
    boolean has(Local local) {
      return local.equals(left) || local.equals(right);
    }
  }

  private final ArrayRows rows;
  private final Fields fields;
  private final ZoneLists lists;
  private final IntSupplier variables;
  private final Map<Expr, Term> terms = new HashMap<>();

  /** The variables of expressions, and of arrays' lengths, by identity. */
  private final Map<Expr, Integer> values = new IdentityHashMap<>();

  private final Map<Expr, Integer> lengths = new IdentityHashMap<>();
  private final Map<Expr, Integer> rowLengths = new IdentityHashMap<>();
  private final Map<Expr, Integer> exactSums = new IdentityHashMap<>();
  private final Map<Expr, Sum> sums = new HashMap<>();
  private final Set<Expr> once = new HashSet<>();
  private final Set<Expr> objects = new HashSet<>();

  /** The method's own object; null if it is not mentioned. */
  private Expr self;

  private boolean hasArrays;
  private boolean ofHeap;

  private ZoneTerms(ArrayRows rows, Fields fields, ZoneLists lists, IntSupplier variables) {
    this.rows = rows;
    this.fields = fields;
    this.lists = lists;
    this.variables = variables;
  }

  /**
   * Finds the terms of a method.
   *
   * @param variables gives a new variable
   */
  static ZoneTerms of(
      List<Stmt> body, ArrayRows rows, Fields fields, ZoneLists lists, IntSupplier variables) {
    ZoneTerms found = new ZoneTerms(rows, fields, lists, variables);
    IrWalk.expressions(
        body,
        found::find,
        s -> {
          if (s instanceof Stmt.FieldWrite w && fields.areInitialised()) {
            found.findField(new Expr.FieldRead(w.target(), w.field()));
          }
        });
    IrWalk.expressions(body, found::name, s -> {});
    found.ofHeap = found.terms.values().stream().anyMatch(Term::isOfHeap);
    return found;
  }

  private void find(Expr e) {
    if (e instanceof Expr.Read r && r.local().kind() == Local.Kind.THIS) {
      self = r;
    }
    if (e instanceof Expr.FieldRead f) {
      findField(f);
    } else if (lists.asked(e) != null && isVariable(lists.asked(e))) {
      hasArrays = true;
      add(size(lists.asked(e)), lists.asked(e));
    } else if (mayRepeat(e) && !once.add(e)) {
      add(e);
    } else if (isSum(e) && !once.add(e)) {
      Expr.Binary b = (Expr.Binary) e;
      sums.computeIfAbsent(
          e,
          k ->
              new Sum(
                  variables.getAsInt(),
                  ((Expr.Read) b.left()).local(),
                  ((Expr.Read) b.right()).local()));
    }
  }

  private void findField(Expr.FieldRead read) {
    if (!isHere(read)) {
      return;
    }
    Expr.FieldRead f = declared(read);
    if (f.target() != null) {
      objects.add(f.target());
    }
    if (ZoneVariables.isNumber(f.type())) {
      add(f);
    } else if (ZoneVariables.hasLength(f.type())) {
      hasArrays = true;
      add(new Expr.ArrayLength(f));
      if (rows.areEven(f.type())) {
        add(rowLength(f));
      }
    }
  }

  /** Stands for the size of a list in a variable. */
  private Expr size(Expr list) {
    return new Expr.ArrayLength(list instanceof Expr.FieldRead f ? declared(f) : list);
  }

  private static boolean isVariable(Expr e) {
    return e instanceof Expr.Read || e instanceof Expr.FieldRead f && isHere(f);
  }

  private Expr.FieldRead declared(Expr.FieldRead f) {
    return new Expr.FieldRead(f.target(), fields.declared(f.field()));
  }

  private static boolean isSum(Expr e) {
    return e instanceof Expr.Binary b
        && b.op() == Operator.ADD
        && b.type() == Type.INT
        && b.left() instanceof Expr.Read l
        && b.right() instanceof Expr.Read r
        && ZoneVariables.isNumber(l.type())
        && ZoneVariables.isNumber(r.type())
        && !l.local().equals(r.local());
  }

  private void name(Expr e) {
    if (isVariable(e) && lists.isList(e.type())) {
      Term term = terms.get(size(e));
      if (term != null) {
        lengths.put(e, term.variable());
      }
    } else if (e instanceof Expr.FieldRead f && isHere(f) && ZoneVariables.hasLength(f.type())) {
      lengths.put(f, terms.get(new Expr.ArrayLength(declared(f))).variable());
      if (rows.areEven(f.type())) {
        rowLengths.put(f, terms.get(rowLength(declared(f))).variable());
      }
    } else if (e instanceof Expr.FieldRead f && isHere(f) && ZoneVariables.isNumber(f.type())) {
      values.put(f, terms.get(declared(f)).variable());
    } else if (mayRepeat(e)) {
      Term term = terms.get(e);
      if (term != null) {
        values.put(e, term.variable());
      }
    } else if (isSum(e) && sums.containsKey(e)) {
      exactSums.put(e, sums.get(e).variable());
    }
  }

  /** Stands for the length of all rows of the array in a field. */
  private static Expr rowLength(Expr.FieldRead f) {
    Type row = ((Type.ArrayType) f.type()).element();
    return new Expr.ArrayLength(new Expr.ArrayRead(f, new Expr.Const(null, Type.INT), row));
  }

  private static boolean mayRepeat(Expr e) {
    boolean followed =
        e instanceof Expr.ArrayRead
            || e instanceof Expr.Binary b && (b.op() == Operator.MUL || b.op() == Operator.SHL);
    return followed && ZoneVariables.isNumber(e.type()) && isPlain(e);
  }

  /** Whether it is a static field or one of an object in a variable. */
  private static boolean isHere(Expr.FieldRead f) {
    return f.target() == null || f.target() instanceof Expr.Read;
  }

  /** Whether it only reads. */
  private static boolean isPlain(Expr e) {
    int[] parts = {0};
    boolean[] plain = {true};
    IrWalk.expression(
        e,
        x -> {
          parts[0]++;
          plain[0] &=
              x instanceof Expr.Read
                  || x instanceof Expr.Const
                  || x instanceof Expr.Binary
                  || x instanceof Expr.ArrayRead
                  || x instanceof Expr.ArrayLength
                  || x instanceof Expr.FieldRead f && isHere(f);
        });
    return plain[0] && parts[0] <= LARGEST;
  }

  private void add(Expr e) {
    add(e, null);
  }

  private void add(Expr e, Expr list) {
    if (terms.containsKey(e)) {
      return;
    }
    Set<Local> locals = new HashSet<>();
    Set<String> fields = new HashSet<>();
    boolean[] elements = {false};
    IrWalk.expression(
        e,
        x -> {
          if (x instanceof Expr.Read r && r.local().kind() != Local.Kind.THIS) {
            locals.add(r.local());
          } else if (x instanceof Expr.FieldRead f && !this.fields.isSettled(f.field())) {
            fields.add(f.field().name());
          } else if (x instanceof Expr.ArrayRead && !(e instanceof Expr.ArrayLength)) {
            elements[0] = true;
          }
        });
    Type type = e instanceof Expr.ArrayLength ? null : e.type();
    terms.put(e, new Term(variables.getAsInt(), type, locals, fields, elements[0], list));
  }

  /** The variables with objects of which fields are read. */
  Set<Expr> objects() {
    return objects;
  }

  Expr self() {
    return self;
  }

  /** No terms. */
  static ZoneTerms none() {
    return new ZoneTerms(null, null, null, () -> -1);
  }

  /** Whether arrays are in fields, or lists in variables. */
  boolean hasArrays() {
    return hasArrays;
  }

  /** Whether other code that runs may give some of them another value. */
  boolean areOfHeap() {
    return ofHeap;
  }

  private Zone.Bounds lasting(Zone.Bounds value, Predicate<Term> changed) {
    long[] above = value.above().clone();
    long[] below = value.below().clone();
    int base = value.base();
    for (Term t : terms.values()) {
      if (changed.test(t)) {
        above[t.variable()] = Zone.NONE;
        below[t.variable()] = Zone.NONE;
        base = base == t.variable() ? -1 : base;
      }
    }
    return new Zone.Bounds(above, below, base, value.constant());
  }

  /** The variable of the expression's value; -1 for none. */
  int value(Expr e) {
    return values.getOrDefault(e, -1);
  }

  /** The variable of the sum before it is wrapped; -1 for none. */
  int exactSum(Expr e) {
    return exactSums.getOrDefault(e, -1);
  }

  /**
   * Follows the sums with a local that has another value now.
   *
   * @param by how much more it is than before; null if that is not known
   */
  void follow(Zone zone, Local local, Long by, ToIntFunction<Local> number) {
    for (Sum s : sums.values()) {
      if (s.has(local)) {
        int x = s.variable();
        zone.assign(x, by == null ? zone.between(-Zone.NONE, Zone.NONE) : zone.plus(x, by));
        Zone.Bounds l = zone.plus(number.applyAsInt(s.left()), 0);
        Zone.Bounds r = zone.plus(number.applyAsInt(s.right()), 0);
        zone.learnAll(x, ZoneArithmetic.exactSum(l, r));
      }
    }
  }

  /** The variable of the length of an array in a field, or of a list; -1 for none. */
  int length(Expr array) {
    return lengths.getOrDefault(array, -1);
  }

  /** The variable of the size of a list in a local; -1 for none. */
  int size(Local list) {
    Term term = terms.get(new Expr.ArrayLength(new Expr.Read(list)));
    return term == null || term.list() == null ? -1 : term.variable();
  }

  /** Whether the array of the field stays the same, whatever other code runs. */
  boolean isLasting(Expr array) {
    return array instanceof Expr.FieldRead f
        && lengths.containsKey(f)
        && !terms.get(new Expr.ArrayLength(declared(f))).isOfHeap();
  }

  /** Gives all of them any value of their types. */
  void start(Zone zone) {
    terms.values().forEach(t -> ZoneVariables.any(zone, t.variable(), t.type()));
  }

  /** The local has another value now. */
  void forget(Zone zone, Local local) {
    forget(zone, t -> t.locals().contains(local));
  }

  /** The variable of a field that is written, or of its length; -1 for none. */
  int written(Expr target, FieldRef field) {
    if (fields == null) {
      return -1;
    }
    Expr.FieldRead read = declared(new Expr.FieldRead(target, field));
    boolean number = ZoneVariables.isNumber(field.type());
    Term term = isHere(read) ? terms.get(number ? read : new Expr.ArrayLength(read)) : null;
    return term == null ? -1 : term.variable();
  }

  /** The variable of the length of all rows of the array that a field is given; -1 for none. */
  int writtenRows(Expr target, FieldRef field) {
    if (fields == null) {
      return -1;
    }
    Expr.FieldRead read = declared(new Expr.FieldRead(target, field));
    boolean even = isHere(read) && rows.areEven(field.type());
    Term term = even ? terms.get(rowLength(read)) : null;
    return term == null ? -1 : term.variable();
  }

  /** The variable of the length of all rows of the array in a field; -1 for none. */
  int rows(Expr array) {
    return rowLengths.getOrDefault(array, -1);
  }

  /**
   * A field of that name has another value now, of whatever object.
   *
   * @param known the variables that have it already
   */
  void forgetField(Zone zone, String name, Set<Integer> known) {
    forget(zone, t -> !known.contains(t.variable()) && t.fields().contains(name));
  }

  /** Some element of an array has another value now. */
  void forgetElements(Zone zone) {
    forget(zone, Term::elements);
  }

  /** Other code ran. */
  void forgetHeap(Zone zone) {
    forget(zone, Term::isOfHeap);
  }

  /**
   * Other code ran: what was done of a part of the method.
   *
   * @param part a statement or an expression
   * @param known the variable of a list that has its new size already; -1 for none
   */
  void forgetHeap(Zone zone, Object part, int known) {
    forget(zone, t -> t.variable() != known && mayChange(t, part));
  }

  private boolean mayChange(Term t, Object part) {
    return t.isOfHeap()
        && (t.list() == null || !t.fields().isEmpty() || lists.mayResize(t.list(), part));
  }

  /** What stays known of a value while an expression is evaluated, which assigns nothing. */
  Zone.Bounds lasting(Zone.Bounds value, Expr meanwhile) {
    return lasting(value, t -> mayChange(t, meanwhile));
  }

  private void forget(Zone zone, Predicate<Term> changed) {
    for (Term t : terms.values()) {
      if (changed.test(t)) {
        ZoneVariables.any(zone, t.variable(), t.type());
      }
    }
  }
}

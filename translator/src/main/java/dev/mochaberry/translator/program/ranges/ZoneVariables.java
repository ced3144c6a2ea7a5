package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.Local;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.IrWalk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The variables of a method's zones: its integer locals, the lengths of its arrays and strings, the
 * one length of all rows of an array made with its rows, the length of the row that a local is the
 * index of, and its terms.
 */
final class ZoneVariables {
  /** The length of {@code array[index]}. */
  private record Row(Local array, Local index) {}

  private final Map<Object, Integer> numbers = new HashMap<>();
  private final Map<Local, Integer> lengths = new HashMap<>();
  private final Map<Local, Integer> rows = new HashMap<>();
  private final Map<Row, Integer> ofRow = new HashMap<>();
  private final Set<Local> madeElsewhere = new HashSet<>();
  private final ArrayRows rowsOfProgram;
  private ZoneTerms terms;
  private int size = 1;

  private ZoneVariables(ArrayRows rowsOfProgram) {
    this.rowsOfProgram = rowsOfProgram;
  }

  /**
   * Finds the variables of a method; without its terms, if those would be too many.
   *
   * @param most how many variables may be
   */
  static ZoneVariables of(
      List<Stmt> body,
      ArrayRows rowsOfProgram,
      int most,
      ZoneTerms.Fields fields,
      ZoneLists lists) {
    ZoneVariables found = new ZoneVariables(rowsOfProgram);
    IrWalk.expressions(body, found::visit, found::visit);
    found.rows.keySet().removeIf(found::isMadeElsewhere);
    int size = found.size;
    found.terms = ZoneTerms.of(body, rowsOfProgram, fields, lists, () -> found.size++);
    if (found.size > most) {
      found.size = size;
      found.terms = ZoneTerms.none();
    }
    return found;
  }

  private boolean isMadeElsewhere(Local local) {
    return madeElsewhere.contains(local) && !rowsOfProgram.areEven(local.type());
  }

  private void visit(Stmt s) {
    if (s instanceof Stmt.Assign a) {
      assigned(a.local(), a.value());
    } else if (s instanceof Stmt.ForRange f) {
      local(f.local());
    } else if (s instanceof Stmt.ForEach f) {
      local(f.local());
      madeElsewhere.add(f.local());
    }
  }

  private void visit(Expr e) {
    if (e instanceof Expr.Read r) {
      local(r.local());
    } else if (e instanceof Expr.AssignExpr a) {
      assigned(a.local(), a.value());
    } else if (e instanceof Expr.ArrayRead a
        && a.type() instanceof Type.ArrayType
        && rowsOfProgram.keepPlaces(a.type())
        && a.array() instanceof Expr.Read x
        && a.index() instanceof Expr.Read i) {
      ofRow.computeIfAbsent(new Row(x.local(), i.local()), k -> size++);
    }
  }

  private void assigned(Local local, Expr value) {
    local(local);
    if (value instanceof Expr.NewArray n && n.sizes().size() > 1 && keepTheirPlaces(n)) {
      rows.computeIfAbsent(local, k -> size++);
    } else {
      madeElsewhere.add(local);
    }
  }

  private boolean keepTheirPlaces(Expr.NewArray n) {
    return n.type() instanceof Type.ArrayType t && rowsOfProgram.keepPlaces(t.element());
  }

  private void local(Local local) {
    if (local.kind() == Local.Kind.PARAMETER) {
      madeElsewhere.add(local);
    }
    Type type = local.type();
    if (isNumber(type)) {
      numbers.computeIfAbsent(local, k -> size++);
    } else if (hasLength(type)) {
      lengths.computeIfAbsent(local, k -> size++);
      if (rowsOfProgram.areEven(type)) {
        rows.computeIfAbsent(local, k -> size++);
      }
    }
  }

  /** Whether zones follow values of the type themselves. */
  static boolean isNumber(Type type) {
    return type.isIntLike() && type != Type.BOOLEAN;
  }

  /** Whether zones follow the lengths of values of the type. */
  static boolean hasLength(Type type) {
    return type instanceof Type.ArrayType || type.equals(Type.STRING);
  }

  static boolean isFollowed(Type type) {
    return isNumber(type) || hasLength(type);
  }

  boolean hasArrays() {
    return !lengths.isEmpty() || terms.hasArrays();
  }

  int size() {
    return size;
  }

  /** What is known when the method starts. */
  Zone unknown() {
    Zone zone = Zone.of(size);
    numbers.forEach((l, x) -> any(zone, x, ((Local) l).type()));
    lengths.values().forEach(x -> any(zone, x, null));
    rows.values().forEach(x -> any(zone, x, null));
    ofRow.values().forEach(x -> any(zone, x, null));
    terms.start(zone);
    numbers.keySet().forEach(l -> terms.follow(zone, (Local) l, null, this::number));
    return zone;
  }

  /** Gives the variable any value of the type, or any length. */
  static void any(Zone zone, int x, Type type) {
    Interval range = type == null ? Fact.ANY_LENGTH : Interval.of(type);
    zone.assign(x, zone.between(range.low().longValue(), range.high().longValue()));
  }

  /** The variable of an integer local; -1 for none. */
  int number(Local local) {
    return numbers.getOrDefault(local, -1);
  }

  /** The variable of an array's or string's length; -1 for none. */
  int length(Expr array) {
    if (array instanceof Expr.Read r) {
      return lengths.getOrDefault(r.local(), terms.length(array));
    }
    if (array instanceof Expr.ArrayRead a && a.array() instanceof Expr.Read x) {
      if (rows.containsKey(x.local())) {
        return rows.get(x.local());
      }
      return a.index() instanceof Expr.Read i
          ? ofRow.getOrDefault(new Row(x.local(), i.local()), -1)
          : -1;
    }
    return array instanceof Expr.ArrayRead a ? terms.rows(a.array()) : terms.length(array);
  }

  ZoneTerms terms() {
    return terms;
  }

  int lengthOf(Local array) {
    return lengths.getOrDefault(array, -1);
  }

  /** The variable of the length of all rows; -1 for none. */
  int rowsOf(Local array) {
    return rows.getOrDefault(array, -1);
  }

  /** The same of an array in a local or a field. */
  int rowsOf(Expr array) {
    return array instanceof Expr.Read r ? rowsOf(r.local()) : terms.rows(array);
  }

  boolean areEven(Type arrays) {
    return rowsOfProgram.areEven(arrays);
  }

  /** Forgets what hangs on the local's value: its own variables, and its rows'. */
  void forget(Zone zone, Local local) {
    Integer number = numbers.get(local);
    if (number != null) {
      any(zone, number, local.type());
    }
    Integer length = lengths.get(local);
    if (length != null) {
      any(zone, length, null);
    }
    Integer row = rows.get(local);
    if (row != null) {
      any(zone, row, null);
    }
    forgetUses(zone, local);
  }

  /** Forgets the terms of a local, and its rows or those at an index, that is another now. */
  void forgetUses(Zone zone, Local local) {
    forgetUses(zone, local, null);
  }

  /**
   * The same.
   *
   * @param by how much more the local is than before; null if that is not known
   */
  void forgetUses(Zone zone, Local local, Long by) {
    terms.forget(zone, local);
    terms.follow(zone, local, by, this::number);
    ofRow.forEach(
        (key, x) -> {
          if (key.array().equals(local) || key.index().equals(local)) {
            any(zone, x, null);
          }
        });
  }
}

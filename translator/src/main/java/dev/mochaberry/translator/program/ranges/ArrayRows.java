package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What a program does to the rows of its arrays of arrays, once those are made. Rows of numbers can
 * only be replaced by rows of the same type; those of objects are not told apart.
 */
final class ArrayRows {
  private static final String ONLY_READS =
      "print(ln)?|length|toString|deepToString|hashCode|deepHashCode|equals|deepEquals|stream";

  /** Stands for rows of anything but numbers, and for rows of any type. */
  private static final Type OBJECTS = new Type.ArrayType(Type.OBJECT);

  private static final Type ANY = Type.OBJECT;

  private final Set<Type> replaced = new HashSet<>();

  /** Types of arrays of which some are not seen to be made with rows of one length. */
  private final Set<Type> uneven = new HashSet<>();

  private final Set<Type> sorted = new HashSet<>();

  private ArrayRows() {}

  static ArrayRows of(ClassPool pool, Reachable program) {
    ArrayRows rows = new ArrayRows();
    program
        .bodies()
        .values()
        .forEach(
            body -> {
              RowPermutations permutations = new RowPermutations(body);
              IrWalk.expressions(body, rows.visit(pool), s -> rows.visit(s, permutations));
            });
    return rows;
  }

  /** Whether no row of the type is ever put into another array but by its creation. */
  boolean stay(Type row) {
    return isLeftAlone(replaced, row);
  }

  /** Whether in each array of the type all rows have one length, for ever. */
  boolean areEven(Type arrays) {
    return arrays instanceof Type.ArrayType t
        && t.element() instanceof Type.ArrayType row
        && stay(row)
        && !uneven.contains(arrays);
  }

  /** Whether those rows do not change places either, as sorting makes them. */
  boolean keepPlaces(Type row) {
    return stay(row) && isLeftAlone(sorted, row);
  }

  private static boolean isLeftAlone(Set<Type> changed, Type row) {
    Type kind = kind(row);
    return kind == ANY ? changed.isEmpty() : !changed.contains(ANY) && !changed.contains(kind);
  }

  private static Type kind(Type row) {
    if (!(row instanceof Type.ArrayType t)) {
      return ANY;
    }
    return t.element().isReference() ? OBJECTS : row;
  }

  private void visit(Stmt s, RowPermutations permutations) {
    if (s instanceof Stmt.ArrayWrite w && isRow(w.value().type())) {
      Set<Type> changed = permutations.contains(w) ? sorted : replaced;
      changed.add(kind(w.value().type()));
    }
  }

  private Consumer<Expr> visit(ClassPool pool) {
    return e -> {
      if (hasRows(e.type()) && isMadeUneven(e, pool)) {
        uneven.add(e.type());
      }
      if (e instanceof Expr.Call c) {
        if (puts(pool, c.method())) {
          boolean copies = c.method().name().equals("arraycopy");
          c.arguments().stream()
              .flatMap(ArrayRows::handedOn)
              .map(Expr::type)
              .filter(t -> hasRows(t) || copies && isRow(t) && !isPlain(t))
              .forEach(t -> addRows(t, replaced));
        } else if (isSort(c.method()) && hasRows(c.arguments().get(0).type())) {
          addRows(c.arguments().get(0).type(), sorted);
        }
      } else if (e instanceof Expr.Lambda l) {
        if (isSort(l.implementation())) {
          sorted.add(ANY);
        } else if (puts(pool, l.implementation())
            && l.implementation().parameters().stream().anyMatch(ArrayRows::hasRows)) {
          replaced.add(ANY);
        }
      }
    };
  }

  /** Whether an array comes into being, or from elsewhere, whose rows may differ in length. */
  private static boolean isMadeUneven(Expr e, ClassPool pool) {
    if (e instanceof Expr.NewArray n) {
      return n.sizes().size() == 1;
    } else if (e instanceof Expr.ArrayLiteral a) {
      return a.elements().stream()
                  .map(x -> x instanceof Expr.ArrayLiteral row ? row.elements().size() : -1)
                  .distinct()
                  .count()
              != 1
          || !(a.elements().get(0) instanceof Expr.ArrayLiteral);
    } else if (e instanceof Expr.Call c) {
      return !pool.isTranslated(c.method().owner()) && !isClone(c);
    }
    return e instanceof Expr.Cast c && !(c.operand() instanceof Expr.Call call && isClone(call));
  }

  /** Whether it copies an array. */
  static boolean isClone(Expr.Call c) {
    return c.method().name().equals("clone") && c.method().owner().startsWith("[");
  }

  /** What a call gets: of an array that is made for it, as for printf, only the elements count. */
  private static Stream<Expr> handedOn(Expr argument) {
    return argument instanceof Expr.ArrayLiteral a
        ? a.elements().stream().flatMap(ArrayRows::handedOn)
        : Stream.of(argument);
  }

  /** Adds the rows that something of the type may have, of all depths. */
  private static void addRows(Type type, Set<Type> rows) {
    if (!(type instanceof Type.ArrayType t)) {
      rows.add(ANY);
    } else if (isRow(t.element())) {
      rows.add(kind(t.element()));
      addRows(t.element(), rows);
    }
  }

  private static boolean puts(ClassPool pool, MethodRef m) {
    return !pool.isTranslated(m.owner()) && !m.name().matches(ONLY_READS) && !isSort(m);
  }

  private static boolean isSort(MethodRef m) {
    return m.owner().equals("java/util/Arrays") && m.name().matches("sort|parallelSort");
  }

  private static boolean hasRows(Type type) {
    return type instanceof Type.ArrayType t && isRow(t.element());
  }

  /** Whether it is an array without rows. */
  private static boolean isPlain(Type type) {
    return type instanceof Type.ArrayType t && !isRow(t.element());
  }

  private static boolean isRow(Type type) {
    return type instanceof Type.ArrayType
        || type instanceof Type.ClassType c
            && c.internalName().matches("java/lang/(Object|Cloneable)|java/io/Serializable");
  }
}

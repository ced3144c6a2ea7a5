package dev.mochaberry.translator.program.ranges;

import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import dev.mochaberry.translator.ir.Type;
import dev.mochaberry.translator.program.ClassPool;
import dev.mochaberry.translator.program.IrWalk;
import dev.mochaberry.translator.program.Reachable;

/**
 * What a program does to the rows of its arrays of arrays, once those are made.
 *
 * @param stay whether no array is ever put into another but by its creation
 * @param keepPlaces whether they do not change places either, as sorting makes them
 */
record ArrayRows(boolean stay, boolean keepPlaces) {
  private static final String ONLY_READS =
      "print(ln)?|length|toString|deepToString|hashCode|deepHashCode|equals|deepEquals|stream";

  static ArrayRows of(ClassPool pool, Reachable program) {
    boolean[] kept = {true, true};
    program
        .bodies()
        .values()
        .forEach(
            body ->
                IrWalk.expressions(
                    body,
                    e -> {
                      kept[0] &= !putsRows(pool, e);
                      kept[1] &= !isSort(e);
                    },
                    s -> kept[0] &= !(s instanceof Stmt.ArrayWrite w && isRow(w.value().type()))));
    return new ArrayRows(kept[0], kept[0] && kept[1]);
  }

  /** Whether a library's method, called or passed on, may put rows into an array of arrays. */
  private static boolean putsRows(ClassPool pool, Expr e) {
    if (e instanceof Expr.Call c) {
      boolean copies = c.method().name().equals("arraycopy");
      return puts(pool, c.method())
          && c.arguments().stream()
              .anyMatch(a -> hasRows(a.type()) || copies && isRow(a.type()) && !isPlain(a.type()));
    }
    return e instanceof Expr.Lambda l
        && puts(pool, l.implementation())
        && !isSort(l.implementation())
        && l.implementation().parameters().stream().anyMatch(ArrayRows::hasRows);
  }

  private static boolean puts(ClassPool pool, MethodRef m) {
    return !pool.isTranslated(m.owner()) && !m.name().matches(ONLY_READS) && !isSort(m);
  }

  private static boolean isSort(Expr e) {
    return e instanceof Expr.Call c && isSort(c.method()) && hasRows(c.arguments().get(0).type())
        || e instanceof Expr.Lambda l && isSort(l.implementation());
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

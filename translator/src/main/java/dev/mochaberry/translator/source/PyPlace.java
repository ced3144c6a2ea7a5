package dev.mochaberry.translator.source;

import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement where it stands in a Python body.
 *
 * @param parent the compound statement around it, null for a statement of the body itself
 * @param block the statements it stands among
 * @param leading whether it begins the parent's first block
 * @param elif whether it is printed as {@code elif}
 */
record PyPlace(PyStmt stmt, PyPlace parent, List<PyStmt> block, boolean leading, boolean elif) {

  /** All statements of a body, outer ones before those inside them. */
  static List<PyPlace> all(List<PyStmt> body) {
    List<PyPlace> places = new ArrayList<>();
    add(body, null, true, false, places);
    return places;
  }

  private static void add(
      List<PyStmt> block, PyPlace parent, boolean first, boolean otherwise, List<PyPlace> out) {
    for (int i = 0; i < block.size(); i++) {
      PyStmt stmt = block.get(i);
      boolean elif = otherwise && block.size() == 1 && stmt instanceof PyStmt.If;
      PyPlace place = new PyPlace(stmt, parent, block, first && i == 0, elif);
      out.add(place);
      List<List<PyStmt>> inner = PyBlocks.of(stmt);
      for (int b = 0; b < inner.size(); b++) {
        add(inner.get(b), place, b == 0, b == 1 && stmt instanceof PyStmt.If, out);
      }
    }
  }

  int line() {
    return stmt.line();
  }

  boolean isCompound() {
    return !PyBlocks.of(stmt).isEmpty();
  }

  /** Whether all lines of it and inside it are of the given ones, at least one of them. */
  boolean isWithin(int from, int to) {
    List<Integer> lines = lines();
    return !lines.isEmpty() && lines.stream().allMatch(l -> from <= l && l <= to);
  }

  /** The known lines of it and inside it. */
  List<Integer> lines() {
    List<Integer> lines = new ArrayList<>();
    collect(stmt, lines);
    return lines;
  }

  private static void collect(PyStmt stmt, List<Integer> out) {
    if (stmt.line() > 0) {
      out.add(stmt.line());
    }
    PyBlocks.of(stmt).forEach(b -> b.forEach(s -> collect(s, out)));
  }
}

package dev.mochaberry.translator.source;

import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Comments with the Python statements they go to, in the order of the comments. */
final class Insertions {
  private final Map<PyStmt, List<PyStmt>> before = new IdentityHashMap<>();
  private final Map<PyStmt, List<PyStmt>> after = new IdentityHashMap<>();
  private final Map<PyStmt, List<String>> behind = new IdentityHashMap<>();

  void before(PyStmt stmt, Remark remark) {
    before.computeIfAbsent(stmt, s -> new ArrayList<>()).add(comment(remark));
  }

  void after(PyStmt stmt, Remark remark) {
    after.computeIfAbsent(stmt, s -> new ArrayList<>()).add(comment(remark));
  }

  void behind(PyStmt stmt, Remark remark) {
    behind.computeIfAbsent(stmt, s -> new ArrayList<>()).add(remark.text());
  }

  private static PyStmt comment(Remark remark) {
    return new PyStmt.Comment(remark.text(), remark.span().line());
  }

  /** The statements with the comments. */
  List<PyStmt> applyTo(List<PyStmt> block) {
    List<PyStmt> result = new ArrayList<>();
    for (PyStmt stmt : block) {
      result.addAll(before.getOrDefault(stmt, List.of()));
      PyStmt inner = PyBlocks.map(stmt, this::applyTo);
      List<String> texts = behind.get(stmt);
      result.add(
          texts == null
              ? inner
              : new PyStmt.Commented(inner, String.join("  ", texts), inner.line()));
      result.addAll(after.getOrDefault(stmt, List.of()));
    }
    return result;
  }
}

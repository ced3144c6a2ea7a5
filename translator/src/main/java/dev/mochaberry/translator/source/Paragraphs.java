package dev.mochaberry.translator.source;

import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the author's paragraphs: an empty line stands between two statements of a block where one
 * stands between their lines in Java, as far as they are in Java's order.
 */
final class Paragraphs {
  private final JavaText file;

  private Paragraphs(JavaText file) {
    this.file = file;
  }

  /** The body, its comments included, with the empty lines. */
  static List<PyStmt> keep(JavaText file, List<PyStmt> body) {
    return new Paragraphs(file).block(body);
  }

  private List<PyStmt> block(List<PyStmt> body) {
    List<PyStmt> result = new ArrayList<>();
    int last = 0;
    for (PyStmt s : body) {
      List<Integer> lines = new PyPlace(s, null, body, false, false).lines();
      int first = lines.stream().mapToInt(l -> l).min().orElse(0);
      boolean further = first > last + 1 && last > 0;
      if (further && file.isEmptyLine(first - 1) && !(s instanceof PyStmt.FunctionDef)) {
        result.add(new PyStmt.Blank(0));
      }
      result.add(PyBlocks.map(s, this::block));
      last = Math.max(last, lines.stream().mapToInt(l -> l).max().orElse(0));
    }
    return result;
  }
}

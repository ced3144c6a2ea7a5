package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Prints a module in the style of PEP 8: four spaces, two empty lines around top-level functions
 * and classes, one between methods. Comments right above a definition belong to it. A body without
 * statements gets {@code pass}.
 */
public final class PyPrinter {

  private final ExprPrinter exprs = new ExprPrinter();
  private final StringBuilder out = new StringBuilder();
  private final LineMap map = new LineMap();
  private int nextLine = 1;
  private String trailing = "";

  private PyPrinter() {}

  /** Where a body stands, which decides its empty lines. */
  private enum Place {
    MODULE,
    CLASS,
    FUNCTION
  }

  /** A statement out of its {@link PyStmt.InFile}, which is null where it stands in none. */
  private record Placed(PyStmt stmt, PyStmt.InFile place) {}

  /** Prints a module. */
  public static PrintedModule print(PyModule module) {
    PyPrinter printer = new PyPrinter();
    printer.statements(flatten(module.body(), null), 0, Place.MODULE, false);
    return new PrintedModule(printer.out.toString(), printer.map.mappings());
  }

  /** Prints one expression, as it would stand on its own. */
  public static String print(PyExpr expr) {
    return new ExprPrinter().print(expr, Precedence.LAMBDA);
  }

  private static List<Placed> flatten(List<PyStmt> body, PyStmt.InFile place) {
    List<Placed> flat = new ArrayList<>();
    for (PyStmt stmt : body) {
      if (stmt instanceof PyStmt.InFile inFile) {
        flat.addAll(flatten(inFile.body(), inFile));
      } else {
        flat.add(new Placed(stmt, place));
      }
    }
    return flat;
  }

  private void statements(List<Placed> body, int depth, Place place, boolean afterDocstring) {
    boolean blankWanted = afterDocstring && place == Place.CLASS;
    PyStmt previous = null;
    for (int i = 0; i < body.size(); i++) {
      PyStmt stmt = body.get(i).stmt();
      if (stmt instanceof PyStmt.Blank) {
        blankWanted = true;
        continue;
      }
      int blanks = blankWanted ? 1 : 0;
      if (previous != null) {
        blanks = Math.max(blanks, blanksBetween(previous, body, i, place));
      }
      if (out.length() > 0 && (previous != null || afterDocstring)) {
        blankLines(blanks);
      }
      placed(body.get(i), depth);
      blankWanted = false;
      previous = stmt;
    }
  }

  private static int blanksBetween(PyStmt previous, List<Placed> body, int next, Place place) {
    int around = place == Place.MODULE ? 2 : 1;
    if (previous instanceof PyStmt.Comment) {
      return 0;
    }
    if (isDefinition(previous) || isDefinition(pastComments(body, next))) {
      return around;
    }
    if (previous instanceof PyStmt.Docstring) {
      return 1;
    }
    boolean endOfImports = isImport(previous) && !isImport(pastComments(body, next));
    return endOfImports && place == Place.MODULE ? 1 : 0;
  }

  /** The statement that the comments at the index belong to. */
  private static PyStmt pastComments(List<Placed> body, int index) {
    int i = index;
    while (i + 1 < body.size() && body.get(i).stmt() instanceof PyStmt.Comment) {
      i++;
    }
    return body.get(i).stmt();
  }

  private static boolean isDefinition(PyStmt stmt) {
    if (stmt instanceof PyStmt.Verbatim verbatim) {
      String text = verbatim.text();
      return text.startsWith("def ")
          || text.startsWith("class ")
          || text.startsWith("async def ")
          || text.startsWith("@");
    } else if (stmt instanceof PyStmt.Commented commented) {
      return isDefinition(commented.statement());
    }
    return stmt instanceof PyStmt.FunctionDef || stmt instanceof PyStmt.ClassDef;
  }

  private static boolean isImport(PyStmt stmt) {
    if (stmt instanceof PyStmt.Verbatim verbatim) {
      return verbatim.text().startsWith("import ") || verbatim.text().startsWith("from ");
    } else if (stmt instanceof PyStmt.Commented commented) {
      return isImport(commented.statement());
    }
    return stmt instanceof PyStmt.Import || stmt instanceof PyStmt.ImportFrom;
  }

  private void placed(Placed placed, int depth) {
    PyStmt.InFile place = placed.place();
    if (place == null) {
      statement(placed.stmt(), depth);
      return;
    }
    map.enter(place.javaFile(), place.origin(), place.line());
    statement(placed.stmt(), depth);
    map.leave();
  }

  private void statement(PyStmt stmt, int depth) {
    map.next(stmt.line());
    if (stmt instanceof PyStmt.Commented commented) {
      trailing = "  # " + commented.trailing().replace('\n', ' ').replace('\r', ' ');
      PyStmt inner = commented.statement();
      statement(inner, depth);
    } else if (stmt instanceof PyStmt.If branch) {
      ifStatement("if ", branch, depth);
    } else if (stmt instanceof PyStmt.While loop) {
      code(depth, "while " + exprs.print(loop.test(), Precedence.WALRUS) + ":");
      block(loop.body(), depth + 1);
      if (loop.line() > 0 && LastLines.areOfTest(loop)) {
        map.again(loop.line(), nextLine - 1);
      }
      optionalBlock("else:", loop.orElse(), depth);
    } else if (stmt instanceof PyStmt.For loop) {
      code(depth, "for " + bare(loop.target()) + " in " + bare(loop.iterable()) + ":");
      block(loop.body(), depth + 1);
      optionalBlock("else:", loop.orElse(), depth);
    } else if (stmt instanceof PyStmt.Try attempt) {
      tryStatement(attempt, depth);
    } else if (stmt instanceof PyStmt.With with) {
      code(
          depth,
          (with.async() ? "async with " : "with ")
              + plain(with.context())
              + (with.name() == null ? "" : " as " + with.name())
              + ":");
      block(with.body(), depth + 1);
    } else if (stmt instanceof PyStmt.FunctionDef function) {
      function(function, depth);
    } else if (stmt instanceof PyStmt.ClassDef type) {
      StringJoiner bases = new StringJoiner(", ", "(", ")").setEmptyValue("");
      type.bases().forEach(base -> bases.add(plain(base)));
      code(depth, "class " + type.name() + bases + ":");
      definitionBody(type.body(), type.docstring(), depth + 1, Place.CLASS);
    } else if (stmt instanceof PyStmt.Comment comment) {
      comment.text().lines().forEach(text -> line(depth, ("# " + text).stripTrailing()));
    } else if (stmt instanceof PyStmt.Docstring docstring) {
      docstring(docstring.text(), depth);
    } else if (stmt instanceof PyStmt.Verbatim verbatim) {
      verbatim.text().lines().forEach(text -> line(depth, text));
    } else {
      code(depth, simple(stmt));
    }
  }

  private void ifStatement(String keyword, PyStmt.If branch, int depth) {
    code(depth, keyword + exprs.print(branch.test(), Precedence.WALRUS) + ":");
    block(branch.then(), depth + 1);
    List<Placed> otherwise = flatten(branch.otherwise(), null);
    if (otherwise.size() == 1 && otherwise.get(0).stmt() instanceof PyStmt.If next) {
      map.next(next.line());
      ifStatement("elif ", next, depth);
    } else {
      optionalBlock("else:", branch.otherwise(), depth);
    }
  }

  private void tryStatement(PyStmt.Try attempt, int depth) {
    line(depth, "try:");
    block(attempt.body(), depth + 1);
    for (PyStmt.Handler handler : attempt.handlers()) {
      code(
          depth,
          "except"
              + (handler.type() == null ? "" : " " + plain(handler.type()))
              + (handler.name() == null ? "" : " as " + handler.name())
              + ":");
      block(handler.body(), depth + 1);
    }
    optionalBlock("else:", attempt.orElse(), depth);
    optionalBlock("finally:", attempt.finalBody(), depth);
  }

  private void function(PyStmt.FunctionDef function, int depth) {
    map.enterFunction(function.origin(), function.line());
    function.decorators().forEach(decorator -> line(depth, "@" + plain(decorator)));
    code(
        depth,
        (function.async() ? "async def " : "def ")
            + function.name()
            + "("
            + exprs.parameters(function.params())
            + "):");
    definitionBody(function.body(), function.docstring(), depth + 1, Place.FUNCTION);
    map.leave();
  }

  private void definitionBody(List<PyStmt> body, String docstring, int depth, Place place) {
    if (docstring != null) {
      docstring(docstring, depth);
    }
    List<Placed> flat = flatten(body, null);
    statements(flat, depth, place, docstring != null);
    if (docstring == null && !hasCode(flat)) {
      line(depth, "pass");
    }
  }

  private void docstring(String docstring, int depth) {
    String escaped = docstring.strip().replace("\\", "\\\\").replace("\"\"\"", "\\\"\"\"");
    List<String> lines = escaped.lines().map(String::stripTrailing).toList();
    if (lines.size() <= 1) {
      // A quote at the very end would make four of the closing three.
      String end = escaped.endsWith("\"") ? " " : "";
      line(depth, "\"\"\"" + escaped + end + "\"\"\"");
      return;
    }
    line(depth, "\"\"\"" + lines.get(0));
    lines.subList(1, lines.size()).forEach(text -> line(depth, text));
    line(depth, "\"\"\"");
  }

  private void block(List<PyStmt> body, int depth) {
    List<Placed> flat = flatten(body, null);
    statements(flat, depth, Place.FUNCTION, false);
    if (!hasCode(flat)) {
      line(depth, "pass");
    }
  }

  private void optionalBlock(String header, List<PyStmt> body, int depth) {
    if (!body.isEmpty()) {
      line(depth, header);
      block(body, depth + 1);
    }
  }

  private static boolean hasCode(List<Placed> body) {
    return body.stream()
        .anyMatch(
            placed ->
                !(placed.stmt() instanceof PyStmt.Comment
                    || placed.stmt() instanceof PyStmt.Blank));
  }

  private String simple(PyStmt stmt) {
    if (stmt instanceof PyStmt.Expression expression) {
      return plain(expression.expression());
    } else if (stmt instanceof PyStmt.Assign assign) {
      boolean several = assign.target() instanceof PyExpr.TupleExpr;
      String value = several ? bare(assign.value()) : plain(assign.value());
      return bare(assign.target()) + " = " + value;
    } else if (stmt instanceof PyStmt.AugAssign assign) {
      return plain(assign.target()) + " " + assign.op() + "= " + plain(assign.value());
    } else if (stmt instanceof PyStmt.Return result) {
      return result.value() == null ? "return" : "return " + bare(result.value());
    } else if (stmt instanceof PyStmt.Raise raise) {
      return raise.value() == null ? "raise" : "raise " + plain(raise.value());
    } else if (stmt instanceof PyStmt.Pass) {
      return "pass";
    } else if (stmt instanceof PyStmt.Break) {
      return "break";
    } else if (stmt instanceof PyStmt.Continue) {
      return "continue";
    } else if (stmt instanceof PyStmt.Global global) {
      return "global " + String.join(", ", global.names());
    } else if (stmt instanceof PyStmt.Nonlocal nonlocal) {
      return "nonlocal " + String.join(", ", nonlocal.names());
    } else if (stmt instanceof PyStmt.Delete delete) {
      return "del " + plain(delete.target());
    } else if (stmt instanceof PyStmt.Import load) {
      return "import " + load.module() + (load.alias() == null ? "" : " as " + load.alias());
    } else if (stmt instanceof PyStmt.ImportFrom load) {
      return "from " + load.module() + " import " + String.join(", ", load.names());
    }
    throw new AssertionError(stmt);
  }

  /** An expression; a tuple has its parentheses. */
  private String plain(PyExpr expr) {
    return exprs.print(expr, Precedence.LAMBDA);
  }

  /** An expression where {@code a, b} needs no parentheses. */
  private String bare(PyExpr expr) {
    boolean bareTuple =
        expr instanceof PyExpr.TupleExpr tuple
            && tuple.elements().size() > 1
            && tuple.elements().stream().noneMatch(PyExpr.Starred.class::isInstance);
    return exprs.print(expr, bareTuple ? Precedence.TUPLE : Precedence.LAMBDA);
  }

  private void blankLines(int count) {
    for (int i = 0; i < count; i++) {
      line(0, "");
    }
  }

  /** A statement, or its head, on as many lines as it needs. */
  private void code(int depth, String text) {
    String comment = trailing;
    List<String> lines = LineWrapper.wrap(text, 4 * depth);
    for (int i = 0; i < lines.size(); i++) {
      trailing = i == lines.size() - 1 ? comment : "";
      line(depth, lines.get(i));
    }
  }

  private void line(int depth, String text) {
    if (!text.isEmpty()) {
      out.append("    ".repeat(depth)).append(text).append(trailing);
      trailing = "";
    }
    map.printed(nextLine, text);
    out.append('\n');
    nextLine++;
  }
}

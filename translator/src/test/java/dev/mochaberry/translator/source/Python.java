package dev.mochaberry.translator.source;

import dev.mochaberry.translator.python.PyExpr;
import dev.mochaberry.translator.python.PyModule;
import dev.mochaberry.translator.python.PyPrinter;
import dev.mochaberry.translator.python.PyStmt;
import java.util.List;

/** Short ways to write the Python bodies that comments are put into; lines are Java lines. */
final class Python {

  private Python() {}

  static PyStmt call(String name, int line) {
    return new PyStmt.Expression(new PyExpr.Call(new PyExpr.Name(name), List.of()), line);
  }

  static PyStmt set(String name, String value, int line) {
    return new PyStmt.Assign(new PyExpr.Name(name), new PyExpr.Literal(value), line);
  }

  static PyStmt when(String test, int line, List<PyStmt> then, PyStmt... otherwise) {
    return new PyStmt.If(new PyExpr.Name(test), then, List.of(otherwise), line);
  }

  static PyStmt loop(String test, int line, PyStmt... body) {
    return new PyStmt.While(new PyExpr.Name(test), List.of(body), List.of(), line);
  }

  static PyStmt attempt(int line, List<PyStmt> body, String caught, PyStmt... handler) {
    PyStmt.Handler h = new PyStmt.Handler(new PyExpr.Name(caught), null, List.of(handler));
    return new PyStmt.Try(body, List.of(h), List.of(), List.of(), line);
  }

  static String print(List<PyStmt> body) {
    return PyPrinter.print(new PyModule(body)).text();
  }
}

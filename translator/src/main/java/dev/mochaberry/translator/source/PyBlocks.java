package dev.mochaberry.translator.source;

import dev.mochaberry.translator.python.PyStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The blocks inside compound Python statements, in the order they are printed. */
final class PyBlocks {

  private PyBlocks() {}

  /** The blocks, empty ones included; none for a simple statement. */
  static List<List<PyStmt>> of(PyStmt stmt) {
    List<List<PyStmt>> blocks = new ArrayList<>();
    map(
        stmt,
        block -> {
          blocks.add(block);
          return block;
        });
    return blocks;
  }

  /** The statement with its blocks replaced. */
  static PyStmt map(PyStmt stmt, UnaryOperator<List<PyStmt>> change) {
    if (stmt instanceof PyStmt.If s) {
      return new PyStmt.If(s.test(), change.apply(s.then()), change.apply(s.otherwise()), s.line());
    } else if (stmt instanceof PyStmt.While s) {
      return new PyStmt.While(s.test(), change.apply(s.body()), change.apply(s.orElse()), s.line());
    } else if (stmt instanceof PyStmt.For s) {
      return new PyStmt.For(
          s.target(), s.iterable(), change.apply(s.body()), change.apply(s.orElse()), s.line());
    } else if (stmt instanceof PyStmt.Try s) {
      return attempt(s, change);
    } else if (stmt instanceof PyStmt.With s) {
      return new PyStmt.With(s.context(), s.name(), change.apply(s.body()), s.async(), s.line());
    } else if (stmt instanceof PyStmt.FunctionDef s) {
      return new PyStmt.FunctionDef(
          s.name(),
          s.params(),
          change.apply(s.body()),
          s.decorators(),
          s.docstring(),
          s.async(),
          s.origin(),
          s.line());
    } else if (stmt instanceof PyStmt.ClassDef s) {
      return new PyStmt.ClassDef(
          s.name(), s.bases(), change.apply(s.body()), s.docstring(), s.line());
    } else if (stmt instanceof PyStmt.InFile s) {
      return new PyStmt.InFile(s.javaFile(), s.origin(), change.apply(s.body()), s.line());
    }
    return stmt;
  }

  private static PyStmt attempt(PyStmt.Try s, UnaryOperator<List<PyStmt>> change) {
    List<PyStmt> body = change.apply(s.body());
    List<PyStmt.Handler> handlers = new ArrayList<>();
    for (PyStmt.Handler h : s.handlers()) {
      handlers.add(new PyStmt.Handler(h.type(), h.name(), change.apply(h.body())));
    }
    return new PyStmt.Try(
        body, handlers, change.apply(s.orElse()), change.apply(s.finalBody()), s.line());
  }
}

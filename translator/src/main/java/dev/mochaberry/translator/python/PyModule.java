package dev.mochaberry.translator.python;

import java.util.List;

/** The statements of one Python file. */
public record PyModule(List<PyStmt> body) {
  public PyModule {
    body = List.copyOf(body);
  }
}

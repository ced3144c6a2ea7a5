package dev.mochaberry.translator.python;

import java.util.List;

/**
 * A Python statement. Every statement knows the line of the Java source it came from, 0 for none;
 * the file is that of the enclosing {@link InFile}.
 */
public sealed interface PyStmt {

  /** The Java source line, 0 for none. */
  int line();

  /** An expression evaluated for its effect. */
  record Expression(PyExpr expression, int line) implements PyStmt {}

  /** {@code target = value}. */
  record Assign(PyExpr target, PyExpr value, int line) implements PyStmt {}

  /** {@code target op= value}; the operator is written without the equals sign. */
  record AugAssign(PyExpr target, String op, PyExpr value, int line) implements PyStmt {}

  /**
   * {@code return value}.
   *
   * @param value may be null
   */
  record Return(PyExpr value, int line) implements PyStmt {}

  /**
   * {@code raise value}.
   *
   * @param value null raises the exception being handled
   */
  record Raise(PyExpr value, int line) implements PyStmt {}

  /** {@code pass}. */
  record Pass(int line) implements PyStmt {}

  /** {@code break}. */
  record Break(int line) implements PyStmt {}

  /** {@code continue}. */
  record Continue(int line) implements PyStmt {}

  /** {@code global a, b}. */
  record Global(List<String> names, int line) implements PyStmt {
    public Global {
      names = List.copyOf(names);
    }
  }

  /** {@code nonlocal a, b}. */
  record Nonlocal(List<String> names, int line) implements PyStmt {
    public Nonlocal {
      names = List.copyOf(names);
    }
  }

  /** {@code del target}. */
  record Delete(PyExpr target, int line) implements PyStmt {}

  /** {@code if}; an {@code otherwise} that is one {@code If} is printed as {@code elif}. */
  record If(PyExpr test, List<PyStmt> then, List<PyStmt> otherwise, int line) implements PyStmt {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** {@code while}. */
  record While(PyExpr test, List<PyStmt> body, List<PyStmt> orElse, int line) implements PyStmt {
    public While {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }
  }

  /** {@code for target in iterable}. */
  record For(PyExpr target, PyExpr iterable, List<PyStmt> body, List<PyStmt> orElse, int line)
      implements PyStmt {
    public For {
      body = List.copyOf(body);
      orElse = List.copyOf(orElse);
    }
  }

  /** {@code try}; there is a handler or a final body. */
  record Try(
      List<PyStmt> body,
      List<Handler> handlers,
      List<PyStmt> orElse,
      List<PyStmt> finalBody,
      int line)
      implements PyStmt {
    public Try {
      body = List.copyOf(body);
      handlers = List.copyOf(handlers);
      orElse = List.copyOf(orElse);
      finalBody = List.copyOf(finalBody);
    }
  }

  /**
   * {@code except type as name}.
   *
   * @param type null catches everything
   * @param name may be null
   */
  record Handler(PyExpr type, String name, List<PyStmt> body) {
    public Handler {
      body = List.copyOf(body);
    }
  }

  /**
   * {@code with context as name}.
   *
   * @param name may be null
   * @param async {@code async with}
   */
  record With(PyExpr context, String name, List<PyStmt> body, boolean async, int line)
      implements PyStmt {
    public With {
      body = List.copyOf(body);
    }
  }

  /**
   * {@code def}.
   *
   * @param docstring may be null
   * @param async {@code async def}
   * @param origin the Java method it is, {@code X.run}; empty for one that Java does not have
   */
  record FunctionDef(
      String name,
      List<PyExpr.PyParam> params,
      List<PyStmt> body,
      List<PyExpr> decorators,
      String docstring,
      boolean async,
      String origin,
      int line)
      implements PyStmt {
    public FunctionDef {
      params = List.copyOf(params);
      body = List.copyOf(body);
      decorators = List.copyOf(decorators);
    }

    /** The same function by another name. */
    FunctionDef called(String other) {
      return new FunctionDef(other, params, body, decorators, docstring, async, origin, line);
    }
  }

  /**
   * {@code class}.
   *
   * @param docstring may be null
   */
  record ClassDef(String name, List<PyExpr> bases, List<PyStmt> body, String docstring, int line)
      implements PyStmt {
    public ClassDef {
      bases = List.copyOf(bases);
      body = List.copyOf(body);
    }
  }

  /**
   * {@code import module as alias}.
   *
   * @param alias may be null
   */
  record Import(String module, String alias, int line) implements PyStmt {}

  /** {@code from module import names}. */
  record ImportFrom(String module, List<String> names, int line) implements PyStmt {
    public ImportFrom {
      names = List.copyOf(names);
    }
  }

  /** The docstring of a module. */
  record Docstring(String text, int line) implements PyStmt {}

  /** A comment on lines of its own; the text comes without {@code #}. */
  record Comment(String text, int line) implements PyStmt {}

  /** A statement with a comment behind its first line. */
  record Commented(PyStmt statement, String trailing, int line) implements PyStmt {}

  /** An empty line. */
  record Blank(int line) implements PyStmt {}

  /** Lines copied as they are, such as a helper's text. */
  record Verbatim(String text, int line) implements PyStmt {}

  /**
   * Statements that come from one Java file; prints as its body.
   *
   * @param origin the Java method that they are outside of functions, like an initialiser; may be
   *     empty
   * @param line the line of those that have none
   */
  record InFile(String javaFile, String origin, List<PyStmt> body, int line) implements PyStmt {
    public InFile {
      body = List.copyOf(body);
    }
  }
}

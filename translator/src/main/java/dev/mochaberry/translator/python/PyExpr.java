package dev.mochaberry.translator.python;

import java.util.Arrays;
import java.util.List;

/**
 * A Python expression. The tree says nothing about parentheses: {@link PyPrinter} adds the ones
 * Python's grammar needs.
 */
public sealed interface PyExpr {

  /** A variable, function, class or module name. */
  record Name(String id) implements PyExpr {}

  /** Ready text of a constant: {@code 1}, {@code -2}, {@code 1.5}, {@code True}, {@code None}. */
  record Literal(String text) implements PyExpr {}

  /** A string constant; the value is UTF-16 as in Java. */
  record Str(String value) implements PyExpr {}

  /** A bytes constant. */
  record Bytes(byte[] value) implements PyExpr {
    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
      return "Bytes[value=" + Arrays.toString(value) + "]";
    }
  }

  /** A call; {@code *rest} among the arguments is a {@link Starred}. */
  record Call(PyExpr function, List<PyExpr> args, List<Keyword> keywords) implements PyExpr {
    public Call {
      args = List.copyOf(args);
      keywords = List.copyOf(keywords);
    }

    /** A call without keyword arguments. */
    public Call(PyExpr function, List<PyExpr> args) {
      this(function, args, List.of());
    }
  }

  /** A keyword argument. */
  record Keyword(String name, PyExpr value) {}

  /** {@code target.name}. */
  record Attribute(PyExpr target, String name) implements PyExpr {}

  /** {@code target[index]}; the index may be a {@link Slice}. */
  record Index(PyExpr target, PyExpr index) implements PyExpr {}

  /** {@code lower:upper:step} inside an {@link Index}; each of the three may be null. */
  record Slice(PyExpr lower, PyExpr upper, PyExpr step) implements PyExpr {

    /** A slice without step. */
    public Slice(PyExpr lower, PyExpr upper) {
      this(lower, upper, null);
    }
  }

  /** An arithmetic or bitwise operation: {@code + - * / // % & | ^ << >> **}. */
  record Binary(String op, PyExpr left, PyExpr right) implements PyExpr {}

  /** {@code -x}, {@code ~x} or {@code not x}; the operator of the last is {@code "not"}. */
  record Unary(String op, PyExpr operand) implements PyExpr {}

  /**
   * A comparison, possibly chained: {@code first ops[0] rest[0] ops[1] rest[1] …}. The operators
   * are {@code == != < <= > >= is in}, {@code "is not"} and {@code "not in"}.
   */
  record Compare(PyExpr first, List<String> ops, List<PyExpr> rest) implements PyExpr {
    public Compare {
      ops = List.copyOf(ops);
      rest = List.copyOf(rest);
    }

    /** A comparison of two values. */
    public Compare(PyExpr left, String op, PyExpr right) {
      this(left, List.of(op), List.of(right));
    }
  }

  /** {@code a and b and c} or {@code a or b or c}; at least two operands. */
  record BoolOp(String op, List<PyExpr> operands) implements PyExpr {
    public BoolOp {
      operands = List.copyOf(operands);
    }
  }

  /** {@code then if test else otherwise}. */
  record Conditional(PyExpr test, PyExpr then, PyExpr otherwise) implements PyExpr {}

  /** {@code lambda params: body}. */
  record Lambda(List<PyParam> params, PyExpr body) implements PyExpr {
    public Lambda {
      params = List.copyOf(params);
    }
  }

  /**
   * A parameter of a function or lambda. The name carries its star when it has one ({@code *args}).
   *
   * @param defaultValue may be null
   */
  record PyParam(String name, PyExpr defaultValue) {

    /** A parameter without default value. */
    public PyParam(String name) {
      this(name, null);
    }
  }

  /** {@code await operand}. */
  record Await(PyExpr operand) implements PyExpr {}

  /** {@code name := value}. */
  record Walrus(String name, PyExpr value) implements PyExpr {}

  /** {@code [a, b]}. */
  record ListExpr(List<PyExpr> elements) implements PyExpr {
    public ListExpr {
      elements = List.copyOf(elements);
    }
  }

  /** {@code (a, b)}. */
  record TupleExpr(List<PyExpr> elements) implements PyExpr {
    public TupleExpr {
      elements = List.copyOf(elements);
    }
  }

  /** <code>{k: v}</code>. */
  record DictExpr(List<Entry> entries) implements PyExpr {
    public DictExpr {
      entries = List.copyOf(entries);
    }
  }

  /** One entry of a {@link DictExpr}. */
  record Entry(PyExpr key, PyExpr value) {}

  /** {@code *operand}, among arguments or elements. */
  record Starred(PyExpr operand) implements PyExpr {}

  /** <code>f"text{value}"</code>. */
  record FString(List<Part> parts) implements PyExpr {
    public FString {
      parts = List.copyOf(parts);
    }
  }

  /** A piece of an {@link FString}. */
  sealed interface Part {

    /** Text taken as it is; braces and quotes are escaped by the printer. */
    record Text(String text) implements Part {}

    /** A value, shown as {@code str()} shows it. */
    record Value(PyExpr value) implements Part {}
  }

  /** A hole of a template: {@code this}, a parameter's index, or {@code *}. */
  record Placeholder(String name) implements PyExpr {}

  /** {@code [element for var in iterable]}. */
  record ListComp(PyExpr element, String var, PyExpr iterable) implements PyExpr {}
}

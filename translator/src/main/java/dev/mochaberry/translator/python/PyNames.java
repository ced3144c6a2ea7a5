package dev.mochaberry.translator.python;

import java.util.Set;

/**
 * The names generated code must not take: Python's keywords, and the builtins of MicroPython 1.25
 * and of the Python that runs tests on a computer.
 */
public final class PyNames {

  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  private static final Set<String> BUILTINS =
      Set.of(
          "ArithmeticError",
          "AssertionError",
          "AttributeError",
          "BaseException",
          "Ellipsis",
          "EOFError",
          "Exception",
          "GeneratorExit",
          "ImportError",
          "IndentationError",
          "IndexError",
          "KeyError",
          "KeyboardInterrupt",
          "LookupError",
          "MemoryError",
          "NameError",
          "NotImplemented",
          "NotImplementedError",
          "OSError",
          "OverflowError",
          "RuntimeError",
          "StopAsyncIteration",
          "StopIteration",
          "SyntaxError",
          "SystemExit",
          "TypeError",
          "UnicodeError",
          "ValueError",
          "ViperTypeError",
          "ZeroDivisionError",
          "abs",
          "all",
          "any",
          "bin",
          "bool",
          "bytearray",
          "bytes",
          "callable",
          "chr",
          "classmethod",
          "compile",
          "complex",
          "const",
          "delattr",
          "dict",
          "dir",
          "divmod",
          "enumerate",
          "eval",
          "exec",
          "execfile",
          "filter",
          "float",
          "frozenset",
          "getattr",
          "globals",
          "hasattr",
          "hash",
          "help",
          "hex",
          "id",
          "input",
          "int",
          "isinstance",
          "issubclass",
          "iter",
          "len",
          "list",
          "locals",
          "map",
          "max",
          "memoryview",
          "min",
          "next",
          "object",
          "oct",
          "open",
          "ord",
          "pow",
          "print",
          "property",
          "range",
          "repr",
          "reversed",
          "round",
          "set",
          "setattr",
          "slice",
          "sorted",
          "staticmethod",
          "str",
          "sum",
          "super",
          "tuple",
          "type",
          "zip");

  private PyNames() {}

  /** Whether the name is a keyword, so that it cannot be any identifier, an attribute included. */
  public static boolean isKeyword(String name) {
    return KEYWORDS.contains(name);
  }

  /** Whether the name is a builtin function, class or constant. */
  public static boolean isBuiltin(String name) {
    return BUILTINS.contains(name);
  }

  /** Whether a variable, function or class must not have the name: keyword, builtin or magic. */
  public static boolean isReserved(String name) {
    return isKeyword(name) || isBuiltin(name) || name.startsWith("__") && name.endsWith("__");
  }
}

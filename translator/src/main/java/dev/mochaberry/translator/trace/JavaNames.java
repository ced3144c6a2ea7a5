package dev.mochaberry.translator.trace;

import java.util.Map;
import java.util.Set;

/** The names that Java has for Python's exceptions. */
final class JavaNames {

  /** What of Python's own stands for which of Java's, with the message where it is always one. */
  private record Native(String name, String message) {}

  private static final Map<String, Native> NATIVE =
      Map.of(
          "ZeroDivisionError", new Native("java.lang.ArithmeticException", "/ by zero"),
          "IndexError", new Native("java.lang.IndexOutOfBoundsException", null),
          "MemoryError", new Native("java.lang.OutOfMemoryError", "Java heap space"),
          "OverflowError", new Native("java.lang.OutOfMemoryError", "Java heap space"),
          "OSError", new Native("java.io.IOException", null),
          "RuntimeError", new Native("java.lang.IllegalStateException", null),
          "EOFError", new Native("java.io.EOFException", null));

  private static final Map<String, String> RENAMED =
      Map.of(
          "BaseException", "Throwable",
          "JavaException", "Exception",
          "JavaThrowable", "Throwable",
          "JavaAssertionError", "AssertionError");

  /** Python's own that mean nothing in Java. */
  private static final Set<String> PYTHON_ONLY =
      Set.of(
          "SyntaxError",
          "IndentationError",
          "NameError",
          "ImportError",
          "KeyError",
          "AttributeError",
          "TypeError",
          "ValueError",
          "NotImplementedError",
          "UnicodeError",
          "StopIteration",
          "GeneratorExit",
          "KeyboardInterrupt",
          "SystemExit");

  private JavaNames() {}

  /** Class and message of a native exception that is one of Java's; null for others. */
  static String ofNative(String python, String words) {
    Native found = NATIVE.get(python);
    if (found == null) {
      return null;
    }
    String message = found.message() != null ? found.message() : words;
    return message.isEmpty() ? found.name() : found.name() + ": " + message;
  }

  /** The full name of a class; Python's own name where Java has none. */
  static String of(String python, ProgramMap map) {
    if (map.exception(python).isPresent()) {
      return map.exception(python).get();
    }
    return PYTHON_ONLY.contains(python)
        ? python
        : "java.lang." + RENAMED.getOrDefault(python, python);
  }
}

package dev.mochaberry.translator.trace;

import java.util.List;

/**
 * A traceback as MicroPython prints it, the outermost call first.
 *
 * @param lines the text it was read from
 * @param exception the line that ends it, {@code Class: words}; empty where that is missing
 */
record Traceback(List<String> lines, List<Frame> frames, String exception) {

  /**
   * One call.
   *
   * @param function the Python function; {@code ?} where unknown
   */
  record Frame(String file, int line, String function) {}

  /** The class of the exception. */
  String exceptionClass() {
    int colon = exception.indexOf(':');
    return (colon < 0 ? exception : exception.substring(0, colon)).strip();
  }

  /** What the exception says; empty where it says nothing. */
  String words() {
    int colon = exception.indexOf(':');
    return colon < 0 ? "" : exception.substring(colon + 1).stripLeading();
  }
}

package dev.mochaberry.translator.diagnostics;

/** Takes the errors of a translation as they are found, in terms of class and line. */
public interface Reporter {
  /**
   * Reports an error.
   *
   * @param code the stable code
   * @param help the nearest supported way
   * @param className internal name of the class whose source it stands in
   * @param line the source line, 0 if unknown
   * @param member the word to put the caret under
   */
  void error(String code, String message, String help, String className, int line, String member);
}

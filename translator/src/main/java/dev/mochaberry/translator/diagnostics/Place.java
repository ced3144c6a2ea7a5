package dev.mochaberry.translator.diagnostics;

/**
 * Where in a program, in the terms of its class files.
 *
 * @param className internal name of the class
 * @param method the method as an author spells it, for classes without source; may be empty
 * @param line the source line, 0 if unknown
 * @param construct what on the line it is about
 * @param word the name of what is called, made or declared there; may be empty
 */
public record Place(String className, String method, int line, Construct construct, String word) {

  /** Kinds of what a word of a line may be. */
  public enum Construct {
    /** A call of the method. */
    CALL,
    /** {@code new} and the class. */
    CREATION,
    /** {@code X::method}. */
    REFERENCE,
    /** The name of a type or field. */
    NAME,
    /** A declaration of the method. */
    DECLARATION,
    /** A declaration of the class, interface, enum or record. */
    TYPE,
    /** The head of a {@code catch} of the type, at the line or above. */
    HANDLER,
    /** All of the line. */
    LINE
  }
}

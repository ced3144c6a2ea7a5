package dev.mochaberry.translator.ir;

/**
 * A local variable or temporary of one method; the id makes it unique there.
 *
 * @param name the author's name, or null where class file and method give none
 */
public record Local(int id, Type type, String name, Kind kind) {
  /** Where a local comes from. */
  public enum Kind {
    /** The receiver. */
    THIS,
    PARAMETER,
    /** A variable of the source, or a slot without debug information. */
    VARIABLE,
    /** Made by the translator: a value that crossed blocks or an effect. */
    TEMPORARY
  }

  /** Analyses look locals up all the time. */
  @Override
  public int hashCode() {
    return id;
  }
}

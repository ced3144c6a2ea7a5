package dev.mochaberry.translator.bytecode;

/** An instruction that no current compiler emits and that cannot be translated. */
public final class UnsupportedBytecodeException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final int line;

  UnsupportedBytecodeException(String message, int line) {
    super(message);
    this.line = line;
  }

  /** The source line, 0 where unknown. */
  public int line() {
    return line;
  }
}

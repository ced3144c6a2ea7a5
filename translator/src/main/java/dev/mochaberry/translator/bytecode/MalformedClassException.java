package dev.mochaberry.translator.bytecode;

/** The bytes are not a class file. */
public final class MalformedClassException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String help;

  MalformedClassException(String message, String help, Throwable cause) {
    super(message, cause);
    this.help = help;
  }

  /** The nearest way that works. */
  public String help() {
    return help;
  }
}

package dev.mochaberry.translator.bytecode;

/** The bytes are not a class file. */
public final class MalformedClassException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MalformedClassException(String message, Throwable cause) {
    super(message, cause);
  }
}

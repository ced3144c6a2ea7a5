package dev.mochaberry.junit.session;

/** An exception on MicroPython whose class this JVM does not make objects of: it has its words. */
public final class ThrownOnBoard extends RuntimeException {
  private final String type;

  ThrownOnBoard(String type, String message, Throwable cause) {
    super(message, cause);
    this.type = type;
  }

  /**
   * The class of the exception.
   *
   * @return its binary name
   */
  public String type() {
    return type;
  }

  @Override
  public String toString() {
    return getMessage() == null ? type : type + ": " + getMessage();
  }
}

package dev.mochaberry.junit;

/** Where a test runs. */
public enum World {
  /** The Java as it was compiled, on the JVM that runs JUnit. */
  JVM("jvm"),

  /** The Python it is translated to, on this machine's 32-bit MicroPython. */
  MICROPYTHON("micropython");

  private final String title;

  World(String title) {
    this.title = title;
  }

  /** How reports name it. */
  String title() {
    return "[" + title + "]";
  }
}

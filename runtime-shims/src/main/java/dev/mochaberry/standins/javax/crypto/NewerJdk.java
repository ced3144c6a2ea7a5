package dev.mochaberry.standins.javax.crypto;

/** What the JDKs after 17 say otherwise. JDK 17 and JDK 25 were asked. */
final class NewerJdk {
  private NewerJdk() {}

  /** Whether the JDK that translates is newer than 17. */
  static boolean is() {
    return Integer.parseInt(System.getProperty("java.specification.version")) > 17;
  }
}

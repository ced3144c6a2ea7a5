package dev.mochaberry.junit;

/** Runs test classes in a JVM of their own, and prints how each test ended. */
final class RunSamples {
  private RunSamples() {}

  public static void main(String[] classes) throws ClassNotFoundException {
    for (String name : classes) {
      for (Outcome o : Outcome.of(Class.forName(name))) {
        System.out.println(String.join(" / ", o.path()) + ": " + o.result());
      }
    }
    System.exit(0);
  }
}

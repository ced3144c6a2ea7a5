/** The only object to close is a lambda. */
public class ClosedLambdaAlone {
  interface Shut extends AutoCloseable {}

  static void with(Shut s) throws Exception {
    try (s) {
      System.out.println("in");
    }
  }

  public static void main(String[] args) throws Exception {
    with(() -> System.out.println("shut"));
  }
}

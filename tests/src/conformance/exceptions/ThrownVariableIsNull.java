/** What is thrown from a variable may be null; here nobody catches what comes instead. */
public class ThrownVariableIsNull {
  static void rethrow(RuntimeException e) {
    throw e;
  }

  public static void main(String[] args) throws Throwable {
    try {
      rethrow(null);
    } catch (Exception e) {
      System.out.println(e);
    }
    try {
      throw new ThreadDeath();
    } catch (Error e) {
      System.out.println(e);
    }
    Throwable nothing = null;
    throw nothing;
  }
}

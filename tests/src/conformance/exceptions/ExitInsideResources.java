// exit
public class ExitInsideResources {
  static class R implements AutoCloseable { public void close() { System.out.println("closed"); } }
  public static void main(String[] args) {
    try (R r = new R()) { System.out.println("a"); }
    try (R r = new R()) { throw new IllegalStateException("x"); } catch (IllegalStateException e) { System.out.println("c"); }
    try (R r = new R()) { System.out.println("b"); System.exit(3); } finally { System.out.println("never"); }
  }
}

/** A static initialiser that calls a method of null fails when its class is used, not before. */
public class NullInInitialiser {
  static class Broken {
    static final Object LENGTH;

    static {
      String nothing = null;
      LENGTH = nothing.length();
    }
  }

  public static void main(String[] args) {
    System.out.println("begin");
    try {
      System.out.println(Broken.LENGTH);
    } catch (ExceptionInInitializerError e) {
      System.out.println(e.getCause().getClass().getName());
    }
  }
}

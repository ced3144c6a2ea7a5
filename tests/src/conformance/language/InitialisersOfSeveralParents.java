/** A class without an initialiser of its own sets off its superclass's and its interfaces'. */
public class InitialisersOfSeveralParents {
  static final Base FIRST = new Both();

  static int init(String what, int value) {
    System.out.println("init " + what);
    return value;
  }

  interface Greeting {
    int LENGTH = init("Greeting.LENGTH", 3);

    default int length() {
      return 1 + LENGTH;
    }
  }

  interface Silent {
    int UNUSED = init("Silent.UNUSED", 4);

    int silence();
  }

  interface Farewell extends Silent {
    int LENGTH = init("Farewell.LENGTH", 5);

    @Override
    default int silence() {
      return LENGTH;
    }
  }

  static class Base {
    static int made = init("Base.made", 0);
    int number = init("Base.number", ++made);
  }

  static class Both extends Base implements Greeting {}

  static class Below extends Both implements Greeting, Farewell {}

  static class OnlyInterfaces implements Greeting, Farewell {
    static int twice(int x) {
      return 2 * x;
    }
  }

  interface Broken {
    int BAD = init("Broken.BAD", Integer.parseInt("no"));

    default void use() {}
  }

  static class Fails extends Base implements Broken {
    static void call() {
      System.out.println("never");
    }
  }

  public static void main(String[] args) {
    System.out.println("start " + FIRST.number);
    System.out.println(new Both().length());
    System.out.println(OnlyInterfaces.twice(4));
    System.out.println(new Below().silence());
    for (int i = 0; i < 2; i++) {
      try {
        Fails.call();
      } catch (ExceptionInInitializerError e) {
        System.out.println("error " + e.getCause().getMessage());
      } catch (NoClassDefFoundError e) {
        System.out.println(e.getMessage());
      }
    }
  }
}

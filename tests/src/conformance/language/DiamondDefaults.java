/** Default methods in diamonds: the most specific wins, classes win, conflicts are named. */
public class DiamondDefaults {
  interface A {
    default String m() {
      return "A";
    }

    default String n() {
      return "A.n";
    }
  }

  interface B extends A {
    default String m() {
      return "B(" + A.super.m() + ")";
    }
  }

  interface C extends A {}

  interface D extends A {
    default String m() {
      return "D";
    }
  }

  static class Bc implements C, B {}

  static class Bd implements B, D {
    public String m() {
      return B.super.m() + D.super.m();
    }
  }

  static class Base {
    public String m() {
      return "Base";
    }
  }

  static class FromBase extends Base implements B, D {}

  abstract static class Abstract implements A {
    public abstract String m();
  }

  static class Concrete extends Abstract {
    public String m() {
      return "Concrete";
    }
  }

  interface Redeclared extends A {
    String m();
  }

  static class Impl implements Redeclared {
    public String m() {
      return "Impl";
    }
  }

  interface WithPrivate {
    private String help(int n) {
      return n == 0 ? "" : tag() + help(n - 1);
    }

    private static String stat() {
      return "static";
    }

    static String open() {
      return stat() + "!";
    }

    String tag();

    default String run() {
      return help(3) + open();
    }
  }

  interface Left {
    default int id() {
      return 1;
    }
  }

  interface Right extends Left {
    default int id() {
      return 2;
    }
  }

  static class First implements Left {}

  static class Second extends First implements Right {}

  static class Third extends Second implements Left {}

  enum E implements B {
    X;

    public String n() {
      return "E." + B.super.n();
    }
  }

  public static void main(String[] args) {
    A[] all = {new Bc(), new Bd(), new FromBase(), new Concrete(), new Impl(), E.X, new A() {}, new B() {}};
    for (A a : all) {
      System.out.println(a.m() + " " + a.n());
    }
    WithPrivate w = () -> "t";
    System.out.println(w.run() + " " + WithPrivate.open());
    System.out.println(new First().id() + " " + new Second().id() + " " + new Third().id());
    Left l = new Third();
    System.out.println(l.id());
  }
}

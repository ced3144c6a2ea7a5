package app;

import static lib.util.Texts.*;

import lib.util.Box;

/** Several source files in packages: same simple names, package-private and protected members, static imports. */
public class Packages {
  static class Item {
    String name() {
      return "app item";
    }
  }

  static class Special extends lib.model.Item {
    Special() {
      super("special");
    }

    @Override
    protected String secret() {
      return "special " + super.secret();
    }

    String hidden() {
      return "app hidden";
    }
  }

  public static void main(String[] args) {
    System.out.println(new Item().name());
    lib.model.Item i = new lib.model.Item("lib");
    System.out.println(i.describe() + twice("x") + LIMIT);
    Special s = new Special();
    System.out.println(s.describe() + " " + s.hidden());
    System.out.println(new Box<>(5).get() + lib.model.Box.make().value);
    System.out.println(lib.model.Item.count() + " " + lib.util.Item.count());
    lib.util.Item.bump();
    System.out.println(lib.model.Item.count() + " " + lib.util.Item.count() + " " + helper());
    System.out.println(s.getClass().getName() + " " + new lib.util.Item().getClass().getSimpleName() + " " + new Item().getClass().getName());
    System.out.println(lib.model.Kind.valueOf("A") + " " + lib.util.Kind.A.label());
  }

  static String helper() {
    return "app helper";
  }
}

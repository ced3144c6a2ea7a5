/** Of the default methods that a class inherits the most specific one counts, however it comes. */
public class MoreSpecificDefaults {
  interface Named {
    default String name() {
      return "named" + rank();
    }

    int rank();
  }

  interface Loud extends Named {
    @Override
    default String name() {
      return Named.super.name().toUpperCase();
    }
  }

  interface Louder extends Loud {
    @Override
    default String name() {
      return Loud.super.name() + "!";
    }
  }

  abstract static class Base implements Loud {
    @Override
    public int rank() {
      return 1;
    }
  }

  /** Names the general interface again, which its superclass has as the special one. */
  static class Again extends Base implements Named {
    String own() {
      return name() + super.name();
    }
  }

  static class Below extends Again {
    @Override
    public String name() {
      return "below " + super.name();
    }
  }

  /** The general interface first. */
  static class Both implements Named, Loud {
    @Override
    public int rank() {
      return 2;
    }
  }

  static class UnderBoth extends Both {
    @Override
    public String name() {
      return "under " + super.name();
    }
  }

  static class Third extends Base implements Named, Louder {
    @Override
    public String toString() {
      return "third " + super.name() + Louder.super.name();
    }
  }

  static class UnderThird extends Third implements Loud, Named {
    String own() {
      return super.name() + name();
    }
  }

  interface Left extends Named {}

  interface Right extends Named {
    @Override
    default String name() {
      return "right";
    }
  }

  static class Diamond implements Left, Right {
    @Override
    public int rank() {
      return 3;
    }

    String own() {
      return name() + "," + Right.super.name();
    }
  }

  static class UnderDiamond extends Diamond implements Left {
    String more() {
      return super.name() + super.own();
    }
  }

  public static void main(String[] args) {
    System.out.println(new Again().own() + " " + new Below().name());
    System.out.println(new Both().name() + " " + new UnderBoth().name());
    System.out.println(new Third() + " " + new Third().name() + " " + new UnderThird().own());
    System.out.println(new Diamond().own() + " " + new UnderDiamond().more());
    Named[] all = {new Again(), new Both(), new Third(), new UnderThird(), new Diamond()};
    for (Named n : all) {
      System.out.print(n.name() + " ");
    }
    System.out.println(all[0] instanceof Loud l ? l.name() : "?");
  }
}

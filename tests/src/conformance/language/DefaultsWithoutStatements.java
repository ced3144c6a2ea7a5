/** Default methods that do nothing are inherited like any other. */
public class DefaultsWithoutStatements {
  interface Listener {
    default void opened() {}

    default void closed() {
      assert false : "only with assertions";
    }
  }

  interface Named extends Listener {
    default String name() {
      return "named";
    }
  }

  static class Silent implements Listener {}

  static class Talking implements Named {
    @Override
    public void opened() {
      System.out.println("opened " + name());
      Named.super.opened();
    }
  }

  public static void main(String[] args) {
    for (Listener each : new Listener[] {new Silent(), new Talking()}) {
      each.opened();
      each.closed();
    }
    new Silent().opened();
    System.out.println("done");
  }
}

import java.util.function.Supplier;

/** Members reached through nested classes: outer private fields and methods from inner ones and back. */
public class NestedPrivateAccess {
  private int secret = 1;
  private static int shared = 10;

  private int bump() {
    return ++secret;
  }

  private static int bumpShared(int by) {
    return shared += by;
  }

  private NestedPrivateAccess() {}

  private NestedPrivateAccess(int s) {
    secret = s;
  }

  static class Nested {
    private String own = "n";

    private String peek(NestedPrivateAccess o) {
      o.secret += 5;
      o.secret++;
      return own + o.secret + o.bump() + o.secret-- + shared++ + bumpShared(2);
    }
  }

  class Inner {
    private int mine = secret;

    int mix() {
      secret *= 2;
      NestedPrivateAccess.this.secret -= mine--;
      shared <<= 1;
      return bump() + mine;
    }

    class Deeper {
      int all() {
        return mine++ + secret++ + bump();
      }
    }
  }

  interface Walker {
    int step();
  }

  Walker walker() {
    return new Walker() {
      private int n = secret;

      public int step() {
        return n++ + secret++;
      }
    };
  }

  Supplier<Integer> supplier() {
    return () -> secret++ + this.bump();
  }

  public static void main(String[] args) {
    NestedPrivateAccess o = new NestedPrivateAccess(3);
    Nested n = new Nested();
    System.out.println(n.peek(o) + n.own + (n.own += "!"));
    Inner i = o.new Inner();
    System.out.println(i.mix() + " " + i.mine + " " + i.new Deeper().all() + " " + o.secret);
    Walker w = o.walker();
    System.out.println(w.step() + " " + w.step() + " " + o.supplier().get() + " " + shared);
    System.out.println(new NestedPrivateAccess().secret);
  }
}

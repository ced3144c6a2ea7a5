/** Messages of the program's own exceptions: some always have one, others may have none. */
public class MessagesThatAreThere {
  static class Told extends RuntimeException {
    Told(String what) {
      super("told " + what);
    }
  }

  static class ToldMore extends Told {
    ToldMore() {
      super("more");
    }
  }

  static class Maybe extends Exception {
    Maybe(String what) {
      super(what);
    }

    Maybe() {}
  }

  static class Caused extends Exception {
    Caused(Throwable cause) {
      super(cause);
    }
  }

  static class Base extends Exception {
    Base(String message) {
      super(message);
    }
  }

  static class Quiet extends Base {
    Quiet() {
      super(null);
    }
  }

  static class Odd extends Told {
    Odd() {
      super("odd");
    }

    @Override
    public String getMessage() {
      return null;
    }
  }

  static class Kept extends RuntimeException {
    Kept(String what) {
      super(what);
    }
  }

  static String of(int i) {
    try {
      switch (i) {
        case 0:
          throw new Told("a");
        case 1:
          throw new ToldMore();
        case 2:
          throw new Maybe();
        case 3:
          throw new Maybe("b");
        case 4:
          throw new Caused(null);
        case 5:
          throw new Quiet();
        case 6:
          throw new Odd();
        case 7:
          throw new Kept("kept");
        default:
          throw new Caused(new Told("c"));
      }
    } catch (Kept e) {
      return "kept: " + e.getMessage();
    } catch (Told e) {
      return "told: " + e.getMessage();
    } catch (Maybe e) {
      return "maybe: " + e.getMessage();
    } catch (Base e) {
      return "base: " + e.getMessage();
    } catch (Caused e) {
      return "caused: " + e.getMessage();
    }
  }

  enum Way {
    NORTH,
    EAST;

    static Way parse(String s) {
      for (Way w : values()) if (w.name().toLowerCase().startsWith(s)) return w;
      throw new Kept("no way " + s);
    }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 9; i++) {
      System.out.println(of(i));
    }
    System.out.println(Way.parse("ea"));
    try {
      Way.parse("up");
    } catch (Kept e) {
      System.out.println(e.getMessage());
    }
  }
}

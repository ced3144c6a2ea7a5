/** A method's arguments are evaluated, with all that they start, before its receiver is found to be null (JLS 15.12.4.4). */
public class NullBeforeArguments {
  static class Late {
    static int value = start();

    static int start() {
      System.out.println("Late starts");
      return 3;
    }
  }

  static class Loud {
    final int n;

    Loud(int n) {
      System.out.println("Loud " + n);
      this.n = n;
    }

    int score(int m) {
      return n * m;
    }

    int sum(Loud other) {
      return n + other.n;
    }
  }

  static Loud find(int n) {
    return n < 0 ? null : new Loud(n);
  }

  static void run(String what, Runnable r) {
    try {
      r.run();
      System.out.println(what + " went through");
    } catch (NullPointerException e) {
      System.out.println(what + " met a null");
    }
  }

  public static void main(String[] args) {
    run("field", () -> System.out.println(((Loud) null).score(Late.value)));
    run("object", () -> System.out.println(find(-1).sum(new Loud(4))));
    run("both", () -> System.out.println(find(2).sum(new Loud(Late.value))));
  }
}

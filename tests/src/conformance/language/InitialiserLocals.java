public class InitialiserLocals {
  static class C {
    int sum;

    {
      int a = 5;
      for (int i = 0; i < 3; i++) sum += a;
    }

    C(int a) {
      System.out.println(a + " " + sum);
    }

    C(String i, int a) {
      System.out.println(i + a + " " + sum);
    }
  }

  static class D {
    String text = "";

    {
      final String name = text + "!";
      Runnable r = () -> text += name;
      r.run();
      r.run();
    }

    D(String name) {
      System.out.println(name + text);
      Runnable r = () -> System.out.println(name);
      r.run();
    }
  }

  public static void main(String[] args) {
    new C(7);
    new C("x", 8);
    new D("me");
  }
}

public class EnumsAskedEarly {
  enum E {
    A,
    B;

    E() {
      try {
        System.out.println(valueOf("A"));
      } catch (RuntimeException e) {
        System.out.println(e);
      }
      try {
        System.out.println(values().length);
      } catch (RuntimeException e) {
        System.out.println(e.getClass());
      }
    }
  }

  enum F {
    A(E.B),
    B(null);
    final E e;

    F(E e) {
      this.e = e;
      Peek.look();
    }
  }

  enum G {
    A {
      int n() {
        return 1;
      }
    },
    B;

    int n() {
      return 0;
    }

    G() {
      try {
        System.out.println(Enum.valueOf(G.class, "A"));
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }

    static {
      System.out.println(valueOf("B"));
    }
  }

  static class Peek {
    static void look() {
      try {
        System.out.println(F.valueOf("B"));
      } catch (IllegalArgumentException e) {
        System.out.println(e);
      }
    }
  }

  public static void main(String[] args) {
    System.out.println(E.valueOf("B"));
    System.out.println(F.valueOf("B"));
    System.out.println(G.valueOf("B"));
    enum L {
      X
    }
    try {
      L.valueOf("Y");
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    try {
      Enum.valueOf(L.class, "Z");
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    Class<? extends Enum> c = args.length == 0 ? L.class : E.class;
    try {
      Enum.valueOf(c, "Z");
    } catch (IllegalArgumentException e) {
      System.out.println(e);
    }
    E none = args.length == 0 ? null : E.A;
    try {
      System.out.println(none.getDeclaringClass() == E.class);
    } catch (NullPointerException e) {
      System.out.println("null");
    }
  }
}

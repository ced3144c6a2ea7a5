import java.util.*;

/**
 * Fields hide, static methods hide, instance methods override; private ones do neither; covariant,
 * bridge and super calls (JLS 8.3, 8.4.8, 15.11).
 */
public class HidingAndOverriding {
  static class A {
    String f = "A.f";
    static String s = "A.s";

    String m() {
      return "A.m " + f;
    }

    static String st() {
      return "A.st";
    }

    private String p() {
      return "A.p";
    }

    String callP() {
      return p();
    }

    Object co() {
      return "A.co";
    }

    String self() {
      return this.m() + p();
    }

    void over(Object o) {
      System.out.print("A.over(Object) ");
    }

    A me() {
      return this;
    }

    Number num() {
      return 1;
    }

    protected void visible() {
      System.out.print("A.vis ");
    }

    final String fin() {
      return m() + "fin";
    }
  }

  static class B extends A {
    String f = "B.f";
    static String s = "B.s";

    @Override
    String m() {
      return "B.m " + f + super.f + ((A) this).f + super.m();
    }

    static String st() {
      return "B.st";
    }

    private String p() {
      return "B.p";
    }

    @Override
    String co() {
      return "B.co";
    }

    void over(String o) {
      System.out.print("B.over(String) ");
    }

    @Override
    B me() {
      return this;
    }

    @Override
    Integer num() {
      return 2;
    }

    @Override
    public void visible() {
      System.out.print("B.vis ");
      super.visible();
    }

    String both() {
      return f + super.f;
    }
  }

  static class C extends B {
    int f = 3;

    @Override
    String m() {
      return "C.m " + f + super.f + ((A) this).f + super.m();
    }

    @Override
    void over(Object o) {
      System.out.print("C.over(Object) ");
      super.over(o);
    }

    @Override
    C me() {
      return this;
    }
  }

  interface I {
    String K = "I.K";

    default String hi() {
      return "I.hi";
    }

    static String stat() {
      return "I.stat";
    }

    private String priv() {
      return "I.priv";
    }

    default String viaPriv() {
      return priv();
    }
  }

  interface J {
    String K = "J.K";

    default String hi() {
      return "J.hi";
    }
  }

  static class IJ implements I, J {
    public String hi() {
      return I.super.hi() + J.super.hi() + I.K + J.K;
    }
  }

  abstract static class Abs implements I {
    public abstract String hi();
  }

  static class Con extends Abs {
    public String hi() {
      return "Con";
    }
  }

  static class Sup {
    public String hi() {
      return "Sup.hi";
    }
  }

  static class Win extends Sup implements I {}

  abstract static class Shape<T extends Shape<T>> {
    int n;

    abstract T self();

    T add(int k) {
      n += k;
      return self();
    }
  }

  static class Sq extends Shape<Sq> {
    Sq self() {
      return this;
    }

    Sq twice() {
      n *= 2;
      return this;
    }
  }

  static class Gen<T> {
    T v;

    void set(T t) {
      v = t;
      System.out.print("Gen.set ");
    }

    T get() {
      return v;
    }
  }

  static class Str extends Gen<String> {
    @Override
    void set(String s) {
      super.set(s + "!");
      System.out.print("Str.set ");
    }

    @Override
    String get() {
      return super.get() + "?";
    }
  }

  static class Eq {
    int v;

    Eq(int v) {
      this.v = v;
    }

    public boolean equals(Eq o) {
      System.out.print("eq(Eq) ");
      return v == o.v;
    }
  }

  static class Real {
    int v;

    Real(int v) {
      this.v = v;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Real r && r.v == v;
    }

    @Override
    public int hashCode() {
      return v;
    }

    @Override
    public String toString() {
      return "Real" + v;
    }
  }

  public static void main(String[] args) {
    A a = new B();
    B b = new B();
    A c = new C();
    System.out.println(a.f + ((B) a).f + a.s + b.s + a.m() + a.st() + b.st());
    System.out.println(a.callP() + a.co() + a.self() + b.both() + c.fin());
    System.out.println(c.m() + ((C) c).f + ((B) c).f);
    a.over("x");
    b.over("x");
    b.over(1);
    c.over("x");
    ((C) c).over("x");
    ((C) c).over((Object) "x");
    System.out.println();
    System.out.println(
        a.me().getClass().getSimpleName() + ((C) c).me().f + a.num() + b.num().intValue());
    c.visible();
    System.out.println();
    System.out.println(
        new IJ().hi()
            + I.stat()
            + new IJ().viaPriv()
            + new Con().hi()
            + new Win().hi()
            + new Win().viaPriv());
    System.out.println(new Sq().add(3).twice().add(1).n);
    Gen<String> g = new Str();
    g.set("v");
    System.out.println(g.get());
    Gen raw = g;
    raw.set("r");
    System.out.println(raw.get());
    Object e1 = new Eq(1), e2 = new Eq(1);
    System.out.println(
        e1.equals(e2)
            + " "
            + ((Eq) e1).equals((Eq) e2)
            + " "
            + new ArrayList<>(List.of(e1)).contains(e2)
            + " "
            + new HashSet<>(List.of(new Real(1), new Real(2))).contains(new Real(2))
            + List.of(new Real(3)).indexOf(new Real(3)));
    A anon =
        new A() {
          String f = "anon.f";

          @Override
          String m() {
            return f + super.f + super.m();
          }

          String extra() {
            return "x";
          }
        };
    System.out.println(anon.m() + anon.f);
    A[] as = {new A(), new B(), new C()};
    for (A x : as) System.out.print(x.m().length() + x.f + x.st() + " ");
    System.out.println();
    A nul = null;
    System.out.println(nul.s + nul.st() + nul.s.length());
    System.out.println(
        new Object() {
          int k = 3;

          int twice() {
            return k * 2;
          }
        }.twice());
  }
}

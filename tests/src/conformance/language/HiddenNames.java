/** Hiding, shadowing, and names that Python keeps for itself. */
public class HiddenNames {
  static int x = 1;
  int y = 2;

  static class A {
    int v = 1;

    static String s() {
      return "A.s";
    }

    int get() {
      return v;
    }

    A me() {
      return this;
    }

    protected Object val() {
      return "A";
    }
  }

  static class B extends A {
    int v = 2;

    static String s() {
      return "B.s";
    }

    @Override
    int get() {
      return v + super.v + super.get();
    }

    @Override
    B me() {
      return this;
    }

    @Override
    protected String val() {
      return "B" + super.val();
    }

    void onlyB() {
      System.out.print("onlyB ");
    }
  }

  static class C extends B {
    int v = 3;

    int all() {
      return v * 100 + super.v * 10 + ((A) this).v;
    }
  }

  void f(int y) {
    this.y += y;
    {
      int x = 5;
      y = x + HiddenNames.x;
    }
    System.out.println(this.y + " " + y);
    for (int x = 0; x < 1; x++) System.out.print(x);
    System.out.println(x);
    Runnable r =
        () -> {
          int z = this.y;
          System.out.println(z + x);
        };
    r.run();
  }

  static int len(String list, int print, boolean None, char def, int lambda, int self, int pass) {
    int is = print, in = lambda, not = self;
    String str = list + def;
    int range = is + in + not + pass;
    boolean or = None;
    int global = or ? 1 : 2;
    return str.length() + range + global;
  }

  int del, yield_, class_, async, await, nonlocal, except, raise, from, elif, with, as;
  static String id = "id", type = "type", object = "object", input = "in";

  static int abs(int x) {
    return x < 0 ? -x : x;
  }

  static int print(String s) {
    System.out.println(s);
    return s.length();
  }

  static int len(int[] a) {
    return a.length;
  }

  int hash() {
    return 7;
  }

  static class list {
    int append = 4;

    int pop() {
      return append--;
    }
  }

  static class Exception2 extends Exception {}

  enum None {
    True,
    False
  }

  interface dict {
    int get(int k);
  }

  public static void main(String[] args) {
    A a = new B();
    System.out.println(a.v + " " + ((B) a).v + " " + a.get() + " " + A.s() + B.s() + " " + a.val());
    a.me();
    new B().me().onlyB();
    System.out.println(new C().all() + " " + new C().get());
    new HiddenNames().f(10);
    System.out.println(
        len("abc", 1, true, 'c', 2, 3, 4) + " " + abs(-5) + print("hello") + len(new int[4]));
    HiddenNames o = new HiddenNames();
    o.del = 1;
    o.async = 2;
    o.await = o.del + o.async;
    o.from = o.await * 2;
    o.raise = -o.from;
    System.out.println(o.await + " " + o.from + o.raise + o.hash() + id + type + object + input);
    list l = new list();
    l.pop();
    System.out.println(l.append + " " + None.True + None.False.ordinal());
    dict d = k -> k + 1;
    System.out.println(d.get(41));
  }
}

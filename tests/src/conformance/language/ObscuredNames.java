/**
 * One name for a package-like variable, a type, a method, a field, a label; shadowing by parameters
 * and locals (JLS 6.4).
 */
public class ObscuredNames {
  static int Obscured = 1;
  static int name = 2;

  static String name() {
    return "m" + name;
  }

  static class name {
    static int name = 3;
    int v = name;

    static int name(int name) {
      return name + 1;
    }
  }

  static class String2 {
    public String toString() {
      return "S2";
    }
  }

  int x = 10;
  static int System2 = 4;
  ObscuredNames self = null;

  static class Integer {
    int v;

    Integer(int v) {
      this.v = v;
    }

    static Integer valueOf(int v) {
      return new Integer(v * 100);
    }

    public String toString() {
      return "mine" + v;
    }
  }

  int x(int x) {
    x:
    for (int y = 0; ; y++) {
      if (y > x) break x;
      this.x += y;
    }
    return this.x + x;
  }

  static int list,
      len,
      str,
      print,
      dict,
      range,
      None,
      self2,
      def,
      lambda,
      in,
      is,
      not,
      and,
      or,
      pass,
      del,
      from,
      global,
      with,
      as,
      True,
      yield2,
      raise,
      except,
      elif,
      nonlocal,
      async,
      await;

  int and(int or) {
    return or + and;
  }

  static int chr(int ord) {
    return ord + len;
  }

  static String str(String str) {
    return str + str.length();
  }

  static class list {
    int len = 5;

    int append(int x) {
      return len += x;
    }
  }

  static class Exception2 extends RuntimeException {
    String args = "args";
  }

  interface type {
    int id();
  }

  enum object {
    None,
    True,
    self;
    int __init__ = 3;
  }

  record tuple(int len, String str) {
    int repr() {
      return len;
    }
  }

  static int __add__(int a) {
    return a;
  }

  int __str__ = 6;
  static int _private, $dollar, a$b, été;

  public static void main(String[] args) {
    int name = 7;
    System.out.println(name + Obscured + name() + new name().v);
    Integer i = Integer.valueOf(5);
    java.lang.Integer j = 5;
    System.out.println(i + " " + j + " " + new ObscuredNames().x(3));
    len = 2;
    str = 3;
    print = 4;
    lambda = 5;
    None = 6;
    and = 7;
    is = 8;
    $dollar = 9;
    a$b = 1;
    été = 2;
    async = 3;
    System.out.println(
        chr(1)
            + str("q")
            + len
            + str
            + print
            + lambda
            + None
            + new ObscuredNames().and(1)
            + is
            + $dollar
            + a$b
            + été
            + async
            + list
            + range);
    list l = new list();
    System.out.println(
        l.append(2)
            + l.len
            + new tuple(1, "t").repr()
            + ""
            + new tuple(1, "t")
            + object.None
            + object.self.__init__
            + __add__(4)
            + new ObscuredNames().__str__
            + ((type) () -> 9).id());
    int def = 1, from = 2, in = 3;
    for (int self = 0; self < 2; self++) in += self + def * from;
    System.out.println(in);
    try {
      throw new Exception2();
    } catch (Exception2 e) {
      System.out.println(e.args);
    }
    String String = "String";
    System.out.println(String.length() + String.valueOf(3));
  }
}

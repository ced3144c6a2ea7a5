import java.util.List;

/** Sealed types and instanceof patterns. */
public class SealedPatterns {
  sealed interface Expr permits Num, Add, Mul, Neg {}

  record Num(int value) implements Expr {}

  record Add(Expr left, Expr right) implements Expr {}

  record Mul(Expr left, Expr right) implements Expr {}

  record Neg(Expr inner) implements Expr {}

  static int eval(Expr e) {
    if (e instanceof Num n) {
      return n.value();
    } else if (e instanceof Add a) {
      return eval(a.left()) + eval(a.right());
    } else if (e instanceof Mul m) {
      return eval(m.left()) * eval(m.right());
    } else if (e instanceof Neg n) {
      return -eval(n.inner());
    }
    throw new IllegalStateException();
  }

  static String show(Expr e) {
    if (e instanceof Num n && n.value() < 0) {
      return "(" + n.value() + ")";
    }
    if (e instanceof Num n) {
      return "" + n.value();
    }
    if (e instanceof Add a) {
      return show(a.left()) + "+" + show(a.right());
    }
    if (e instanceof Mul m) {
      String l = m.left() instanceof Add ? "(" + show(m.left()) + ")" : show(m.left());
      String r = m.right() instanceof Add ? "(" + show(m.right()) + ")" : show(m.right());
      return l + "*" + r;
    }
    return "-" + show(((Neg) e).inner());
  }

  abstract static sealed class Animal permits Cat, Dog {
    int legs = 4;
  }

  static final class Cat extends Animal {
    int lives = 9;
  }

  static non-sealed class Dog extends Animal {}

  static class Puppy extends Dog {
    Puppy() {
      legs = 3;
    }
  }

  static String kind(Object o) {
    if (!(o instanceof String s)) {
      if (o instanceof Integer i && i > 10) {
        return "big " + i;
      }
      if (o instanceof Cat c && c.lives-- > 8 || o instanceof Puppy) {
        return "pet";
      }
      return o instanceof Animal a ? "animal " + a.legs : "thing";
    }
    return s.isEmpty() ? "empty" : "string " + s.charAt(0);
  }

  public static void main(String[] args) {
    Expr e = new Mul(new Add(new Num(2), new Num(-3)), new Neg(new Mul(new Num(4), new Num(5))));
    System.out.println(show(e) + " = " + eval(e));
    System.out.println(e);
    System.out.println(e.equals(new Mul(new Add(new Num(2), new Num(-3)),
        new Neg(new Mul(new Num(4), new Num(5))))));
    Cat cat = new Cat();
    for (Object o : new Object[] {"", "abc", 5, 50, cat, cat, new Dog(), new Puppy(), 1.5, null}) {
      System.out.println(kind(o));
    }
    Object o = List.of(1, 2);
    if (o instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Integer first) {
      System.out.println("list starting with " + first);
    }
    while (!(o instanceof Integer n)) {
      o = ((List<?>) o).size();
    }
    System.out.println(n + 1);
  }
}

import java.util.function.*;

/** Fields that are seen before their first value is stored. */
public class NullsOfConstructors {
  static class Base {
    Base() {
      hello();
    }

    void hello() {
      System.out.println("base");
    }
  }

  static class Derived extends Base {
    private String name = "derived";

    Derived() {
      super();
    }

    @Override
    void hello() {
      System.out.println("name is " + name);
    }
  }

  static class Leaky {
    String text;
    Supplier<String> later;

    Leaky(boolean early) {
      later = () -> "text=" + text;
      if (early) {
        System.out.println(later.get());
      }
      text = "set";
    }
  }

  static class Chained {
    final String a;
    String b;

    Chained() {
      this("first");
      b = "b";
    }

    Chained(String a) {
      this.a = a;
      show();
    }

    private void show() {
      System.out.println(a + "/" + b);
    }
  }

  static class Partly {
    String s;

    Partly(int n) {
      if (n > 0) {
        s = "positive";
      } else if (n < 0) {
        return;
      } else {
        s = "zero";
      }
    }
  }

  static class Node {
    Node next;
    String label;

    Node(String label) {
      if (label == null) {
        throw new IllegalArgumentException("no label");
      }
      this.label = label;
    }
  }

  class Inner {
    String owner = "inner of " + title;
  }

  String title;
  Inner inner = new Inner();

  NullsOfConstructors(String title) {
    this.title = title;
  }

  static String early = "e" + NullsOfConstructors.word2;
  static String word2 = "w2".trim();
  static String word = "word";

  static String describe() {
    return "word was " + word.length();
  }

  static class Late {
    static final Late ONE = new Late();
    static String suffix = "suffix".trim();
    final String made;

    Late() {
      made = "made with " + suffix;
    }
  }

  public static void main(String[] args) {
    new Derived();
    new Derived().hello();
    new Leaky(true);
    System.out.println(new Leaky(false).later.get());
    new Chained();
    for (int n = -1; n < 2; n++) {
      System.out.println(n + " " + new Partly(n).s);
    }
    Node n = new Node("x");
    System.out.println(n.label + n.next);
    try {
      new Node(null);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage() + " " + new IllegalStateException().getMessage());
    }
    NullsOfConstructors o = new NullsOfConstructors("title");
    System.out.println(o.inner.owner + " " + o.title);
    System.out.println(early + describe());
    System.out.println(Late.ONE.made + "; " + new Late().made);
  }
}

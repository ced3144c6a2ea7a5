import java.util.ArrayList;
import java.util.List;

/** Local and anonymous classes: captured variables in constructors, recursion, inheritance, statics inside. */
public class LocalClassCaptures {
  int field = 5;

  abstract static class Task {
    final String id;

    Task(String id) {
      this.id = id;
      describe();
    }

    void describe() {
      System.out.println("task " + id + " " + detail());
    }

    abstract String detail();
  }

  Task anonymous(int n, String s) {
    int local = n * 2;
    return new Task(s + local) {
      int own = local + 1;

      @Override
      String detail() {
        return local + s + own + field;
      }
    };
  }

  static int depth(int n) {
    class Walker {
      int walk(int k) {
        return k == 0 ? n : new Walker().walk(k - 1) + n;
      }
    }
    return new Walker().walk(3);
  }

  static List<String> family() {
    List<String> out = new ArrayList<>();
    String prefix = "p";
    class Parent {
      String name() {
        return prefix + "arent";
      }

      void add() {
        out.add(name());
      }
    }
    class Child extends Parent {
      final int age;

      Child(int age) {
        this.age = age;
      }

      @Override
      String name() {
        return super.name() + prefix + age;
      }

      Child older() {
        return new Child(age + 1);
      }
    }
    new Parent().add();
    new Child(3).older().add();
    return out;
  }

  interface Counter {
    int next();
  }

  static Counter counter(int start, int step) {
    return new Counter() {
      private int at = start;

      {
        at -= step;
      }

      public int next() {
        return at += step;
      }
    };
  }

  Runnable deep(String a) {
    return new Runnable() {
      String b = a + "b";

      public void run() {
        Runnable inner =
            new Runnable() {
              String c = b + "c";

              public void run() {
                Runnable l = () -> System.out.println(a + b + c + field);
                l.run();
              }
            };
        field++;
        inner.run();
      }
    };
  }

  static String localKinds() {
    enum Color {
      RED,
      GREEN
    }
    interface Namer {
      String name(Color c);
    }
    record Pair(Color c, String n) {}
    Namer n = c -> c.name().toLowerCase();
    StringBuilder b = new StringBuilder();
    for (Color c : Color.values()) {
      b.append(new Pair(c, n.name(c)));
    }
    return b.toString();
  }

  class Base {
    int v;

    Base(int v) {
      this.v = v + field;
    }
  }

  Base extended(int x) {
    return new Base(x) {
      @Override
      public String toString() {
        return "v" + v + "x" + x;
      }
    };
  }

  static final Counter SHARED = new Counter() {
    int n;

    public int next() {
      return ++n;
    }
  };

  public static void main(String[] args) {
    LocalClassCaptures o = new LocalClassCaptures();
    Task t = o.anonymous(4, "q");
    o.field = 6;
    t.describe();
    System.out.println(depth(7));
    System.out.println(family());
    Counter c = counter(10, 3);
    System.out.println(c.next() + " " + c.next() + " " + counter(0, 1).next());
    o.deep("a").run();
    System.out.println(localKinds());
    System.out.println(o.extended(1));
    SHARED.next();
    System.out.println(SHARED.next());
    String[] words = {"x", "y"};
    List<Runnable> later = new ArrayList<>();
    for (String w : words) {
      class Sayer implements Runnable {
        final String twice = w + w;

        public void run() {
          System.out.print(twice + w + " ");
        }
      }
      later.add(new Sayer());
      later.add(Sayer::new);
      later.add(() -> new Sayer().run());
    }
    later.forEach(Runnable::run);
    System.out.println();
  }
}

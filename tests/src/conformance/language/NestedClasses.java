import java.util.ArrayList;
import java.util.List;

/** Inner, local, anonymous and static nested classes, and what they capture. */
public class NestedClasses {
  private int value = 10;
  private static int shared = 100;

  class Inner {
    int value = 20;

    class Deep {
      int value = 30;

      String all() {
        return value + " " + Inner.this.value + " " + NestedClasses.this.value + " " + shared;
      }
    }

    void bump() {
      NestedClasses.this.value += value;
      shared++;
    }
  }

  static class Counter {
    private int n;

    int next() {
      return n++;
    }
  }

  interface Task {
    String run(String with);
  }

  Task anonymous(int extra) {
    int local = extra * 2;
    return new Task() {
      int calls = 0;

      @Override
      public String run(String with) {
        calls++;
        value += calls;
        return with + local + "/" + extra + "/" + calls + "/" + value;
      }
    };
  }

  static List<Task> locals(int n) {
    List<Task> tasks = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int square = i * i;
      class Local implements Task {
        final String name;

        Local(String name) {
          this.name = name;
        }

        @Override
        public String run(String with) {
          return name + square + with + (tasks.size() - n);
        }
      }
      tasks.add(new Local("L" + i));
    }
    return tasks;
  }

  public static void main(String[] args) {
    NestedClasses outer = new NestedClasses();
    NestedClasses.Inner inner = outer.new Inner();
    Inner.Deep deep = inner.new Deep();
    System.out.println(deep.all());
    inner.bump();
    inner.value = 21;
    System.out.println(deep.all());
    NestedClasses second = new NestedClasses();
    second.new Inner().bump();
    System.out.println(second.value + " " + outer.value + " " + shared);
    Task t = outer.anonymous(3);
    System.out.println(t.run("a"));
    System.out.println(t.run("b"));
    System.out.println(outer.anonymous(4).run("c") + " " + outer.value);
    for (Task task : locals(3)) {
      System.out.println(task.run("+"));
    }
    Counter c = new Counter();
    c.next();
    System.out.println(c.next() + c.n);
    Object o =
        new Object() {
          @Override
          public String toString() {
            return "object " + shared + c.n;
          }
        };
    System.out.println(o);
    var point =
        new Object() {
          int x = 3;
          int y = 4;

          int dot() {
            return x * x + y * y;
          }
        };
    point.x = 6;
    System.out.println(point.dot() + point.y);
  }
}

/** Inner classes several levels deep, inner extending outer, qualified this and new. */
public class InnerClassChains {
  String name = "outer";
  int count;

  class Middle {
    String name = "middle";

    class Inner {
      String name = "inner";

      String all() {
        count++;
        return name + this.name + Middle.this.name + InnerClassChains.this.name + InnerClassChains.this.count;
      }

      class Deepest extends Middle {
        String look() {
          return name + Inner.this.name + Middle.this.name + super.name;
        }
      }
    }

    Inner inner() {
      return new Inner();
    }
  }

  class Child extends InnerClassChains {
    Child() {
      name = "child";
    }

    String both() {
      return name + InnerClassChains.this.name + hello() + InnerClassChains.this.hello();
    }

    @Override
    String hello() {
      return "child-hello";
    }
  }

  String hello() {
    return "hello-" + name;
  }

  static class Other extends InnerClassChains.Middle {
    Other(InnerClassChains o) {
      o.super();
    }

    String peek() {
      return name + inner().all();
    }
  }

  interface Shape {
    int area();

    class Unit implements Shape {
      public int area() {
        return 1;
      }
    }
  }

  static class Generic<T> {
    T value;

    Generic(T value) {
      this.value = value;
    }

    class Node {
      Node next;
      T content = value;

      Node(Node next) {
        this.next = next;
      }

      int depth() {
        return next == null ? 1 : 1 + next.depth();
      }
    }

    Node chain(int n) {
      return n == 0 ? null : new Node(chain(n - 1));
    }
  }

  public static void main(String[] args) {
    InnerClassChains o = new InnerClassChains();
    InnerClassChains.Middle m = o.new Middle();
    InnerClassChains.Middle.Inner i = m.new Inner();
    System.out.println(i.all());
    System.out.println(m.inner().all() + o.count);
    System.out.println(i.new Deepest().look());
    System.out.println(o.new Child().both());
    System.out.println(new Other(o).peek());
    System.out.println(new Shape.Unit().area());
    Generic<String> g = new Generic<>("v");
    System.out.println(g.chain(4).depth() + g.chain(1).content);
    InnerClassChains none = null;
    try {
      none.new Middle();
    } catch (NullPointerException e) {
      System.out.println("no outer");
    }
  }
}

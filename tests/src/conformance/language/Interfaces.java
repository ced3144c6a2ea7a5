/** Interfaces with default, static and private methods, diamonds, constants. */
public class Interfaces {
  interface Named {
    String PREFIX = "name:";

    String name();

    default String label() {
      return PREFIX + decorate(name());
    }

    private String decorate(String s) {
      return "<" + s + ">";
    }

    static Named of(String s) {
      return () -> s;
    }
  }

  interface Aged {
    int age();

    default String label() {
      return "age:" + age();
    }

    default Aged older() {
      int now = age();
      return () -> now + 1;
    }
  }

  interface Loud extends Named {
    @Override
    default String label() {
      return Named.super.label().toUpperCase() + "!";
    }
  }

  interface Quiet extends Named {}

  static class Person implements Named, Aged {
    private final String name;
    private final int age;

    Person(String name, int age) {
      this.name = name;
      this.age = age;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public int age() {
      return age;
    }

    @Override
    public String label() {
      return Named.super.label() + "," + Aged.super.label();
    }
  }

  static class Singer implements Loud, Quiet {
    @Override
    public String name() {
      return "ella";
    }
  }

  abstract static class Base {
    public String label() {
      return "class wins";
    }
  }

  static class Winner extends Base implements Named {
    @Override
    public String name() {
      return "w";
    }
  }

  interface Stack {
    int pop();

    void push(int v);

    boolean isEmpty();

    default int drain() {
      int sum = 0;
      while (!isEmpty()) {
        sum = sum * 10 + pop();
      }
      return sum;
    }
  }

  static class ArrayStack implements Stack {
    private final int[] data = new int[8];
    private int size;

    @Override
    public int pop() {
      return data[--size];
    }

    @Override
    public void push(int v) {
      data[size++] = v;
    }

    @Override
    public boolean isEmpty() {
      return size == 0;
    }
  }

  public static void main(String[] args) {
    Person p = new Person("ann", 30);
    System.out.println(p.label());
    System.out.println(p.older().older().label());
    System.out.println(new Singer().label());
    Named named = new Singer();
    System.out.println(named.label() + " " + (named instanceof Loud) + (named instanceof Aged));
    System.out.println(new Winner().label());
    System.out.println(Named.of("lambda").label());
    Stack s = new ArrayStack();
    s.push(1);
    s.push(2);
    s.push(3);
    System.out.println(s.drain() + " " + s.isEmpty());
    try {
      s.pop();
    } catch (ArrayIndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    Named anonymous =
        new Named() {
          int calls;

          @Override
          public String name() {
            return "anon" + ++calls;
          }
        };
    System.out.println(anonymous.label() + anonymous.label());
  }
}

import java.util.Comparator;
import java.util.function.*;

/** Lambdas and method references of every kind: recursive, nested, generic, throwing, arrays. */
public class LambdaShapes {
  static Function<Integer, Integer> factorial;
  IntUnaryOperator fib = n -> n < 2 ? n : this.fib.applyAsInt(n - 1) + this.fib.applyAsInt(n - 2);
  String name = "field";

  interface Thrower<X extends Exception> {
    void run() throws X;
  }

  interface Three<A, B, C, R> {
    R apply(A a, B b, C c);

    default <V> Three<A, B, C, V> then(Function<R, V> f) {
      return (a, b, c) -> f.apply(apply(a, b, c));
    }
  }

  class Inner {
    int n;

    Inner(int n) {
      this.n = n;
    }

    public String toString() {
      return name + n;
    }
  }

  static class Parent {
    String hello(String s) {
      return "parent " + s;
    }
  }

  static class Kid extends Parent {
    @Override
    String hello(String s) {
      return "kid " + s;
    }

    Function<String, String> up() {
      return super::hello;
    }

    Function<String, String> own() {
      return this::hello;
    }
  }

  static int sum(int... xs) {
    int s = 0;
    for (int x : xs) {
      s += x;
    }
    return s;
  }

  static <X extends Exception> void attempt(Thrower<X> t) throws X {
    t.run();
  }

  static String join(Object a, Object b) {
    return a + "-" + b;
  }

  static Supplier<String> bind(StringBuilder b) {
    return b::toString;
  }

  public static void main(String[] args) throws Exception {
    factorial = n -> n <= 1 ? 1 : n * factorial.apply(n - 1);
    System.out.println(factorial.apply(6));
    LambdaShapes o = new LambdaShapes();
    System.out.println(o.fib.applyAsInt(10));
    IntFunction<Inner> make = o.new Inner(0).n == 0 ? Inner3(o) : null;
    System.out.println(make.apply(4));
    IntFunction<int[]> arrays = int[]::new;
    Function<Integer, String[][]> matrices = String[][]::new;
    System.out.println(arrays.apply(3).length + " " + matrices.apply(2).length);
    System.out.println(new Kid().up().apply("x") + " " + new Kid().own().apply("y"));
    IntBinaryOperator two = LambdaShapes::sum;
    IntSupplier zero = LambdaShapes::sum;
    System.out.println(two.applyAsInt(3, 4) + zero.getAsInt());
    BiFunction<String, String, Boolean> eq = String::equalsIgnoreCase;
    Function<String, Integer> len = String::length;
    ToIntFunction<String> prim = String::length;
    BinaryOperator<Integer> max = Math::max;
    Supplier<StringBuilder> sb = StringBuilder::new;
    Function<String, StringBuilder> sb2 = StringBuilder::new;
    System.out.println(eq.apply("a", "A") + " " + len.apply("abc") + prim.applyAsInt("ab") + max.apply(3, 9));
    System.out.println(sb.get().append("fresh") + " " + sb2.apply("given").reverse());
    StringBuilder b = new StringBuilder("one");
    Supplier<String> s = bind(b);
    b.append("two");
    b = new StringBuilder("three");
    System.out.println(s.get());
    try {
      bind(null);
      System.out.println("not reached");
    } catch (NullPointerException e) {
      System.out.println("bound to null");
    }
    Three<Integer, Integer, Integer, Integer> mul = (x, y, z) -> x * y * z;
    System.out.println(mul.then(r -> "r" + r).apply(2, 3, 4));
    Function<Integer, Function<Integer, Function<Integer, Integer>>> curried = x -> y -> z -> x + y * z;
    System.out.println(curried.apply(1).apply(2).apply(3));
    try {
      attempt(() -> {
        throw new java.io.IOException("io");
      });
    } catch (java.io.IOException e) {
      System.out.println(e.getMessage());
    }
    LambdaShapes.<RuntimeException>attempt(() -> System.out.println("fine"));
    Runnable r = () -> {};
    r.run();
    Comparator<String> c = Comparator.comparing(String::length);
    System.out.println(c.compare("aa", "b") + " " + c.reversed().compare("aa", "b"));
    BiFunction<Object, Object, String> j = LambdaShapes::join;
    System.out.println(j.andThen(String::length).apply(1, null));
    Supplier<Runnable> sr = () -> () -> System.out.println("inner");
    sr.get().run();
    Object obj = (Runnable & java.io.Serializable) () -> System.out.println("marked");
    System.out.println(obj instanceof Runnable);
    ((Runnable) obj).run();
    long big = 1L << 40;
    LongSupplier ls = () -> big + 1;
    DoubleUnaryOperator half = x -> x / 2;
    System.out.println(ls.getAsLong() + " " + half.applyAsDouble(3));
    Function<Object, String> str = Object::toString;
    System.out.println(str.apply(12) + str.apply("x") + str.apply('c') + str.apply(1.5));
    UnaryOperator<String> id = UnaryOperator.identity();
    System.out.println(id.apply("same"));
    Predicate<String> empty = String::isEmpty;
    System.out.println(empty.negate().and(x -> x.length() > 1).or(x -> x.equals("q")).test("q"));
    Callback cb = System.out::println;
    cb.call("printed");
  }

  interface Callback {
    void call(Object o);
  }

  static IntFunction<Inner> Inner3(LambdaShapes o) {
    return n -> o.new Inner(n + 3);
  }
}

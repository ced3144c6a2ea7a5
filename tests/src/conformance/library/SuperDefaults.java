import java.util.AbstractCollection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Overrides of default methods of the library's interfaces that call what they override. */
public class SuperDefaults {
  static class Down implements Iterator<String> {
    int n = 3;

    public boolean hasNext() {
      return n > 0;
    }

    public String next() {
      return "n" + n--;
    }

    @Override
    public void remove() {
      System.out.println("remove");
      Iterator.super.remove();
    }

    @Override
    public void forEachRemaining(Consumer<? super String> c) {
      System.out.println("each");
      Iterator.super.forEachRemaining(c);
    }
  }

  static class Downs implements Iterable<String> {
    public Iterator<String> iterator() {
      return new Down();
    }

    @Override
    public void forEach(Consumer<? super String> c) {
      System.out.println("all");
      Iterable.super.forEach(c);
    }
  }

  static class Order implements Comparator<String> {
    public int compare(String a, String b) {
      return a.compareTo(b);
    }

    @Override
    public Comparator<String> reversed() {
      System.out.println("reversed");
      return Comparator.super.reversed();
    }

    @Override
    public Comparator<String> thenComparing(Comparator<? super String> other) {
      System.out.println("then");
      return Comparator.super.thenComparing(other);
    }
  }

  static class Loud implements Function<String, String> {
    public String apply(String s) {
      return s + "!";
    }

    @Override
    public <V> Function<String, V> andThen(Function<? super String, ? extends V> f) {
      System.out.println("andThen");
      return Function.super.andThen(f);
    }

    @Override
    public <V> Function<V, String> compose(Function<? super V, ? extends String> f) {
      System.out.println("compose");
      return Function.super.compose(f);
    }
  }

  static class Join implements BiFunction<String, String, String> {
    public String apply(String a, String b) {
      return a + b;
    }

    @Override
    public <V> BiFunction<String, String, V> andThen(Function<? super String, ? extends V> f) {
      System.out.println("andThen");
      return BiFunction.super.andThen(f);
    }
  }

  static class Empty implements Predicate<String> {
    public boolean test(String s) {
      return s.isEmpty();
    }

    @Override
    public Predicate<String> negate() {
      System.out.println("negate");
      return Predicate.super.negate();
    }

    @Override
    public Predicate<String> and(Predicate<? super String> p) {
      System.out.println("and");
      return Predicate.super.and(p);
    }
  }

  static class Letters implements CharSequence {
    public int length() {
      return 3;
    }

    public char charAt(int i) {
      return (char) ('a' + i);
    }

    public CharSequence subSequence(int from, int to) {
      return "abc".substring(from, to);
    }

    @Override
    public boolean isEmpty() {
      System.out.println("isEmpty");
      return CharSequence.super.isEmpty();
    }
  }

  static class Three extends AbstractCollection<String> {
    public Iterator<String> iterator() {
      return new Down();
    }

    public int size() {
      return 3;
    }

    @Override
    public boolean removeIf(Predicate<? super String> p) {
      System.out.println("removeIf");
      try {
        return super.removeIf(p);
      } catch (UnsupportedOperationException e) {
        System.out.println(e.getMessage());
        return false;
      }
    }
  }

  public static void main(String[] args) {
    try {
      new Down().remove();
    } catch (UnsupportedOperationException e) {
      System.out.println(e);
    }
    Iterator<String> down = new Down();
    down.forEachRemaining(System.out::println);
    new Downs().forEach(System.out::println);
    Order order = new Order();
    System.out.println(order.reversed().compare("a", "b"));
    System.out.println(order.thenComparing(Comparator.reverseOrder()).compare("a", "a"));
    Loud loud = new Loud();
    System.out.println(loud.andThen(String::length).apply("abc"));
    System.out.println(loud.compose((Integer i) -> "i" + i).apply(3));
    System.out.println(new Join().andThen(String::length).apply("ab", "c"));
    Empty empty = new Empty();
    System.out.println(empty.negate().test("") + " " + empty.and(x -> true).test(""));
    System.out.println(new Letters().isEmpty());
    System.out.println(new Three().removeIf(x -> x.equals("n2")));
  }
}

import java.util.*;
import java.util.function.*;

/** Interfaces narrow the result of a method and leave it abstract: their bridges are no code of theirs. */
public class NarrowedAbstractly {
  interface Bunch<T> extends Iterable<T> {
    Bunch<T> select(Predicate<? super T> p);

    default Bunch<T> reject(Predicate<? super T> p) {
      return select(p.negate());
    }

    default String name() {
      return "bunch";
    }
  }

  interface Changeable<T> extends Bunch<T> {
    @Override
    Changeable<T> select(Predicate<? super T> p);

    @Override
    Changeable<T> reject(Predicate<? super T> p);

    void add(T t);
  }

  interface Unsorted<T> extends Bunch<T> {
    @Override
    Unsorted<T> select(Predicate<? super T> p);

    @Override
    default Unsorted<T> reject(Predicate<? super T> p) {
      return select(p.negate());
    }

    @Override
    default String name() {
      return "unsorted";
    }
  }

  interface Heap<T> extends Unsorted<T>, Changeable<T> {
    @Override
    Heap<T> select(Predicate<? super T> p);

    @Override
    Heap<T> reject(Predicate<? super T> p);
  }

  abstract static class Base<T> implements Changeable<T> {
    final List<T> all = new ArrayList<>();

    @Override
    public void add(T t) {
      all.add(t);
    }

    @Override
    public Iterator<T> iterator() {
      return all.iterator();
    }

    @Override
    public String toString() {
      return name() + all;
    }
  }

  static class Pile<T> extends Base<T> implements Heap<T> {
    @Override
    public Pile<T> select(Predicate<? super T> p) {
      Pile<T> made = new Pile<>();
      for (T t : this) {
        if (p.test(t)) {
          made.add(t);
        }
      }
      return made;
    }

    @Override
    public Pile<T> reject(Predicate<? super T> p) {
      return select(p.negate());
    }
  }

  abstract static class Half<T> extends Base<T> implements Heap<T> {}

  static class Whole<T> extends Half<T> {
    @Override
    public Whole<T> select(Predicate<? super T> p) {
      Whole<T> made = new Whole<>();
      all.stream().filter(p).forEach(made::add);
      return made;
    }

    @Override
    public Whole<T> reject(Predicate<? super T> p) {
      return select(p.negate());
    }
  }

  public static void main(String[] args) {
    Pile<Integer> pile = new Pile<>();
    Whole<Integer> whole = new Whole<>();
    for (int i = 0; i < 6; i++) {
      pile.add(i);
      whole.add(i * i);
    }
    Bunch<Integer> b = pile;
    Changeable<Integer> c = whole;
    Unsorted<Integer> u = whole;
    System.out.println(b.reject(i -> i > 2) + " " + b.select(i -> i > 2) + " " + c.reject(i -> i > 4) + " " + u.reject(i -> i < 4) + " " + b.name());
  }
}

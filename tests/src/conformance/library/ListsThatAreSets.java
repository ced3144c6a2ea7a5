import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list that is a set as well keeps the methods of its list, whichever way it is seen. */
public class ListsThatAreSets {
  static class Unenforced<E> extends ArrayList<E> implements Set<E> {
    Unenforced(Collection<? extends E> items) {
      super(items);
    }

    @Override
    public java.util.Spliterator<E> spliterator() {
      return super.spliterator();
    }
  }

  static final class Distinct<E> extends Unenforced<E> {
    Distinct(Collection<? extends E> items) {
      super(items);
    }

    @Override
    public boolean add(E item) {
      return !contains(item) && super.add(item);
    }
  }

  static <E> void change(Set<E> set, E one, E other) {
    System.out.print(set.add(one) + " " + set.add(one) + " " + set.remove(other) + " " + set.remove(other) + " ");
    System.out.print(set.contains(one) + " " + set.size() + " ");
    set.removeIf(x -> x.equals(one));
    System.out.println(set + " " + new HashSet<>(set).size());
  }

  public static void main(String[] args) {
    Unenforced<String> names = new Unenforced<>(List.of("a", "b"));
    change(names, "c", "a");
    System.out.println(names.get(0) + names.indexOf("b"));
    Distinct<Integer> numbers = new Distinct<>(List.of(5, 6));
    change(numbers, 7, 5);
    numbers.add(0, 1);
    Collection<Integer> both = numbers;
    System.out.println(both.add(6) + " " + both.remove(1) + " " + numbers + " " + numbers.remove(0) + (numbers instanceof Set));
  }
}

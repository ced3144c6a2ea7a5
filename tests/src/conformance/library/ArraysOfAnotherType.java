import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Copies of arrays whose elements are of another type than those of the original. */
public class ArraysOfAnotherType {
  static class Bag<E> extends AbstractCollection<E> {
    private Object[] elements = new Object[1];
    private int size;

    @Override
    public boolean add(E e) {
      if (size == elements.length) {
        elements = Arrays.copyOf(elements, 2 * size);
      }
      elements[size++] = e;
      return true;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Iterator<E> iterator() {
      return (Iterator<E>) Arrays.asList(elements).subList(0, size).iterator();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T[] toArray(T[] a) {
      if (a.length < size) {
        return (T[]) Arrays.copyOf(elements, size, a.getClass());
      }
      System.arraycopy(elements, 0, a, 0, size);
      return a;
    }
  }

  public static void main(String[] args) {
    Bag<String> bag = new Bag<>();
    bag.addAll(List.of("x", "y", "z"));
    String[] made = bag.toArray(new String[0]);
    System.out.println(made.getClass().getSimpleName() + Arrays.toString(made));
    String[] room = {"1", "2", "3", "4"};
    System.out.println(bag.toArray(room) == room ? Arrays.toString(room) : "another");
    Number[] numbers = Arrays.copyOf(new Integer[] {1, 2}, 3, Number[].class);
    numbers[2] = 2.5;
    System.out.println(Arrays.toString(numbers) + numbers.getClass().getSimpleName());
    Object[] part = Arrays.copyOfRange(numbers, 1, 4, Object[].class);
    part[2] = "text";
    System.out.println(Arrays.toString(part) + (part instanceof Number[]));
  }
}

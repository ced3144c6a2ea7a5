import java.util.Iterator;
import java.util.NoSuchElementException;

/** A linked list of one's own with an iterator for for-each. */
public class LinkedChain {
  static class Chain<T> implements Iterable<T> {
    private Node<T> head;
    private Node<T> tail;
    private int size;

    private static class Node<T> {
      T value;
      Node<T> next;

      Node(T value) {
        this.value = value;
      }
    }

    Chain<T> add(T value) {
      Node<T> node = new Node<>(value);
      if (head == null) {
        head = tail = node;
      } else {
        tail = tail.next = node;
      }
      size++;
      return this;
    }

    void addFirst(T value) {
      Node<T> node = new Node<>(value);
      node.next = head;
      head = node;
      if (tail == null) {
        tail = node;
      }
      size++;
    }

    T get(int index) {
      if (index < 0 || index >= size) {
        throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
      }
      Node<T> n = head;
      while (index-- > 0) {
        n = n.next;
      }
      return n.value;
    }

    boolean remove(T value) {
      Node<T> before = null;
      for (Node<T> n = head; n != null; before = n, n = n.next) {
        if (n.value.equals(value)) {
          if (before == null) {
            head = n.next;
          } else {
            before.next = n.next;
          }
          if (n == tail) {
            tail = before;
          }
          size--;
          return true;
        }
      }
      return false;
    }

    void reverse() {
      Node<T> previous = null;
      tail = head;
      while (head != null) {
        Node<T> next = head.next;
        head.next = previous;
        previous = head;
        head = next;
      }
      head = previous;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<T>() {
        private Node<T> at = head;

        @Override
        public boolean hasNext() {
          return at != null;
        }

        @Override
        public T next() {
          if (at == null) {
            throw new NoSuchElementException("end of chain");
          }
          T value = at.value;
          at = at.next;
          return value;
        }
      };
    }

    @Override
    public String toString() {
      StringBuilder s = new StringBuilder("<");
      for (T t : this) {
        s.append(t).append(' ');
      }
      return s.append('>').toString();
    }
  }

  static class Countdown implements Iterable<Integer>, Iterator<Integer> {
    private int n;

    Countdown(int n) {
      this.n = n;
    }

    @Override
    public Iterator<Integer> iterator() {
      return this;
    }

    @Override
    public boolean hasNext() {
      return n > 0;
    }

    @Override
    public Integer next() {
      return n--;
    }
  }

  public static void main(String[] args) {
    Chain<String> chain = new Chain<>();
    System.out.println(chain + " " + chain.size);
    chain.add("b").add("c").add("d").addFirst("a");
    System.out.println(chain + " " + chain.get(2));
    chain.reverse();
    System.out.println(chain + chain.head.value + chain.tail.value);
    System.out.println(
        chain.remove("a") + " " + chain.remove("zz") + " " + chain.remove("d") + chain);
    chain.add("e");
    try {
      chain.get(7);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    Iterator<String> it = chain.iterator();
    while (it.hasNext()) {
      System.out.print(it.next() + ",");
    }
    try {
      it.next();
    } catch (NoSuchElementException e) {
      System.out.println(e.getMessage());
    }
    int pairs = 0;
    for (String x : chain) {
      for (String y : chain) {
        if (x.compareTo(y) < 0) {
          pairs++;
        }
      }
    }
    System.out.println(pairs);
    Countdown countdown = new Countdown(5);
    for (int i : countdown) {
      if (i == 2) {
        break;
      }
      System.out.print(i + " ");
    }
    System.out.println(countdown.n);
  }
}

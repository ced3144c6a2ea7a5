import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.PriorityQueue;

/** Changes that keep a list's length, done by methods and lambdas while something goes through it. */
public class ListsChangedByWhatALoopCalls {
  static List<Integer> shared = numbers();

  static List<Integer> numbers() {
    return new ArrayList<>(List.of(1, 2, 3, 4, 5));
  }

  static void rotate(List<Integer> list) {
    list.add(list.remove(0));
  }

  static void touch() {
    shared.sort(null);
  }

  static void deeper(Collection<Integer> c, int depth) {
    if (depth > 0) {
      deeper(c, depth - 1);
    } else {
      c.remove(2);
      c.add(2);
    }
  }

  static void check(String what, Runnable loop) {
    try {
      loop.run();
      System.out.println(what + ": fine");
    } catch (ConcurrentModificationException e) {
      System.out.println(what + ": " + e);
    }
  }

  record Bag(List<Integer> items) implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      return items.iterator();
    }
  }

  public static void main(String[] args) {
    check(
        "method",
        () -> {
          List<Integer> list = numbers();
          for (int x : list) {
            rotate(list);
          }
        });
    check(
        "last round",
        () -> {
          List<Integer> list = numbers();
          for (int x : list) {
            if (x == 5) {
              Collections.sort(list);
            }
          }
        });
    check(
        "field",
        () -> {
          for (int x : shared) {
            touch();
          }
        });
    check(
        "recursion",
        () -> {
          List<Integer> list = numbers();
          for (int x : list) {
            deeper(list, 3);
          }
        });
    check(
        "lambda",
        () -> {
          List<Integer> list = numbers();
          list.forEach(
              x -> {
                if (x == 2) {
                  rotate(list);
                }
              });
        });
    check("sorted in a lambda", () -> shared.forEach(x -> touch()));
    check(
        "iterator",
        () -> {
          List<Integer> list = numbers();
          Iterator<Integer> it = list.iterator();
          it.next();
          rotate(list);
          System.out.println(it.hasNext());
          it.next();
        });
    check(
        "removed by the iterator",
        () -> {
          List<Integer> list = numbers();
          Iterator<Integer> it = list.iterator();
          it.next();
          rotate(list);
          it.remove();
        });
    check(
        "list iterator",
        () -> {
          List<Integer> list = numbers();
          ListIterator<Integer> it = list.listIterator(5);
          System.out.print(it.previous() + " ");
          list.sort(null);
          it.previous();
        });
    check(
        "by the iterator itself",
        () -> {
          List<Integer> list = numbers();
          ListIterator<Integer> it = list.listIterator();
          while (it.hasNext()) {
            int x = it.next();
            if (x == 2) {
              it.remove();
            } else if (x == 3) {
              it.add(33);
            } else {
              it.set(x * 10);
            }
          }
          System.out.print(list + " ");
        });
    check(
        "linked",
        () -> {
          List<Integer> list = new LinkedList<>(numbers());
          for (int x : list) {
            rotate(list);
          }
        });
    check(
        "linked and sorted",
        () -> {
          List<Integer> list = new LinkedList<>(numbers());
          for (int x : list) {
            list.sort(Collections.reverseOrder());
          }
        });
    check(
        "linked, from its end",
        () -> {
          LinkedList<Integer> list = new LinkedList<>(numbers());
          Iterator<Integer> it = list.descendingIterator();
          while (it.hasNext()) {
            int x = it.next();
            System.out.print(x + " ");
            it.remove();
            if (x == 3) {
              list.remove(0);
            } else if (x == 2) {
              rotate(list);
            }
          }
        });
    check(
        "heap",
        () -> {
          PriorityQueue<Integer> heap = new PriorityQueue<>(numbers());
          for (int x : heap) {
            heap.add(heap.poll());
          }
        });
    check(
        "heap, cut and filled",
        () -> {
          PriorityQueue<Integer> heap = new PriorityQueue<>(numbers());
          for (int x : heap) {
            System.out.print(x + " ");
            heap.retainAll(List.of(1, 2, 3, 4));
            heap.addAll(List.of(5));
          }
        });
    check(
        "own iterable",
        () -> {
          Bag bag = new Bag(numbers());
          for (int x : bag) {
            rotate(bag.items());
          }
        });
    check("replaced and added", () -> shared.replaceAll(x -> shared.add(x) ? x : 0));
    check(
        "another list",
        () -> {
          List<Integer> list = numbers();
          List<Integer> other = numbers();
          for (int x : list) {
            rotate(other);
          }
        });
  }
}

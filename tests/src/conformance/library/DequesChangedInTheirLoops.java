import java.util.ArrayDeque;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** What loops over an {@code ArrayDeque} come to when it changes hangs on its ring of places. */
public class DequesChangedInTheirLoops {
  static ArrayDeque<Integer> deque(int size) {
    ArrayDeque<Integer> d = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      d.add(i);
    }
    return d;
  }

  static void change(ArrayDeque<Integer> d, int how, int x) {
    switch (how) {
      case 0 -> d.addFirst(x);
      case 1 -> d.addLast(x);
      case 2 -> d.poll();
      case 3 -> d.pollLast();
      case 4 -> d.remove(x - 1);
      case 5 -> d.removeLastOccurrence(x + 1);
      case 6 -> d.addLast(d.removeFirst());
      case 7 -> d.addAll(List.of(x, x));
      case 8 -> d.removeIf(y -> y == x);
      default -> d.offerFirst(d.pollLast());
    }
  }

  static void run(String what, int size, int how, Runnable loop) {
    System.out.print(what + " " + size + " " + how + ": ");
    try {
      loop.run();
      System.out.println();
    } catch (ConcurrentModificationException | NoSuchElementException e) {
      System.out.println(e);
    }
  }

  static void loops(int size, int how) {
    ArrayDeque<Integer> first = deque(size);
    run(
        "all",
        size,
        how,
        () -> {
          int turns = 0;
          for (int x : first) {
            System.out.print(x + " ");
            if (turns++ > 24) {
              break;
            }
            change(first, how, x);
          }
        });
    ArrayDeque<Integer> second = deque(size);
    second.poll();
    second.addFirst(91);
    second.addFirst(92);
    run(
        "once",
        size,
        how,
        () -> {
          for (int x : second) {
            System.out.print(x + " ");
            if (x == size - 2) {
              change(second, how, x);
            }
          }
        });
    ArrayDeque<Integer> third = deque(size);
    run(
        "down",
        size,
        how,
        () -> {
          Iterator<Integer> it = third.descendingIterator();
          while (it.hasNext()) {
            int x = it.next();
            System.out.print(x + " ");
            if (x % 3 == 0) {
              it.remove();
            } else if (x == 4) {
              change(third, how, x);
            }
          }
        });
    System.out.println(first + " " + second + " " + third);
  }

  public static void main(String[] args) {
    for (int size : new int[] {3, 9, 16}) {
      for (int how = 0; how < 10; how++) {
        loops(size, how);
      }
    }
    ArrayDeque<Integer> all = deque(4);
    all.forEach(x -> System.out.print(x + (x == 1 ? "-" + all.poll() : "") + " "));
    System.out.println(all + " " + all.getClass().getName() + " " + all.clone());
  }
}

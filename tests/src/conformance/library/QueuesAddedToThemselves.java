import java.util.*;

/** A queue that is to add itself refuses, before or behind the deed. */
public class QueuesAddedToThemselves {
    static void add(Collection<Integer> xs) {
        try {
            System.out.println(xs.addAll(xs) + " " + xs);
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + " " + xs);
        }
    }

    public static void main(String[] args) {
        add(new PriorityQueue<>(List.of(2, 1)));
        add(new ArrayDeque<>(List.of(2, 1)));
        add(new ArrayDeque<>());
        add(new ArrayList<>(List.of(2, 1)));
        add(new LinkedList<>(List.of(2, 1)));
        add(new TreeSet<>(List.of(2, 1)));
        add(new HashSet<>(List.of(2, 1)));
        PriorityQueue<Integer> heap = new PriorityQueue<>(Comparator.reverseOrder());
        heap.add(3);
        try {
            heap.addAll(heap);
        } catch (IllegalArgumentException e) {
            System.out.println("refused " + heap);
        }
    }
}

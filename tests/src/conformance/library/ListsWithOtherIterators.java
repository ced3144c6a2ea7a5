import java.util.*;
public class ListsWithOtherIterators {
    static class Reversed<E> extends ArrayList<E> {
        @Override public Iterator<E> iterator() {
            return new Iterator<E>() { int i = size(); public boolean hasNext() { return i > 0; } public E next() { return get(--i); } };
        }
    }
    static class Logged<E> extends ArrayList<E> {
        @Override public Iterator<E> iterator() { System.out.print("it:"); return super.iterator(); }
    }
    static int sum(List<Integer> l) { int s = 0; for (int x : l) s = s * 10 + x; return s; }
    static String all(Iterable<?> l) { StringBuilder b = new StringBuilder(); for (Object o : l) b.append(o); return b.toString(); }
    public static void main(String[] args) {
        Reversed<Integer> r = new Reversed<>(); Collections.addAll(r, 1, 2, 3);
        for (int x : r) System.out.print(x);
        System.out.println();
        System.out.println(sum(r) + " " + all(r) + " " + sum(new ArrayList<>(List.of(4, 5))));
        System.out.println(r);
        System.out.println(new ArrayList<>(r));
        Logged<String> l = new Logged<>(); l.add("a"); l.add("b");
        for (String s : l) System.out.print(s);
        Iterator<String> it = l.iterator(); while (it.hasNext()) System.out.print(it.next() + ";");
        System.out.println(l + all(l));
    }
}

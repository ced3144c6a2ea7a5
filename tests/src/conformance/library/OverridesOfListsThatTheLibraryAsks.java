import java.util.*;

/** What the library's other classes see of lists that override methods. */
public class OverridesOfListsThatTheLibraryAsks {
    static final StringBuilder seen = new StringBuilder();

    static class Watched extends ArrayList<Integer> {
        @Override public Integer get(int i) { seen.append("g").append(i); return super.get(i); }
        @Override public Integer set(int i, Integer x) { seen.append("s").append(i); return super.set(i, x); }
        @Override public void add(int i, Integer x) { seen.append("i").append(i); super.add(i, x); }
        @Override public Integer remove(int i) { seen.append("r").append(i); return super.remove(i); }
    }

    static class Ring<T> extends ArrayList<T> {
        @Override public T get(int i) { return super.get(Math.floorMod(i, size())); }
    }

    static class Evens extends ArrayList<Integer> {
        @Override public boolean contains(Object x) { return x instanceof Integer && (Integer) x % 2 == 0; }
        @Override public Iterator<Integer> iterator() {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                if (get(i) % 2 == 0) found.add(get(i));
            }
            return found.iterator();
        }
    }

    static class Loose extends ArrayList<String> {
        @Override public int indexOf(Object x) {
            for (int i = 0; i < size(); i++) {
                if (get(i).equalsIgnoreCase(String.valueOf(x))) return i;
            }
            return -1;
        }
    }

    static class Same extends ArrayList<String> {
        @Override public boolean equals(Object o) { return o instanceof Same && ((Same) o).size() == size(); }
        @Override public int hashCode() { return size(); }
        @Override public String toString() { return "Same of " + size(); }
    }

    static class Once extends ArrayList<String> {
        int sorts;
        @Override public void sort(Comparator<? super String> c) { sorts++; super.sort(c == null ? Comparator.reverseOrder() : c); }
    }

    static class Inserted extends ArrayList<String> {
        @Override public void add(int i, String s) { super.add(i, s + "!"); }
    }

    static class Shown extends Stack<String> {
        @Override public synchronized String peek() { return "<" + super.peek() + ">"; }
        @Override public void addElement(String s) { super.addElement(s + "+"); }
        @Override public synchronized int lastIndexOf(Object o) { return super.lastIndexOf(o + "+"); }
    }

    static void told(String what, Object result) {
        System.out.println(what + " " + result + " " + seen);
        seen.setLength(0);
    }

    public static void main(String[] args) {
        Watched w = new Watched();
        Collections.addAll(w, 5, 3, 8, 1);
        Collections.swap(w, 0, 3);
        told("swap", w);
        Collections.reverse(w);
        told("reverse", w);
        Collections.shuffle(w, new Random(7));
        told("shuffle", w);
        Collections.fill(w, 4);
        told("fill", w);
        Collections.copy(w, List.of(1, 3, 5, 8));
        told("copy", w);
        told("search", Collections.binarySearch(w, 5) + " " + Collections.binarySearch(w, 4, Comparator.naturalOrder()));
        told("replace", Collections.replaceAll(w, 3, 30) + " " + w);
        told("view", Collections.unmodifiableList(w).get(2) + " " + Collections.unmodifiableList(w));
        Iterator<Integer> it = w.iterator();
        it.next();
        it.remove();
        told("iterator", w);
        ListIterator<Integer> steps = w.listIterator(1);
        steps.next();
        steps.set(9);
        steps.add(10);
        told("steps", w);
        List<Integer> part = w.subList(1, 3);
        part.add(7);
        part.remove(0);
        told("part", part + " " + w);
        Ring<String> ring = new Ring<>();
        ring.addAll(List.of("a", "b", "c"));
        Collections.swap(ring, 0, 2);
        told("ring", ring + ring.get(-1) + ring.get(4));

        Evens evens = new Evens();
        evens.addAll(List.of(1, 2, 3, 4, 5));
        told("evens", new TreeSet<>(evens) + " " + new HashSet<>(evens) + " " + Collections.max(evens) + Collections.frequency(evens, 3));
        told("all", evens.containsAll(List.of(10, 20)) + " " + evens.containsAll(List.of(1)) + " " + List.of(2, 4).equals(evens) + " " + new ArrayList<>(List.of(2, 4)).containsAll(evens));
        List<Integer> others = new ArrayList<>(List.of(6, 7, 8));
        others.removeAll(evens);
        told("removed", others + " " + Collections.disjoint(List.of(3), evens) + Collections.disjoint(evens, List.of(5, 7)));
        List<String> names = new ArrayList<>(new Loose());
        Loose loose = new Loose();
        Collections.addAll(loose, "One", "Two");
        told("loose", loose.contains("ONE") + " " + loose.containsAll(List.of("two", "one")) + " " + names + String.join("/", loose));

        Same a = new Same(), b = new Same();
        a.add("x");
        b.add("y");
        Object o = a;
        told("same", a.equals(b) + " " + o.equals(b) + " " + Objects.equals(a, b) + " " + a.equals(List.of("x")) + " " + List.of("x").equals(a) + " " + a.hashCode() + new HashSet<>(List.of(a)).contains(b));
        told("shown", Collections.unmodifiableList(a) + ", " + Collections.unmodifiableCollection(b));
        Once once = new Once();
        Collections.addAll(once, "b", "c", "a");
        Collections.sort(once);
        told("sorted", once + " " + once.sorts);
        Collections.sort(once, Comparator.naturalOrder());
        told("sorted", once + " " + once.sorts);
        Inserted inserted = new Inserted();
        Collections.addAll(inserted, "p", "q");
        inserted.add(1, "r");
        told("inserted", inserted);

        Shown shown = new Shown();
        shown.push("a");
        shown.add("b");
        told("stack", shown + shown.peek() + shown.search("a") + shown.pop() + shown.pop() + shown);
    }
}

import java.util.*;

public class CheckedAndSynchronizedViews {
  @SuppressWarnings({"unchecked", "rawtypes"})
  public static void main(String[] args) {
    List<String> l = Collections.checkedList(new ArrayList<>(), String.class);
    l.add("x");
    try {
      ((List) l).add(3);
    } catch (ClassCastException e) {
      System.out.println("CCE " + e.getMessage());
    }
    System.out.println(l);
    Map<String, Integer> m = Collections.checkedMap(new TreeMap<>(), String.class, Integer.class);
    m.put("a", 1);
    try {
      ((Map) m).put("b", "c");
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
    System.out.println(m);
    Set<Integer> s = Collections.checkedSet(new HashSet<>(), Integer.class);
    s.add(4);
    System.out.println(s.contains(4));
    Collection<Integer> sc = Collections.synchronizedCollection(new ArrayList<>(List.of(3, 1, 2)));
    synchronized (sc) {
      for (int x : sc) System.out.print(x);
    }
    System.out.println();
    List<Integer> list = Collections.synchronizedList(new LinkedList<>());
    list.add(1);
    list.addAll(List.of(5, 6));
    Collections.rotate(list, 1);
    System.out.println(
        list + " " + Collections.frequency(list, 5) + " " + Collections.nCopies(3, "z"));
    Collections.swap(list, 0, 2);
    Collections.reverse(list);
    System.out.println(
        list + " " + Collections.max(list) + Collections.min(list, Collections.reverseOrder()));
    Map<String, Boolean> ch = new IdentityHashMap<>();
    ch.put("k", true);
    System.out.println(ch);
    Set<String> sfm = Collections.newSetFromMap(new LinkedHashMap<>());
    sfm.add("q");
    sfm.add("w");
    sfm.add("q");
    System.out.println(sfm);
    Queue<Integer> lifo = Collections.asLifoQueue(new ArrayDeque<>());
    lifo.add(1);
    lifo.add(2);
    System.out.println(lifo.poll());
    System.out.println(Collections.disjoint(List.of(1, 2), Set.of(3)));
    List<Integer> sh = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
    Collections.shuffle(sh, new Random(42));
    System.out.println(sh);
    System.out.println(Collections.binarySearch(List.of(1, 3, 5), 4));
    System.out.println(
        Collections.indexOfSubList(List.of(1, 2, 3, 2, 3), List.of(2, 3))
            + " "
            + Collections.lastIndexOfSubList(List.of(1, 2, 3, 2, 3), List.of(2, 3)));
    System.out.println(
        Collections.emptyList().equals(new ArrayList<>()) + " " + Collections.singletonMap("a", 1));
    List<String> un = Collections.unmodifiableList(new ArrayList<>(List.of("a")));
    try {
      un.add("b");
    } catch (UnsupportedOperationException e) {
      System.out.println("UOE " + e.getMessage());
    }
    Collections.fill(sh, 0);
    System.out.println(sh);
    List<String> al = new ArrayList<>();
    Collections.addAll(al, "x", "y");
    System.out.println(al);
    System.out.println(
        Collections.list(new Vector<>(List.of(1, 2)).elements())
            + " "
            + Collections.enumeration(al).nextElement());
    Collections.replaceAll(al, "x", "w");
    System.out.println(al);
  }
}

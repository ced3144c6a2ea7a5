import java.util.*;

/** A tour through java.util. */
public class CollectionsTour {
  public static void main(String[] args) {
    List<Integer> l = new ArrayList<>();
    for (int i = 10; i > 0; i -= 3) l.add(i);
    l.add(1, 99);
    l.set(0, -1);
    l.addAll(List.of(4, 4));
    System.out.println(
        l
            + " "
            + l.indexOf(4)
            + l.lastIndexOf(4)
            + l.contains(99)
            + l.subList(1, 4)
            + l.size()
            + l.isEmpty());
    Collections.sort(l);
    System.out.println(
        l
            + " "
            + Collections.binarySearch(l, 99)
            + Collections.max(l)
            + Collections.min(l)
            + Collections.frequency(l, 4));
    Collections.reverse(l);
    Collections.swap(l, 0, 1);
    Collections.rotate(l, 2);
    System.out.println(l);
    Collections.shuffle(l, new Random(42));
    System.out.println(l);
    ListIterator<Integer> it = l.listIterator();
    while (it.hasNext()) {
      int i = it.next();
      if (i == 4) it.remove();
      else if (i < 0) it.add(0);
      else it.set(i * 2);
    }
    while (it.hasPrevious()) System.out.print(it.previous() + " ");
    System.out.println();
    try {
      for (Integer i : l) if (i == 0) l.remove(i);
    } catch (ConcurrentModificationException e) {
      System.out.println("CME");
    }
    try {
      List.of(1).add(2);
    } catch (UnsupportedOperationException e) {
      System.out.println("UOE");
    }
    try {
      Arrays.asList(1, 2).remove(0);
    } catch (UnsupportedOperationException e) {
      System.out.println("UOE2");
    }
    try {
      Collections.unmodifiableList(l).add(1);
    } catch (UnsupportedOperationException e) {
      System.out.println("UOE3");
    }
    try {
      l.get(50);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      new ArrayDeque<Integer>().pop();
    } catch (NoSuchElementException e) {
      System.out.println("NSE");
    }
    try {
      new ArrayDeque<String>().add(null);
    } catch (NullPointerException e) {
      System.out.println("NPE");
    }
    Set<String> hs = new HashSet<>(Arrays.asList("banana", "apple", "cherry", "date"));
    Set<String> ts = new TreeSet<>(hs),
        ls = new LinkedHashSet<>(List.of("z", "a", "m", "z".repeat(2)));
    System.out.println(hs + " " + ts + " " + ls + " " + hs.add("apple") + hs.remove("date"));
    hs.retainAll(Set.of("apple", "zzz"));
    System.out.println(hs);
    TreeSet<Integer> t = new TreeSet<>(List.of(5, 1, 9, 3, 7));
    System.out.println(
        t.first()
            + " "
            + t.last()
            + t.floor(4)
            + t.ceiling(4)
            + t.higher(5)
            + t.lower(5)
            + t.headSet(5)
            + t.tailSet(5)
            + t.subSet(3, 8)
            + t.descendingSet()
            + t.pollFirst()
            + t);
    Map<String, Integer> m = new HashMap<>();
    String[] ws = {
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen"
    };
    for (int i = 0; i < ws.length; i++) m.put(ws[i], i + 1);
    System.out.println(m);
    m.remove("five");
    m.putIfAbsent("one", 100);
    m.putIfAbsent("zero", 0);
    System.out.println(
        m.getOrDefault("nope", -1)
            + " "
            + m.containsValue(12)
            + m.keySet().size()
            + m.values().stream().mapToInt(i -> i).sum());
    TreeMap<Integer, String> tm = new TreeMap<>();
    for (int i = 0; i < 50; i += 10) tm.put(i, "v" + i);
    System.out.println(
        tm.firstEntry()
            + " "
            + tm.floorKey(25)
            + tm.ceilingEntry(25)
            + tm.headMap(20, true)
            + tm.tailMap(30)
            + tm.descendingMap()
            + tm.pollLastEntry()
            + tm.higherKey(40));
    Deque<Integer> d = new ArrayDeque<>();
    d.offerFirst(1);
    d.offerLast(2);
    d.push(0);
    d.addLast(3);
    System.out.println(d + " " + d.peekFirst() + d.peekLast() + d.pollLast() + d.pop() + d);
    PriorityQueue<String> pq =
        new PriorityQueue<>(
            Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    pq.addAll(List.of("ccc", "a", "bb", "b", "aa"));
    StringBuilder sb = new StringBuilder();
    while (!pq.isEmpty()) sb.append(pq.poll()).append(' ');
    System.out.println(sb);
    Integer[] arr = {3, 1, 2};
    Arrays.sort(arr, Collections.reverseOrder());
    System.out.println(
        Arrays.toString(arr)
            + Arrays.asList(arr)
            + Arrays.equals(new int[] {1}, new int[] {1})
            + Arrays.hashCode(new int[] {1, 2})
            + List.of(1, 2).hashCode()
            + List.of(1, 2).equals(Arrays.asList(1, 2))
            + new HashSet<>(l).equals(new TreeSet<>(l))
            + Map.of("a", 1).equals(new TreeMap<>(Map.of("a", 1))));
    int[][] jag = new int[3][];
    jag[0] = new int[] {1};
    jag[1] = new int[2];
    System.out.println(Arrays.deepToString(jag));
    int[] filled = new int[5];
    Arrays.fill(filled, 1, 3, 7);
    System.out.println(
        Arrays.toString(filled)
            + Arrays.toString(Arrays.copyOfRange(filled, 2, 7))
            + Arrays.stream(filled).sum());
    List<List<Integer>> nested = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nested.add(new LinkedList<>());
      for (int j = 0; j <= i; j++) nested.get(i).add(j);
    }
    System.out.println(nested);
    Iterator<Integer> iter = nested.get(2).iterator();
    iter.next();
    iter.remove();
    System.out.println(
        nested.get(2)
            + " "
            + Collections.nCopies(3, "x")
            + Collections.emptyList()
            + Collections.singletonList(5)
            + Collections.disjoint(List.of(1), List.of(2)));
  }
}

import java.util.*;

public class ViewsOfSortedCollections {
  public static void main(String[] args) {
    TreeMap<Integer, String> m = new TreeMap<>();
    for (int i = 0; i < 20; i += 2) m.put(i, "v" + i);
    NavigableMap<Integer, String> d = m.descendingMap();
    System.out.println(d + " " + d.firstKey() + " " + d.headMap(10, true) + " " + d.ceilingKey(7) + " " + d.higherEntry(8));
    SortedMap<Integer, String> sub = m.subMap(4, 12);
    sub.put(5, "five"); System.out.println(sub + " " + m.size() + " " + sub.firstKey() + " " + sub.lastKey());
    try { sub.put(12, "x"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    NavigableMap<Integer, String> tail = m.tailMap(14, false); System.out.println(tail + " " + tail.pollFirstEntry() + " " + m.containsKey(16));
    sub.clear(); System.out.println(m + " " + m.floorEntry(11) + " " + m.lowerKey(0) + " " + m.ceilingEntry(13).getValue());
    try { m.firstEntry().setValue("q"); } catch (UnsupportedOperationException e) { System.out.println("UOE"); }
    for (Map.Entry<Integer, String> e : m.entrySet()) e.setValue(e.getValue().toUpperCase());
    System.out.println(m + " " + m.navigableKeySet().headSet(3) + " " + m.descendingKeySet() + " " + m.keySet().removeIf(k -> k > 15) + " " + m.values().remove("V2") + m);
    Iterator<Integer> it = m.navigableKeySet().descendingIterator(); while (it.hasNext()) if (it.next() == 14) it.remove(); System.out.println(m);
    TreeSet<String> s = new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
    Collections.addAll(s, "pear", "fig", "apple", "kiwi", "date", "plum", "banana");
    System.out.println(s + " " + s.first() + " " + s.pollLast() + " " + s.higher("kiwi") + " " + s.lower("kiwi") + " " + s.floor("zzzz") + " " + s.ceiling("aaaa"));
    System.out.println(s.subSet("fig", true, "kiwi", true) + " " + s.descendingSet() + " " + s.headSet("kiwi") + " " + s.tailSet("plum", false) + " " + s.comparator().compare("a", "b"));
    try { m.subMap(9, 3); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
    try { m.put(null, "x"); } catch (NullPointerException e) { System.out.println("NPE"); }
    try { new TreeSet<Object>().add(new Object()); } catch (ClassCastException e) { System.out.println("CCE"); }
    try { for (Integer k : m.keySet()) m.put(k + 100, "z"); } catch (ConcurrentModificationException e) { System.out.println("CME " + m.size()); }
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8)); List<Integer> sl = list.subList(2, 6); sl.set(0, 33); sl.add(44); sl.remove(Integer.valueOf(5)); sl.sort(Comparator.reverseOrder()); System.out.println(sl + " " + list + " " + sl.indexOf(4) + " " + sl.subList(1, 3));
    list.add(9); try { sl.size(); } catch (ConcurrentModificationException e) { System.out.println("CME sub"); }
    ListIterator<Integer> li = list.listIterator(3); li.previous(); li.set(-1); li.add(77); System.out.println(li.nextIndex() + " " + li.previousIndex() + " " + list); while (li.hasNext()) if (li.next() % 2 == 0) li.remove(); System.out.println(list);
    Deque<Integer> dq = new ArrayDeque<>(); dq.push(1); dq.addLast(2); dq.offerFirst(0); dq.offerLast(3); dq.addFirst(2); System.out.println(dq + " " + dq.peekFirst() + dq.peekLast() + dq.removeFirstOccurrence(2) + dq + dq.removeLastOccurrence(9) + dq.pollLast() + dq.pop() + dq.element() + dq.contains(1));
    dq.clear(); System.out.println(dq.peek() + " " + dq.pollFirst()); try { dq.removeFirst(); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); } try { dq.add(null); } catch (NullPointerException e) { System.out.println("npe"); }
    PriorityQueue<int[]> pq = new PriorityQueue<>(11, (a, b) -> a[1] != b[1] ? Integer.compare(b[1], a[1]) : a[0] - b[0]); for (int i = 0; i < 8; i++) pq.offer(new int[] {i, i * 7 % 5}); StringBuilder sb = new StringBuilder(); while (!pq.isEmpty()) { int[] x = pq.poll(); sb.append(x[0]).append(':').append(x[1]).append(' '); } System.out.println(sb);
    PriorityQueue<String> ps = new PriorityQueue<>(List.of("d", "b", "a", "c", "e")); System.out.println(ps + " " + ps.remove("b") + ps + ps.peek() + ps.contains("z") + Arrays.toString(ps.toArray()));
    BitSet bs = new BitSet(); bs.set(1, 5); bs.set(64); bs.flip(2); BitSet b2 = BitSet.valueOf(new long[] {0b10110}); System.out.println(bs + " " + bs.cardinality() + " " + bs.length() + " " + bs.nextSetBit(5) + " " + bs.nextClearBit(1) + " " + bs.previousSetBit(63) + " " + bs.intersects(b2) + " " + Arrays.toString(bs.toLongArray()) + bs.size()); BitSet c = (BitSet) bs.clone(); c.and(b2); System.out.print(c); c.or(bs); c.xor(b2); System.out.print(c); c.andNot(b2); System.out.println(c + " " + c.stream().sum() + c.get(0, 5) + bs.hashCode() + bs.equals(c));
    EnumMap<java.time.DayOfWeek, Integer> em = new EnumMap<>(java.time.DayOfWeek.class); em.put(java.time.DayOfWeek.FRIDAY, 1); em.put(java.time.DayOfWeek.MONDAY, 2); System.out.println(em); EnumSet<java.time.DayOfWeek> es = EnumSet.range(java.time.DayOfWeek.TUESDAY, java.time.DayOfWeek.FRIDAY); System.out.println(es + " " + EnumSet.complementOf(es));
    LinkedHashMap<String, Integer> lru = new LinkedHashMap<>(16, .75f, true) { @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 3; } }; for (String k : "a b c a d e a".split(" ")) lru.merge(k, 1, Integer::sum); System.out.println(lru);
  }
}

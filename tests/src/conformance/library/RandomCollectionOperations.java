import java.util.*;
import java.util.concurrent.ConcurrentHashMap;
/** Random operations on every kind of map, list, deque and heap end as on the JVM, order included. */
public class RandomCollectionOperations {
  static Random r; static StringBuilder log;
  static Object key(int kind) { int n = r.nextInt(40) - 8; switch (kind) { case 0: return n * 37; case 1: return "k" + (n * 7919 % 1000); case 2: return (long) n * 1234567891L; case 3: return (char) ('a' + (n & 31)); case 4: return n / 4.0; default: return List.of(n & 7, "x" + (n & 3)); } }
  static void maps(Map<Object, Integer> m, int kind, String name, boolean nav) {
    for (int i = 0; i < 120; i++) {
      Object k = key(kind); Object res = null; switch (r.nextInt(14)) { case 0: case 1: case 2: res = m.put(k, i); break;
        case 3: res = m.remove(k); break;
        case 4: res = m.get(k); break;
        case 5: res = m.merge(k, 1, Integer::sum); break;
        case 6: res = m.computeIfAbsent(k, x -> 5); break;
        case 7: res = m.computeIfPresent(k, (x, v) -> v % 3 == 0 ? null : Integer.valueOf(v + 1)); break;
        case 8: res = m.putIfAbsent(k, -i); break;
        case 9: res = m.compute(k, (x, v) -> v == null ? Integer.valueOf(0) : v > 20 ? null : Integer.valueOf(v * 2)); break;
        case 10: res = m.getOrDefault(k, 99) + "" + m.containsKey(k); break;
        case 11: if (r.nextInt(4) == 0) { Iterator<Map.Entry<Object, Integer>> it = m.entrySet().iterator(); int c = 0; while (it.hasNext()) { Map.Entry<Object, Integer> e = it.next(); if (c++ % 3 == 0) it.remove(); else e.setValue(e.getValue() + 1); } } break;
        case 12: res = m.replace(k, 7); break;
        case 13: if (r.nextInt(6) == 0) m.values().removeIf(v -> v % 5 == 0); else res = m.size(); break; }
      log.append(res).append(','); if (i % 30 == 29) log.append('\n').append(m).append('\n'); if (nav) { TreeMap<Object, Integer> t = (TreeMap<Object, Integer>) m; log.append(t.floorKey(k)).append(t.higherKey(k)).append(t.ceilingEntry(k)).append(t.lowerEntry(k)).append(t.headMap(k).size()).append(t.tailMap(k, false).size()).append(';'); if (i % 40 == 20 && !t.isEmpty()) { NavigableMap<Object, Integer> d = t.descendingMap().headMap(k, r.nextBoolean()); log.append(d).append(d.firstEntry()).append(d.floorKey(key(kind))).append(d.higherKey(key(kind))); if (r.nextInt(3) == 0) d.pollFirstEntry(); } } }
    System.out.println(name + kind + " " + log.toString().hashCode() + " " + m.hashCode() + "\n" + m + " " + m.keySet() + m.values()); log.setLength(0);
  }
  static void lists(List<Integer> l, String name) { for (int i = 0; i < 150; i++) { int n = r.nextInt(30); Object res = null; try { switch (r.nextInt(13)) { case 0: case 1: case 2: res = l.add(n); break;
        case 3: l.add(r.nextInt(l.size() + 2), n); break;
        case 4: res = l.remove(r.nextInt(l.size() + 1)); break;
        case 5: res = l.remove((Integer) n); break;
        case 6: res = l.set(r.nextInt(l.size() + 1), n); break;
        case 7: res = l.indexOf(n) + " " + l.lastIndexOf(n) + l.contains(n); break;
        case 8: if (r.nextInt(5) == 0) Collections.sort(l); break;
        case 9: if (l.size() > 3) { List<Integer> s = l.subList(1, l.size() - 1); s.set(0, n); if (r.nextInt(5) == 0) s.clear(); else s.add(n + 1); } break;
        case 10: ListIterator<Integer> it = l.listIterator(r.nextInt(l.size() + 1)); if (it.hasPrevious()) { it.previous(); it.set(n); if (r.nextBoolean()) it.remove(); } it.add(n); break;
        case 11: res = l.addAll(r.nextInt(l.size() + 1), List.of(n, n + 1)); break;
        case 12: if (r.nextInt(6) == 0) res = l.removeIf(x -> x % 3 == 0); else Collections.rotate(l, n); break; } } catch (IndexOutOfBoundsException e) { res = e.getMessage(); } log.append(res).append(','); } System.out.println(name + " " + log.toString().hashCode() + " " + l + l.hashCode()); log.setLength(0); }
  static void deques(Deque<Integer> d, String name) { for (int i = 0; i < 120; i++) { int n = r.nextInt(9); Object res = null; try { switch (r.nextInt(12)) { case 0: d.addFirst(n); break;
        case 1: case 2: d.addLast(n); break;
        case 3: res = d.pollFirst(); break;
        case 4: res = d.pollLast(); break;
        case 5: res = d.removeFirst(); break;
        case 6: res = d.peekFirst() + "" + d.peekLast(); break;
        case 7: res = d.removeLastOccurrence(n); break;
        case 8: d.push(n); break;
        case 9: res = d.pop(); break;
        case 10: res = d.offer(n) + "" + d.contains(n); break;
        case 11: Iterator<Integer> it = d.descendingIterator(); if (it.hasNext()) { it.next(); it.remove(); } break; } } catch (NoSuchElementException e) { res = "empty"; } log.append(res).append(','); } System.out.println(name + " " + log.toString().hashCode() + " " + d); log.setLength(0); }
  static void heap(Comparator<Integer> c) { PriorityQueue<Integer> q = new PriorityQueue<>(c); for (int i = 0; i < 150; i++) { int n = r.nextInt(40); Object res = null; switch (r.nextInt(8)) { case 0: case 1: case 2: case 3: q.add(n); break;
        case 4: res = q.poll(); break;
        case 5: res = q.remove(n); break;
        case 6: res = q.peek(); break;
        case 7: if (r.nextInt(8) == 0) { Iterator<Integer> it = q.iterator(); while (it.hasNext()) if (it.next() % 3 == 0) it.remove(); } break; } log.append(res).append(','); } System.out.println("heap " + log.toString().hashCode() + " " + q); log.setLength(0); }
  public static void main(String[] args) { log = new StringBuilder(); for (int seed = 0; seed < 2; seed++) { r = new Random(seed); for (int k = 0; k < 6; k++) { maps(new HashMap<>(), k, "hash", false); maps(new LinkedHashMap<>(8, 0.75f, seed % 2 == 0), k, "linked", false); if (k < 5) maps(new TreeMap<>(), k, "tree", true); if (k == 1) maps(new TreeMap<>(Collections.reverseOrder()), k, "rev", true); maps(new ConcurrentHashMap<>(), k, "conc", false); maps(new Hashtable<>(), k, "table", false); } lists(new ArrayList<>(), "array"); lists(new LinkedList<>(), "linked"); deques(new ArrayDeque<>(), "deque"); deques(new LinkedList<>(), "linked"); heap(null); heap(Comparator.reverseOrder()); } }
}

import java.io.Serializable;
import java.util.*;

/** What the collections of the library are instances of: nothing that only their Python classes have in common. */
public class TypesOfCollections {
  interface OwnI { }
  static class OwnList<T> extends ArrayList<T> implements OwnI { }
  static class OwnMap<K,V> extends HashMap<K,V> { }
  static class OwnIter implements Iterable<String>, Iterator<String> { public Iterator<String> iterator() { return this; } public boolean hasNext() { return false; } public String next() { return null; } }

  static void show(String name, Object o) {
    StringBuilder types = new StringBuilder();
    if (o instanceof Iterable) types.append(" Iterable");
    if (o instanceof Collection) types.append(" Collection");
    if (o instanceof List) types.append(" List");
    if (o instanceof ArrayList) types.append(" ArrayList");
    if (o instanceof LinkedList) types.append(" LinkedList");
    if (o instanceof Stack) types.append(" Stack");
    if (o instanceof Vector) types.append(" Vector");
    if (o instanceof AbstractList) types.append(" AbstractList");
    if (o instanceof AbstractCollection) types.append(" AbstractCollection");
    if (o instanceof RandomAccess) types.append(" RandomAccess");
    if (o instanceof Set) types.append(" Set");
    if (o instanceof HashSet) types.append(" HashSet");
    if (o instanceof LinkedHashSet) types.append(" LinkedHashSet");
    if (o instanceof TreeSet) types.append(" TreeSet");
    if (o instanceof SortedSet) types.append(" SortedSet");
    if (o instanceof AbstractSet) types.append(" AbstractSet");
    if (o instanceof Map) types.append(" Map");
    if (o instanceof HashMap) types.append(" HashMap");
    if (o instanceof LinkedHashMap) types.append(" LinkedHashMap");
    if (o instanceof TreeMap) types.append(" TreeMap");
    if (o instanceof SortedMap) types.append(" SortedMap");
    if (o instanceof AbstractMap) types.append(" AbstractMap");
    if (o instanceof IdentityHashMap) types.append(" IdentityHashMap");
    if (o instanceof Hashtable) types.append(" Hashtable");
    if (o instanceof Queue) types.append(" Queue");
    if (o instanceof Deque) types.append(" Deque");
    if (o instanceof ArrayDeque) types.append(" ArrayDeque");
    if (o instanceof PriorityQueue) types.append(" PriorityQueue");
    if (o instanceof Iterator) types.append(" Iterator");
    if (o instanceof ListIterator) types.append(" ListIterator");
    if (o instanceof BitSet) types.append(" BitSet");
    if (o instanceof Cloneable) types.append(" Cloneable");
    if (o instanceof Serializable) types.append(" Serializable");
    if (o instanceof Comparable) types.append(" Comparable");
    if (o instanceof OwnI) types.append(" OwnI");
    if (o instanceof int[]) types.append(" int[]");
    if (o instanceof Object[]) types.append(" Object[]");
    if (o instanceof Number[]) types.append(" Number[]");
    System.out.println(name + ":" + types);
  }

  public static void main(String[] args) {
    show("new ArrayList<>()", new ArrayList<>());
    show("new LinkedList<>()", new LinkedList<>());
    show("new Stack<>()", new Stack<>());
    show("Arrays.asList(1)", Arrays.asList(1));
    show("List.of(1)", List.of(1));
    show("Collections.emptyList()", Collections.emptyList());
    show("Collections.nCopies(2, 1)", Collections.nCopies(2, 1));
    show("Collections.unmodifiableList(new ArrayList<>())", Collections.unmodifiableList(new ArrayList<>()));
    show("new ArrayList<>(List.of(1, 2)).subList(0, 1)", new ArrayList<>(List.of(1, 2)).subList(0, 1));
    show("new HashSet<>()", new HashSet<>());
    show("new LinkedHashSet<>()", new LinkedHashSet<>());
    show("new TreeSet<>()", new TreeSet<>());
    show("Collections.unmodifiableSet(new HashSet<>())", Collections.unmodifiableSet(new HashSet<>()));
    show("new HashMap<>()", new HashMap<>());
    show("new LinkedHashMap<>()", new LinkedHashMap<>());
    show("new TreeMap<>()", new TreeMap<>());
    show("new IdentityHashMap<>()", new IdentityHashMap<>());
    show("new Hashtable<>()", new Hashtable<>());
    show("Map.of(1, 2)", Map.of(1, 2));
    show("Collections.emptyMap()", Collections.emptyMap());
    show("new HashMap<>().keySet()", new HashMap<>().keySet());
    show("new HashMap<>().values()", new HashMap<>().values());
    show("new TreeMap<Integer, Integer>().headMap(3)", new TreeMap<Integer, Integer>().headMap(3));
    show("new ArrayDeque<>()", new ArrayDeque<>());
    show("new PriorityQueue<>()", new PriorityQueue<>());
    show("new ArrayList<>().iterator()", new ArrayList<>().iterator());
    show("new ArrayList<>().listIterator()", new ArrayList<>().listIterator());
    show("new HashMap<>().keySet().iterator()", new HashMap<>().keySet().iterator());
    show("new BitSet()", new BitSet());
    show("new OwnList<>()", new OwnList<>());
    show("new OwnMap<>()", new OwnMap<>());
    show("new OwnIter()", new OwnIter());
    show("new int[1]", new int[1]);
    show("new Integer[1]", new Integer[1]);
  }
}

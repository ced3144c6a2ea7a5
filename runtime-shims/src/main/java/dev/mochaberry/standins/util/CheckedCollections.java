package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractQueue;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The views of {@code java.util.Collections} that check the type of what is put into them. */
@Supplements("java.util.Collections")
final class CheckedCollections {
  private static final String ELEMENT = "element into collection";

  private CheckedCollections() {}

  static <E> Collection<E> checkedCollection(Collection<E> c, Class<E> type) {
    return new CheckedCollection<>(c, type);
  }

  static <E> Queue<E> checkedQueue(Queue<E> queue, Class<E> type) {
    return new CheckedQueue<>(queue, type);
  }

  static <E> List<E> checkedList(List<E> list, Class<E> type) {
    return new CheckedList<>(list, type);
  }

  static <E> Set<E> checkedSet(Set<E> s, Class<E> type) {
    return new CheckedSet<>(s, type);
  }

  static <E> SortedSet<E> checkedSortedSet(SortedSet<E> s, Class<E> type) {
    return new CheckedSortedSet<>(s, type);
  }

  static <E> NavigableSet<E> checkedNavigableSet(NavigableSet<E> s, Class<E> type) {
    return new CheckedNavigableSet<>(s, type);
  }

  static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
    return new CheckedMap<>(m, keyType, valueType);
  }

  static <K, V> SortedMap<K, V> checkedSortedMap(
      SortedMap<K, V> m, Class<K> keyType, Class<V> valueType) {
    return new CheckedSortedMap<>(m, keyType, valueType);
  }

  static <K, V> NavigableMap<K, V> checkedNavigableMap(
      NavigableMap<K, V> m, Class<K> keyType, Class<V> valueType) {
    return new CheckedNavigableMap<>(m, keyType, valueType);
  }

  private static void check(Object o, Class<?> type, String what) {
    if (o != null && !type.isInstance(o)) {
      throw new ClassCastException(
          "Attempt to insert " + o.getClass() + " " + what + " with " + wanted(what) + type);
    }
  }

  /** What may all be put in: Java looks at all of it before it adds any. */
  private static <E> List<E> checked(Collection<? extends E> elements, Class<E> type) {
    List<E> copy = new ArrayList<>(elements);
    for (E e : copy) {
      check(e, type, ELEMENT);
    }
    return copy;
  }

  private static String wanted(String what) {
    return what.substring(0, what.indexOf(' ')) + " type ";
  }

  private static final class CheckedCollection<E> extends AbstractCollection<E> {
    private final Collection<E> inner;
    private final Class<E> type;

    CheckedCollection(Collection<E> inner, Class<E> type) {
      this.inner = Objects.requireNonNull(inner);
      this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public boolean add(E e) {
      check(e, type, ELEMENT);
      return inner.add(e);
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
      return inner.addAll(checked(elements, type));
    }

    @Override
    public boolean remove(Object o) {
      return inner.remove(o);
    }

    @Override
    public Iterator<E> iterator() {
      return inner.iterator();
    }

    @Override
    public int size() {
      return inner.size();
    }
  }

  private static final class CheckedQueue<E> extends AbstractQueue<E> {
    private final Queue<E> inner;
    private final Class<E> type;

    CheckedQueue(Queue<E> inner, Class<E> type) {
      this.inner = Objects.requireNonNull(inner);
      this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public boolean offer(E e) {
      check(e, type, ELEMENT);
      return inner.offer(e);
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
      return inner.addAll(checked(elements, type));
    }

    @Override
    public E poll() {
      return inner.poll();
    }

    @Override
    public E peek() {
      return inner.peek();
    }

    @Override
    public Iterator<E> iterator() {
      return inner.iterator();
    }

    @Override
    public int size() {
      return inner.size();
    }
  }

  private static class CheckedSet<E> extends AbstractSet<E> {
    private final Set<E> inner;
    private final Class<E> type;

    CheckedSet(Set<E> inner, Class<E> type) {
      this.inner = Objects.requireNonNull(inner);
      this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public boolean add(E e) {
      check(e, type, ELEMENT);
      return inner.add(e);
    }

    @Override
    public boolean contains(Object o) {
      return inner.contains(o);
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
      return inner.addAll(checked(elements, type));
    }

    @Override
    public boolean remove(Object o) {
      return inner.remove(o);
    }

    @Override
    public Iterator<E> iterator() {
      return inner.iterator();
    }

    @Override
    public int size() {
      return inner.size();
    }
  }

  private static final class CheckedList<E> extends AbstractList<E> {
    private final List<E> inner;
    private final Class<E> type;

    CheckedList(List<E> inner, Class<E> type) {
      this.inner = Objects.requireNonNull(inner);
      this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    public E get(int index) {
      return inner.get(index);
    }

    @Override
    public E set(int index, E e) {
      check(e, type, ELEMENT);
      return inner.set(index, e);
    }

    @Override
    public void add(int index, E e) {
      check(e, type, ELEMENT);
      inner.add(index, e);
    }

    @Override
    public boolean addAll(Collection<? extends E> elements) {
      return inner.addAll(checked(elements, type));
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> elements) {
      return inner.addAll(index, checked(elements, type));
    }

    @Override
    public E remove(int index) {
      return inner.remove(index);
    }

    @Override
    public void replaceAll(UnaryOperator<E> f) {
      Objects.requireNonNull(f);
      inner.replaceAll(
          e -> {
            E replaced = f.apply(e);
            check(replaced, type, ELEMENT);
            return replaced;
          });
    }

    @Override
    public Iterator<E> iterator() {
      return inner.iterator();
    }

    @Override
    public ListIterator<E> listIterator(int index) {
      return new CheckedIterator<>(inner.listIterator(index), type);
    }

    @Override
    public List<E> subList(int from, int to) {
      return new CheckedList<>(inner.subList(from, to), type);
    }

    @Override
    public int size() {
      return inner.size();
    }
  }

  private static final class CheckedIterator<E> implements ListIterator<E> {
    private final ListIterator<E> inner;
    private final Class<E> type;

    CheckedIterator(ListIterator<E> inner, Class<E> type) {
      this.inner = inner;
      this.type = type;
    }

    @Override
    public boolean hasNext() {
      return inner.hasNext();
    }

    @Override
    public E next() {
      return inner.next();
    }

    @Override
    public boolean hasPrevious() {
      return inner.hasPrevious();
    }

    @Override
    public E previous() {
      return inner.previous();
    }

    @Override
    public int nextIndex() {
      return inner.nextIndex();
    }

    @Override
    public int previousIndex() {
      return inner.previousIndex();
    }

    @Override
    public void remove() {
      inner.remove();
    }

    @Override
    public void set(E e) {
      check(e, type, ELEMENT);
      inner.set(e);
    }

    @Override
    public void add(E e) {
      check(e, type, ELEMENT);
      inner.add(e);
    }
  }

  private static class CheckedSortedSet<E> extends CheckedSet<E> implements SortedSet<E> {
    private final SortedSet<E> sorted;
    final Class<E> type;

    CheckedSortedSet(SortedSet<E> sorted, Class<E> type) {
      super(sorted, type);
      this.sorted = sorted;
      this.type = type;
    }

    @Override
    public Comparator<? super E> comparator() {
      return sorted.comparator();
    }

    @Override
    public E first() {
      return sorted.first();
    }

    @Override
    public E last() {
      return sorted.last();
    }

    @Override
    public SortedSet<E> subSet(E from, E to) {
      return checkedSortedSet(sorted.subSet(from, to), type);
    }

    @Override
    public SortedSet<E> headSet(E to) {
      return checkedSortedSet(sorted.headSet(to), type);
    }

    @Override
    public SortedSet<E> tailSet(E from) {
      return checkedSortedSet(sorted.tailSet(from), type);
    }
  }

  private static final class CheckedNavigableSet<E> extends CheckedSortedSet<E>
      implements NavigableSet<E> {
    private final NavigableSet<E> set;

    CheckedNavigableSet(NavigableSet<E> set, Class<E> type) {
      super(set, type);
      this.set = set;
    }

    @Override
    public E lower(E e) {
      return set.lower(e);
    }

    @Override
    public E floor(E e) {
      return set.floor(e);
    }

    @Override
    public E ceiling(E e) {
      return set.ceiling(e);
    }

    @Override
    public E higher(E e) {
      return set.higher(e);
    }

    @Override
    public E pollFirst() {
      return set.pollFirst();
    }

    @Override
    public E pollLast() {
      return set.pollLast();
    }

    @Override
    public NavigableSet<E> descendingSet() {
      return checkedNavigableSet(set.descendingSet(), type);
    }

    @Override
    public Iterator<E> descendingIterator() {
      return descendingSet().iterator();
    }

    @Override
    public NavigableSet<E> subSet(E from, E to) {
      return subSet(from, true, to, false);
    }

    @Override
    public NavigableSet<E> headSet(E to) {
      return headSet(to, false);
    }

    @Override
    public NavigableSet<E> tailSet(E from) {
      return tailSet(from, true);
    }

    @Override
    public NavigableSet<E> subSet(E from, boolean withFrom, E to, boolean withTo) {
      return checkedNavigableSet(set.subSet(from, withFrom, to, withTo), type);
    }

    @Override
    public NavigableSet<E> headSet(E to, boolean inclusive) {
      return checkedNavigableSet(set.headSet(to, inclusive), type);
    }

    @Override
    public NavigableSet<E> tailSet(E from, boolean inclusive) {
      return checkedNavigableSet(set.tailSet(from, inclusive), type);
    }
  }

  private static class CheckedMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> inner;
    final Class<K> keyType;
    final Class<V> valueType;

    CheckedMap(Map<K, V> inner, Class<K> keyType, Class<V> valueType) {
      this.inner = Objects.requireNonNull(inner);
      this.keyType = Objects.requireNonNull(keyType);
      this.valueType = Objects.requireNonNull(valueType);
    }

    private void check(Object key, Object value) {
      CheckedCollections.check(key, keyType, "key into map");
      checkValue(value, valueType);
    }

    private BiFunction<? super K, ? super V, ? extends V> checked(
        BiFunction<? super K, ? super V, ? extends V> f) {
      Objects.requireNonNull(f);
      return (key, old) -> {
        V value = f.apply(key, old);
        check(key, value);
        return value;
      };
    }

    @Override
    public V put(K key, V value) {
      check(key, value);
      return inner.put(key, value);
    }

    @Override
    public V putIfAbsent(K key, V value) {
      check(key, value);
      return inner.putIfAbsent(key, value);
    }

    @Override
    public void putAll(Map<? extends K, ? extends V> other) {
      Map<K, V> copy = new LinkedHashMap<>(other);
      copy.forEach(this::check);
      copy.forEach(inner::put);
    }

    @Override
    public V replace(K key, V value) {
      check(key, value);
      return inner.replace(key, value);
    }

    @Override
    public boolean replace(K key, V old, V value) {
      check(key, value);
      return inner.replace(key, old, value);
    }

    @Override
    public void replaceAll(BiFunction<? super K, ? super V, ? extends V> f) {
      inner.replaceAll(checked(f));
    }

    @Override
    public V get(Object key) {
      return inner.get(key);
    }

    @Override
    public V remove(Object key) {
      return inner.remove(key);
    }

    @Override
    public boolean remove(Object key, Object value) {
      return inner.remove(key, value);
    }

    @Override
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
      return inner.compute(key, checked(f));
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
      Objects.requireNonNull(f);
      return inner.computeIfAbsent(
          key,
          k -> {
            V value = f.apply(k);
            check(k, value);
            return value;
          });
    }

    @Override
    public V computeIfPresent(K key, BiFunction<? super K, ? super V, ? extends V> f) {
      return inner.computeIfPresent(key, checked(f));
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
      Objects.requireNonNull(f);
      return inner.merge(
          key,
          value,
          (a, b) -> {
            V merged = f.apply(a, b);
            check(null, merged);
            return merged;
          });
    }

    @Override
    public boolean containsKey(Object key) {
      return inner.containsKey(key);
    }

    @Override
    public int size() {
      return inner.size();
    }

    @Override
    public void clear() {
      inner.clear();
    }

    @Override
    public Set<K> keySet() {
      return inner.keySet();
    }

    @Override
    public Collection<V> values() {
      return inner.values();
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
      return new CheckedEntries<>(inner.entrySet(), valueType);
    }
  }

  private static void checkValue(Object value, Class<?> type) {
    check(value, type, "value into map");
  }

  private static final class CheckedEntries<K, V> extends AbstractSet<Map.Entry<K, V>> {
    private final Set<Map.Entry<K, V>> inner;
    private final Class<V> type;

    CheckedEntries(Set<Map.Entry<K, V>> inner, Class<V> type) {
      this.inner = inner;
      this.type = type;
    }

    @Override
    public int size() {
      return inner.size();
    }

    @Override
    public boolean contains(Object o) {
      return inner.contains(o);
    }

    @Override
    public boolean remove(Object o) {
      return inner.remove(o);
    }

    @Override
    public void clear() {
      inner.clear();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      Iterator<Map.Entry<K, V>> entries = inner.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return entries.hasNext();
        }

        @Override
        public Map.Entry<K, V> next() {
          return new CheckedEntry<>(entries.next(), type);
        }

        @Override
        public void remove() {
          entries.remove();
        }
      };
    }
  }

  private static final class CheckedEntry<K, V> implements Map.Entry<K, V> {
    private final Map.Entry<K, V> inner;
    private final Class<V> type;

    CheckedEntry(Map.Entry<K, V> inner, Class<V> type) {
      this.inner = inner;
      this.type = type;
    }

    @Override
    public K getKey() {
      return inner.getKey();
    }

    @Override
    public V getValue() {
      return inner.getValue();
    }

    @Override
    public V setValue(V value) {
      checkValue(value, type);
      return inner.setValue(value);
    }

    @Override
    public boolean equals(Object o) {
      return inner.equals(o);
    }

    @Override
    public int hashCode() {
      return inner.hashCode();
    }

    @Override
    public String toString() {
      return inner.toString();
    }
  }

  private static class CheckedSortedMap<K, V> extends CheckedMap<K, V> implements SortedMap<K, V> {
    private final SortedMap<K, V> sorted;

    CheckedSortedMap(SortedMap<K, V> sorted, Class<K> keyType, Class<V> valueType) {
      super(sorted, keyType, valueType);
      this.sorted = sorted;
    }

    @Override
    public Comparator<? super K> comparator() {
      return sorted.comparator();
    }

    @Override
    public K firstKey() {
      return sorted.firstKey();
    }

    @Override
    public K lastKey() {
      return sorted.lastKey();
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
      return checkedSortedMap(sorted.subMap(from, to), keyType, valueType);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
      return checkedSortedMap(sorted.headMap(to), keyType, valueType);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
      return checkedSortedMap(sorted.tailMap(from), keyType, valueType);
    }
  }

  private static final class CheckedNavigableMap<K, V> extends CheckedSortedMap<K, V>
      implements NavigableMap<K, V> {
    private final NavigableMap<K, V> map;

    CheckedNavigableMap(NavigableMap<K, V> map, Class<K> keyType, Class<V> valueType) {
      super(map, keyType, valueType);
      this.map = map;
    }

    private NavigableMap<K, V> view(NavigableMap<K, V> part) {
      return checkedNavigableMap(part, keyType, valueType);
    }

    private Map.Entry<K, V> entry(Map.Entry<K, V> found) {
      return found == null ? null : new CheckedEntry<>(found, valueType);
    }

    @Override
    public Map.Entry<K, V> lowerEntry(K key) {
      return entry(map.lowerEntry(key));
    }

    @Override
    public K lowerKey(K key) {
      return map.lowerKey(key);
    }

    @Override
    public Map.Entry<K, V> floorEntry(K key) {
      return entry(map.floorEntry(key));
    }

    @Override
    public K floorKey(K key) {
      return map.floorKey(key);
    }

    @Override
    public Map.Entry<K, V> ceilingEntry(K key) {
      return entry(map.ceilingEntry(key));
    }

    @Override
    public K ceilingKey(K key) {
      return map.ceilingKey(key);
    }

    @Override
    public Map.Entry<K, V> higherEntry(K key) {
      return entry(map.higherEntry(key));
    }

    @Override
    public K higherKey(K key) {
      return map.higherKey(key);
    }

    @Override
    public Map.Entry<K, V> firstEntry() {
      return entry(map.firstEntry());
    }

    @Override
    public Map.Entry<K, V> lastEntry() {
      return entry(map.lastEntry());
    }

    @Override
    public Map.Entry<K, V> pollFirstEntry() {
      return entry(map.pollFirstEntry());
    }

    @Override
    public Map.Entry<K, V> pollLastEntry() {
      return entry(map.pollLastEntry());
    }

    @Override
    public NavigableMap<K, V> descendingMap() {
      return view(map.descendingMap());
    }

    @Override
    public NavigableSet<K> keySet() {
      return navigableKeySet();
    }

    @Override
    public NavigableSet<K> navigableKeySet() {
      return checkedNavigableSet(map.navigableKeySet(), keyType);
    }

    @Override
    public NavigableSet<K> descendingKeySet() {
      return checkedNavigableSet(map.descendingKeySet(), keyType);
    }

    @Override
    public NavigableMap<K, V> subMap(K from, K to) {
      return view(map.subMap(from, true, to, false));
    }

    @Override
    public NavigableMap<K, V> headMap(K to) {
      return view(map.headMap(to, false));
    }

    @Override
    public NavigableMap<K, V> tailMap(K from) {
      return view(map.tailMap(from, true));
    }

    @Override
    public NavigableMap<K, V> subMap(K from, boolean withFrom, K to, boolean withTo) {
      return view(map.subMap(from, withFrom, to, withTo));
    }

    @Override
    public NavigableMap<K, V> headMap(K to, boolean inclusive) {
      return view(map.headMap(to, inclusive));
    }

    @Override
    public NavigableMap<K, V> tailMap(K from, boolean inclusive) {
      return view(map.tailMap(from, inclusive));
    }
  }
}

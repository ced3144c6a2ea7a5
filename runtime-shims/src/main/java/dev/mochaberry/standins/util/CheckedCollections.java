package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractQueue;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

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

  static <K, V> Map<K, V> checkedMap(Map<K, V> m, Class<K> keyType, Class<V> valueType) {
    return new CheckedMap<>(m, keyType, valueType);
  }

  private static void check(Object o, Class<?> type, String what) {
    if (o != null && !type.isInstance(o)) {
      throw new ClassCastException(
          "Attempt to insert " + o.getClass() + " " + what + " with " + wanted(what) + type);
    }
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

  private static final class CheckedSet<E> extends AbstractSet<E> {
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
    public E remove(int index) {
      return inner.remove(index);
    }

    @Override
    public Iterator<E> iterator() {
      return inner.iterator();
    }

    @Override
    public ListIterator<E> listIterator(int index) {
      return inner.listIterator(index);
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

  private static final class CheckedMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> inner;
    private final Class<K> keyType;
    private final Class<V> valueType;

    CheckedMap(Map<K, V> inner, Class<K> keyType, Class<V> valueType) {
      this.inner = Objects.requireNonNull(inner);
      this.keyType = Objects.requireNonNull(keyType);
      this.valueType = Objects.requireNonNull(valueType);
    }

    @Override
    public V put(K key, V value) {
      check(key, keyType, "key into map");
      check(value, valueType, "value into map");
      return inner.put(key, value);
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
    public V compute(K key, BiFunction<? super K, ? super V, ? extends V> f) {
      return inner.compute(key, f);
    }

    @Override
    public V computeIfAbsent(K key, Function<? super K, ? extends V> f) {
      return inner.computeIfAbsent(key, f);
    }

    @Override
    public V merge(K key, V value, BiFunction<? super V, ? super V, ? extends V> f) {
      return inner.merge(key, value, f);
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
    public Set<Map.Entry<K, V>> entrySet() {
      return inner.entrySet();
    }
  }
}

package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What default methods of collections do, for overrides that call them by {@code super}: all of
 * them go by other methods of the object.
 */
@Supplements({
  "java.lang.Iterable",
  "java.util.Iterator",
  "java.util.Collection",
  "java.util.List",
  "java.util.Map"
})
final class DefaultMethods {
  private DefaultMethods() {}

  static <T> void forEach(Iterable<T> all, Consumer<? super T> action) {
    Objects.requireNonNull(action);
    Iterator<T> i = all.iterator();
    while (i.hasNext()) {
      action.accept(i.next());
    }
  }

  static <T> void remove(Iterator<T> i) {
    throw new UnsupportedOperationException("remove");
  }

  static <T> void forEachRemaining(Iterator<T> i, Consumer<? super T> action) {
    Objects.requireNonNull(action);
    while (i.hasNext()) {
      action.accept(i.next());
    }
  }

  static <T> boolean removeIf(Collection<T> all, Predicate<? super T> filter) {
    Objects.requireNonNull(filter);
    boolean removed = false;
    Iterator<T> i = all.iterator();
    while (i.hasNext()) {
      if (filter.test(i.next())) {
        i.remove();
        removed = true;
      }
    }
    return removed;
  }

  static <T> void replaceAll(List<T> list, UnaryOperator<T> operator) {
    Objects.requireNonNull(operator);
    ListIterator<T> i = list.listIterator();
    while (i.hasNext()) {
      i.set(operator.apply(i.next()));
    }
  }

  @SuppressWarnings("unchecked")
  static <T> void sort(List<T> list, Comparator<? super T> order) {
    Object[] sorted = list.toArray();
    java.util.Arrays.sort(sorted, (Comparator<Object>) order);
    ListIterator<T> i = list.listIterator();
    for (Object x : sorted) {
      i.next();
      i.set((T) x);
    }
  }

  static <T> void addFirst(List<T> list, T x) {
    list.add(0, x);
  }

  static <T> void addLast(List<T> list, T x) {
    list.add(x);
  }

  static <K, V> V getOrDefault(Map<K, V> map, Object key, V otherwise) {
    V value = map.get(key);
    return value != null || map.containsKey(key) ? value : otherwise;
  }

  static <K, V> void forEach(Map<K, V> map, BiConsumer<? super K, ? super V> action) {
    Objects.requireNonNull(action);
    for (Map.Entry<K, V> entry : map.entrySet()) {
      action.accept(entry.getKey(), entry.getValue());
    }
  }

  static <K, V> void replaceAll(
      Map<K, V> map, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    for (Map.Entry<K, V> entry : map.entrySet()) {
      entry.setValue(function.apply(entry.getKey(), entry.getValue()));
    }
  }

  static <K, V> V putIfAbsent(Map<K, V> map, K key, V value) {
    V old = map.get(key);
    return old == null ? map.put(key, value) : old;
  }

  static <K, V> boolean remove(Map<K, V> map, Object key, Object value) {
    Object old = map.get(key);
    if (!Objects.equals(old, value) || old == null && !map.containsKey(key)) {
      return false;
    }
    map.remove(key);
    return true;
  }

  static <K, V> boolean replace(Map<K, V> map, K key, V old, V value) {
    Object now = map.get(key);
    if (!Objects.equals(now, old) || now == null && !map.containsKey(key)) {
      return false;
    }
    map.put(key, value);
    return true;
  }

  static <K, V> V replace(Map<K, V> map, K key, V value) {
    V now = map.get(key);
    return now != null || map.containsKey(key) ? map.put(key, value) : now;
  }

  static <K, V> V computeIfAbsent(Map<K, V> map, K key, Function<? super K, ? extends V> function) {
    Objects.requireNonNull(function);
    V old = map.get(key);
    if (old != null) {
      return old;
    }
    V value = function.apply(key);
    if (value != null) {
      map.put(key, value);
    }
    return value;
  }

  static <K, V> V computeIfPresent(
      Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    V old = map.get(key);
    if (old == null) {
      return null;
    }
    V value = function.apply(key, old);
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
    return value;
  }

  static <K, V> V compute(
      Map<K, V> map, K key, BiFunction<? super K, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    V old = map.get(key);
    V value = function.apply(key, old);
    if (value != null) {
      map.put(key, value);
    } else if (old != null || map.containsKey(key)) {
      map.remove(key);
    }
    return value;
  }

  static <K, V> V merge(
      Map<K, V> map, K key, V given, BiFunction<? super V, ? super V, ? extends V> function) {
    Objects.requireNonNull(function);
    Objects.requireNonNull(given);
    V old = map.get(key);
    V value = old == null ? given : function.apply(old, given);
    if (value == null) {
      map.remove(key);
    } else {
      map.put(key, value);
    }
    return value;
  }
}

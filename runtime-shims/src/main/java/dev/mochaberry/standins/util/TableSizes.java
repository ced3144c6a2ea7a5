package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.WeakHashMap;

/** Hash tables with room for so many entries, as Java has them from 19 on. */
@Supplements({
  "java.util.HashMap",
  "java.util.HashSet",
  "java.util.LinkedHashMap",
  "java.util.LinkedHashSet",
  "java.util.WeakHashMap"
})
final class TableSizes {
  private static final double LOAD = 0.75;

  private TableSizes() {}

  static <K, V> HashMap<K, V> newHashMap(int mappings) {
    return new HashMap<>(capacity(mappings, "mappings"));
  }

  static <K, V> LinkedHashMap<K, V> newLinkedHashMap(int mappings) {
    return new LinkedHashMap<>(capacity(mappings, "mappings"));
  }

  static <K, V> WeakHashMap<K, V> newWeakHashMap(int mappings) {
    return new WeakHashMap<>(capacity(mappings, "mappings"));
  }

  static <T> HashSet<T> newHashSet(int elements) {
    return new HashSet<>(capacity(elements, "elements"));
  }

  static <T> LinkedHashSet<T> newLinkedHashSet(int elements) {
    return new LinkedHashSet<>(capacity(elements, "elements"));
  }

  private static int capacity(int n, String what) {
    if (n < 0) {
      throw new IllegalArgumentException("Negative number of " + what + ": " + n);
    }
    return (int) Math.ceil(n / LOAD);
  }
}

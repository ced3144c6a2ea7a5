package dev.mochaberry.library.util;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** How {@code java.util.Collections} maps to Python. */
@Mirror("java.util.Collections")
abstract class CollectionsMirror {
  @PythonExpression("sort_list({0})")
  static native void sort(List value);

  @PythonExpression("sort_list({0}, {1})")
  static native void sort(List first, Comparator second);

  @PythonExpression("reverse_list({0})")
  static native void reverse(List value);

  @PythonExpression("swap_items({0}, {1}, {2})")
  static native void swap(List first, int second, int third);

  @PythonExpression("shuffle({0}, {1})")
  static native void shuffle(List first, Random second);

  @PythonExpression("max_of({0})")
  @MayReturnNull
  static native Object max(Collection value);

  @PythonExpression("max_of({0}, {1})")
  @MayReturnNull
  static native Object max(Collection first, Comparator second);

  @PythonExpression("min_of({0})")
  @MayReturnNull
  static native Object min(Collection value);

  @PythonExpression("min_of({0}, {1})")
  @MayReturnNull
  static native Object min(Collection first, Comparator second);

  @PythonExpression("frequency({0}, {1})")
  static native int frequency(Collection first, Object second);

  @PythonExpression("copies({0}, {1})")
  static native List nCopies(int first, Object second);

  @PythonExpression("list_of()")
  static native List emptyList();

  @PythonExpression("map_of()")
  static native Map emptyMap();

  @PythonExpression("set_of()")
  static native Set emptySet();

  @PythonExpression("as_list({0})")
  static native List singletonList(Object value);

  @PythonExpression("set_of({0})")
  static native Set singleton(Object value);

  @PythonExpression("map_of({0}, {1})")
  static native Map singletonMap(Object first, Object second);

  @PythonExpression("unmodifiable_list({0})")
  static native List unmodifiableList(List value);

  @PythonExpression("unmodifiable_list({0})")
  static native Collection unmodifiableCollection(Collection value);

  @PythonExpression("FixedMap({0})")
  static native Map unmodifiableMap(Map value);

  @PythonExpression("fixed_set({0})")
  static native Set unmodifiableSet(Set value);

  @PythonExpression("add_all({0}, {1})")
  static native boolean addAll(Collection first, Object[] second);

  @PythonExpression("reverse_compare")
  static native Comparator reverseOrder();

  @PythonExpression("reversed_order({0})")
  static native Comparator reverseOrder(Comparator value);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(List first, Object second);

  @PythonExpression("binary_search({0}, {1}, {2})")
  static native int binarySearch(List first, Object second, Comparator third);
}

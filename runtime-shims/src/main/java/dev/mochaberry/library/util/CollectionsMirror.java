package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;

/** How {@code java.util.Collections} maps to Python. */
@Mirror("java.util.Collections")
abstract class CollectionsMirror {
  @PythonExpression("sort_list({0})")
  static native void sort(List value);

  @PythonExpression("sort_list({0}, {1})")
  static native void sort(List first, Comparator second);

  @PythonExpression("reverse_list({0})")
  static native void reverse(List value);

  @PythonExpression("shuffle({0}, Random())")
  static native void shuffle(List value);

  @PythonExpression("shuffle({0}, {1})")
  static native void shuffle(List first, Random second);

  @PythonExpression("swap_items({0}, {1}, {2})")
  static native void swap(List first, int second, int third);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(List first, Object second);

  @PythonExpression("copy_list({0}, {1})")
  static native void copy(List first, List second);

  @PythonExpression("add_all({0}, [{*}])")
  static native boolean addAll(Collection first, Object[] second);

  @PythonExpression("max_of({0})")
  static native Object max(Collection value);

  @PythonExpression("max_of({0}, {1})")
  static native Object max(Collection first, Comparator second);

  @PythonExpression("min_of({0})")
  static native Object min(Collection value);

  @PythonExpression("min_of({0}, {1})")
  static native Object min(Collection first, Comparator second);

  @PythonExpression("frequency({0}, {1})")
  static native int frequency(Collection first, Object second);

  @PythonExpression("disjoint({0}, {1})")
  static native boolean disjoint(Collection first, Collection second);

  @PythonExpression("copies({0}, {1})")
  static native List nCopies(int first, Object second);

  @PythonExpression("rotate({0}, {1})")
  static native void rotate(List first, int second);

  @PythonExpression("replace_item({0}, {1}, {2})")
  static native boolean replaceAll(List first, Object second, Object third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(List first, Object second);

  @PythonExpression("binary_search({0}, {1}, {2})")
  static native int binarySearch(List first, Object second, Comparator third);

  @PythonExpression("index_of_part({0}, {1})")
  static native int indexOfSubList(List first, List second);

  @PythonExpression("last_index_of_part({0}, {1})")
  static native int lastIndexOfSubList(List first, List second);

  @PythonExpression("reverse_compare")
  static native Comparator reverseOrder();

  @PythonExpression("reversed_order({0} or compare_to)")
  static native Comparator reverseOrder(Comparator value);

  @PythonExpression("list_of()")
  static native List emptyList();

  @PythonExpression("set_of()")
  static native Set emptySet();

  @PythonExpression("map_of()")
  static native Map emptyMap();

  @PythonExpression("java_iterator([])")
  static native Iterator emptyIterator();

  @PythonExpression("FixedList([{0}])")
  static native List singletonList(Object value);

  @PythonExpression("fixed_set([{0}])")
  static native Set singleton(Object value);

  @PythonExpression("single_map({0}, {1})")
  static native Map singletonMap(Object first, Object second);

  @PythonExpression("UnmodifiableList({0})")
  static native List unmodifiableList(List value);

  @PythonExpression("unmodifiable_set({0})")
  static native Set unmodifiableSet(Set value);

  @PythonExpression("unmodifiable_set({0})")
  static native SortedSet unmodifiableSortedSet(SortedSet value);

  @PythonExpression("UnmodifiableMap({0})")
  static native Map unmodifiableMap(Map value);

  @PythonExpression("unmodifiable({0})")
  static native Collection unmodifiableCollection(Collection value);

  @PythonExpression("{0}")
  static native List synchronizedList(List value);

  @PythonExpression("{0}")
  static native Set synchronizedSet(Set value);

  @PythonExpression("{0}")
  static native Map synchronizedMap(Map value);

  @PythonExpression("{0}")
  static native Collection synchronizedCollection(Collection value);

  @PythonExpression("set_from_map({0})")
  static native Set newSetFromMap(Map value);

  @PythonExpression("list_of()")
  static List EMPTY_LIST;

  @PythonExpression("set_of()")
  static Set EMPTY_SET;

  @PythonExpression("map_of()")
  static Map EMPTY_MAP;
}

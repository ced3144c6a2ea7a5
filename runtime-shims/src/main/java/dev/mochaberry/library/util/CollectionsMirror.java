package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.TypedAs;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.random.RandomGenerator;

/** How {@code java.util.Collections} maps to Python. */
@Mirror("java.util.Collections")
abstract class CollectionsMirror {
  @PythonExpression("sort_list({0})")
  static native void sort(List a);

  @PythonExpression("sort_list({0}, {1})")
  static native void sort(List a, Comparator b);

  @PythonExpression("reverse_list({0})")
  static native void reverse(List a);

  @PythonExpression("shuffle({0}, Random())")
  static native void shuffle(List a);

  @PythonExpression("shuffle({0}, {1})")
  static native void shuffle(List a, Random b);

  @PythonExpression("shuffle({0}, {1})")
  static native void shuffle(List a, RandomGenerator b);

  @PythonExpression("swap_items({0}, {1}, {2})")
  static native void swap(List a, int b, int c);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(List a, Object b);

  @PythonExpression("copy_list({0}, {1})")
  static native void copy(List a, List b);

  @PythonExpression("add_each({0}, {1})")
  static native boolean addAll(Collection a, Object[] b);

  @PythonExpression("max_of({0})")
  static native Object max(Collection a);

  @PythonExpression("max_of({0}, {1})")
  static native Object max(Collection a, Comparator b);

  @PythonExpression("min_of({0})")
  static native Object min(Collection a);

  @PythonExpression("min_of({0}, {1})")
  static native Object min(Collection a, Comparator b);

  @PythonExpression("frequency({0}, {1})")
  static native int frequency(Collection a, Object b);

  @PythonExpression("disjoint({0}, {1})")
  static native boolean disjoint(Collection a, Collection b);

  @PythonExpression("list_copies({0}, {1})")
  static native List nCopies(int a, Object b);

  @PythonExpression("rotate({0}, {1})")
  static native void rotate(List a, int b);

  @PythonExpression("replace_item({0}, {1}, {2})")
  static native boolean replaceAll(List a, Object b, Object c);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(List a, Object b);

  @PythonExpression("binary_search({0}, {1}, {2})")
  static native int binarySearch(List a, Object b, Comparator c);

  @PythonExpression("index_of_part({0}, {1})")
  static native int indexOfSubList(List a, List b);

  @PythonExpression("last_index_of_part({0}, {1})")
  static native int lastIndexOfSubList(List a, List b);

  @PythonExpression("reverse_compare")
  static native Comparator reverseOrder();

  @PythonExpression("reverse_of({0})")
  static native Comparator reverseOrder(Comparator a);

  @PythonExpression("EmptyList([])")
  static native List emptyList();

  @PythonExpression("single_set()")
  static native Set emptySet();

  @PythonExpression("empty_map()")
  static native Map emptyMap();

  @PythonExpression("UnmodifiableSortedSet(TreeSet())")
  static native SortedSet emptySortedSet();

  @PythonExpression("UnmodifiableSortedSet(TreeSet())")
  static native NavigableSet emptyNavigableSet();

  @PythonExpression("UnmodifiableSortedMap(TreeMap())")
  static native SortedMap emptySortedMap();

  @PythonExpression("UnmodifiableSortedMap(TreeMap())")
  static native NavigableMap emptyNavigableMap();

  @PythonExpression("EmptyIterator([])")
  static native Iterator emptyIterator();

  @PythonExpression("EmptyIterator([])")
  static native ListIterator emptyListIterator();

  @PythonExpression("FixedIterator([])")
  static native Enumeration emptyEnumeration();

  @PythonExpression("SingleList([{0}])")
  static native List singletonList(Object a);

  @PythonExpression("single_set({0})")
  static native Set singleton(Object a);

  @PythonExpression("single_map({0}, {1})")
  static native Map singletonMap(Object a, Object b);

  @PythonExpression("UnmodifiableList({0})")
  static native List unmodifiableList(List a);

  @PythonExpression("UnmodifiableSet({0})")
  static native Set unmodifiableSet(Set a);

  @PythonExpression("UnmodifiableSortedSet({0})")
  static native SortedSet unmodifiableSortedSet(SortedSet a);

  @PythonExpression("UnmodifiableSortedSet({0})")
  static native NavigableSet unmodifiableNavigableSet(NavigableSet a);

  @PythonExpression("UnmodifiableMap({0})")
  static native Map unmodifiableMap(Map a);

  @PythonExpression("UnmodifiableSortedMap({0})")
  static native SortedMap unmodifiableSortedMap(SortedMap a);

  @PythonExpression("UnmodifiableSortedMap({0})")
  static native NavigableMap unmodifiableNavigableMap(NavigableMap a);

  @PythonExpression("unmodifiable({0})")
  static native Collection unmodifiableCollection(Collection a);

  @PythonExpression("UnmodifiableSequence({0})")
  static native Collection unmodifiableSequencedCollection(
      @TypedAs("java.util.SequencedCollection") Collection a);

  @PythonExpression("UnmodifiableSequencedSet({0})")
  static native Set unmodifiableSequencedSet(@TypedAs("java.util.SequencedSet") Set a);

  @PythonExpression("UnmodifiableSequencedMap({0})")
  static native Map unmodifiableSequencedMap(@TypedAs("java.util.SequencedMap") Map a);

  @PythonExpression("require({0})")
  static native List synchronizedList(List a);

  @PythonExpression("require({0})")
  static native Set synchronizedSet(Set a);

  @PythonExpression("require({0})")
  static native SortedSet synchronizedSortedSet(SortedSet a);

  @PythonExpression("require({0})")
  static native NavigableSet synchronizedNavigableSet(NavigableSet a);

  @PythonExpression("require({0})")
  static native Map synchronizedMap(Map a);

  @PythonExpression("require({0})")
  static native SortedMap synchronizedSortedMap(SortedMap a);

  @PythonExpression("require({0})")
  static native NavigableMap synchronizedNavigableMap(NavigableMap a);

  @PythonExpression("require({0})")
  static native Collection synchronizedCollection(Collection a);

  @PythonExpression("set_from_map({0})")
  static native Set newSetFromMap(Map a);

  @PythonExpression("set_from_map({0}, SequencedMapSet)")
  static native Set newSequencedSetFromMap(@TypedAs("java.util.SequencedMap") Map a);

  @PythonExpression("LifoQueue({0})")
  static native Queue asLifoQueue(Deque a);

  @PythonExpression("list(iterate(EnumerationIterator({0})))")
  static native java.util.ArrayList list(Enumeration a);

  @PythonExpression("java_iterator({0})")
  static native Enumeration enumeration(Collection a);

  @PythonExpression("EmptyList([])")
  static List EMPTY_LIST;

  @PythonExpression("single_set()")
  static Set EMPTY_SET;

  @PythonExpression("empty_map()")
  static Map EMPTY_MAP;
}

package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How {@code java.util.Arrays} maps to Python. */
@Mirror("java.util.Arrays")
abstract class ArraysMirror {
  @PythonExpression("as_list({0})")
  static native List asList(Object[] value);

  @PythonExpression("array_text({0})")
  static native String toString(int[] value);

  @PythonExpression("array_text({0})")
  static native String toString(long[] value);

  @PythonExpression("array_text({0})")
  static native String toString(short[] value);

  @PythonExpression("array_text({0}, chr)")
  static native String toString(char[] value);

  @PythonExpression("array_text({0})")
  static native String toString(byte[] value);

  @PythonExpression("array_text({0}, double_text)")
  static native String toString(double[] value);

  @PythonExpression("array_text({0}, float_text)")
  static native String toString(float[] value);

  @PythonExpression("array_text({0}, bool_text)")
  static native String toString(boolean[] value);

  @PythonExpression("array_text({0}, text)")
  static native String toString(Object[] value);

  @PythonExpression("array_hash({0})")
  static native int hashCode(int[] value);

  @PythonExpression("array_hash({0}, long_hash)")
  static native int hashCode(long[] value);

  @PythonExpression("array_hash({0})")
  static native int hashCode(short[] value);

  @PythonExpression("array_hash({0})")
  static native int hashCode(char[] value);

  @PythonExpression("array_hash({0})")
  static native int hashCode(byte[] value);

  @PythonExpression("array_hash({0}, double_hash)")
  static native int hashCode(double[] value);

  @PythonExpression("array_hash({0}, float_bits)")
  static native int hashCode(float[] value);

  @PythonExpression("array_hash({0})")
  static native int hashCode(boolean[] value);

  @PythonExpression("array_hash({0})")
  static native int hashCode(Object[] value);

  @PythonExpression("deep_text({0})")
  static native String deepToString(Object[] value);

  @PythonExpression("deep_hash({0})")
  static native int deepHashCode(Object[] value);

  @PythonExpression("deep_equals({0}, {1})")
  static native boolean deepEquals(Object[] first, Object[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(boolean[] first, boolean[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(byte[] first, byte[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(char[] first, char[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(double[] first, double[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(float[] first, float[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(int[] first, int[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(Object[] first, Object[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(long[] first, long[] second);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(short[] first, short[] second);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      boolean[] first, int second, int third, boolean[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      byte[] first, int second, int third, byte[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      char[] first, int second, int third, char[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      double[] first, int second, int third, double[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      float[] first, int second, int third, float[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      int[] first, int second, int third, int[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      Object[] first, int second, int third, Object[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      long[] first, int second, int third, long[] fourth, int fifth, int sixth);

  @PythonExpression("array_equals(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native boolean equals(
      short[] first, int second, int third, short[] fourth, int fifth, int sixth);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(boolean[] first, boolean second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(byte[] first, byte second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(char[] first, char second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(double[] first, double second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(float[] first, float second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(int[] first, int second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(Object[] first, Object second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(long[] first, long second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(short[] first, short second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(boolean[] first, int second, int third, boolean fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(byte[] first, int second, int third, byte fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(char[] first, int second, int third, char fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(double[] first, int second, int third, double fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(float[] first, int second, int third, float fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(int[] first, int second, int third, int fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(Object[] first, int second, int third, Object fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(long[] first, int second, int third, long fourth);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(short[] first, int second, int third, short fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native int[] copyOf(int[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native int[] copyOfRange(int[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1})")
  static native long[] copyOf(long[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native long[] copyOfRange(long[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1})")
  static native short[] copyOf(short[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native short[] copyOfRange(short[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1})")
  static native char[] copyOf(char[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native char[] copyOfRange(char[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1})")
  static native byte[] copyOf(byte[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native byte[] copyOfRange(byte[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1})")
  static native double[] copyOf(double[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native double[] copyOfRange(double[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1})")
  static native float[] copyOf(float[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native float[] copyOfRange(float[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1}, False)")
  static native boolean[] copyOf(boolean[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2}, False)")
  static native boolean[] copyOfRange(boolean[] first, int second, int third);

  @PythonExpression("copy_of({0}, {1})")
  static native Object[] copyOf(Object[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native Object[] copyOfRange(Object[] first, int second, int third);

  @PythonExpression("copy_as({0}, {1}, {2})")
  static native Object[] copyOf(Object[] first, int second, Class third);

  @PythonExpression("copy_range_as({0}, {1}, {2}, {3})")
  static native Object[] copyOfRange(Object[] first, int second, int third, Class fourth);

  @PythonExpression("sort_array({0})")
  static native void sort(int[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void sort(int[] first, int second, int third);

  @PythonExpression("sort_array({0})")
  static native void parallelSort(int[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void parallelSort(int[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(int[] first, int second);

  @PythonExpression("search_part({0}, {1}, {2}, {3})")
  static native int binarySearch(int[] first, int second, int third, int fourth);

  @PythonExpression("sort_array({0})")
  static native void sort(long[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void sort(long[] first, int second, int third);

  @PythonExpression("sort_array({0})")
  static native void parallelSort(long[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void parallelSort(long[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(long[] first, long second);

  @PythonExpression("search_part({0}, {1}, {2}, {3})")
  static native int binarySearch(long[] first, int second, int third, long fourth);

  @PythonExpression("sort_array({0})")
  static native void sort(short[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void sort(short[] first, int second, int third);

  @PythonExpression("sort_array({0})")
  static native void parallelSort(short[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void parallelSort(short[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(short[] first, short second);

  @PythonExpression("search_part({0}, {1}, {2}, {3})")
  static native int binarySearch(short[] first, int second, int third, short fourth);

  @PythonExpression("sort_array({0})")
  static native void sort(char[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void sort(char[] first, int second, int third);

  @PythonExpression("sort_array({0})")
  static native void parallelSort(char[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void parallelSort(char[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(char[] first, char second);

  @PythonExpression("search_part({0}, {1}, {2}, {3})")
  static native int binarySearch(char[] first, int second, int third, char fourth);

  @PythonExpression("sort_array({0})")
  static native void sort(byte[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void sort(byte[] first, int second, int third);

  @PythonExpression("sort_array({0})")
  static native void parallelSort(byte[] value);

  @PythonExpression("sort_range({0}, {1}, {2})")
  static native void parallelSort(byte[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(byte[] first, byte second);

  @PythonExpression("search_part({0}, {1}, {2}, {3})")
  static native int binarySearch(byte[] first, int second, int third, byte fourth);

  @PythonExpression("sort_doubles({0})")
  static native void sort(double[] value);

  @PythonExpression("sort_part({0}, {1}, {2}, double_compare)")
  static native void sort(double[] first, int second, int third);

  @PythonExpression("sort_doubles({0})")
  static native void parallelSort(double[] value);

  @PythonExpression("sort_part({0}, {1}, {2}, double_compare)")
  static native void parallelSort(double[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1}, double_compare)")
  static native int binarySearch(double[] first, double second);

  @PythonExpression("search_part({0}, {1}, {2}, {3}, double_compare)")
  static native int binarySearch(double[] first, int second, int third, double fourth);

  @PythonExpression("sort_doubles({0})")
  static native void sort(float[] value);

  @PythonExpression("sort_part({0}, {1}, {2}, double_compare)")
  static native void sort(float[] first, int second, int third);

  @PythonExpression("sort_doubles({0})")
  static native void parallelSort(float[] value);

  @PythonExpression("sort_part({0}, {1}, {2}, double_compare)")
  static native void parallelSort(float[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1}, double_compare)")
  static native int binarySearch(float[] first, float second);

  @PythonExpression("search_part({0}, {1}, {2}, {3}, double_compare)")
  static native int binarySearch(float[] first, int second, int third, float fourth);

  @PythonExpression("sort_objects({0})")
  static native void sort(Object[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(Object[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(Object[] first, Object second);

  @PythonExpression("search_part({0}, {1}, {2}, {3})")
  static native int binarySearch(Object[] first, int second, int third, Object fourth);

  @PythonExpression("sort_objects({0}, {1})")
  static native void sort(Object[] first, Comparator second);

  @PythonExpression("sort_part({0}, {1}, {2}, {3})")
  static native void sort(Object[] first, int second, int third, Comparator fourth);

  @PythonExpression("binary_search({0}, {1}, {2})")
  static native int binarySearch(Object[] first, Object second, Comparator third);

  @PythonExpression("search_part({0}, {1}, {2}, {3}, {4})")
  static native int binarySearch(
      Object[] first, int second, int third, Object fourth, Comparator fifth);

  @PythonExpression("fill_with({0}, {1})")
  static native void setAll(double[] first, IntToDoubleFunction second);

  @PythonExpression("fill_with({0}, {1})")
  static native void setAll(int[] first, IntUnaryOperator second);

  @PythonExpression("fill_with({0}, {1})")
  static native void setAll(Object[] first, IntFunction second);

  @PythonExpression("fill_with({0}, {1})")
  static native void setAll(long[] first, IntToLongFunction second);

  @PythonExpression("compare_arrays({0}, {1})")
  static native int compare(int[] first, int[] second);

  @PythonExpression("compare_arrays({0}, {1})")
  static native int compare(Comparable[] first, Comparable[] second);

  @PythonExpression("compare_arrays({0}, {1})")
  static native int compare(long[] first, long[] second);

  @PythonExpression("compare_arrays({0}, {1}, double_compare)")
  static native int compare(double[] first, double[] second);

  @PythonExpression("compare_arrays({0}, {1}, double_compare)")
  static native int compare(float[] first, float[] second);

  @PythonExpression("compare_arrays({0}, {1}, cmp)")
  static native int compare(boolean[] first, boolean[] second);

  @PythonExpression("compare_arrays({0}, {1}, difference)")
  static native int compare(byte[] first, byte[] second);

  @PythonExpression("compare_arrays({0}, {1}, difference)")
  static native int compare(short[] first, short[] second);

  @PythonExpression("compare_arrays({0}, {1}, difference)")
  static native int compare(char[] first, char[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(boolean[] first, boolean[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(byte[] first, byte[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(char[] first, char[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(double[] first, double[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(float[] first, float[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(int[] first, int[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(Object[] first, Object[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(long[] first, long[] second);

  @PythonExpression("mismatch({0}, {1})")
  static native int mismatch(short[] first, short[] second);

  @PythonExpression("stream_of({0})")
  static native Stream stream(Object[] value);

  @PythonExpression("stream_part({0}, {1}, {2})")
  static native Stream stream(Object[] first, int second, int third);

  @PythonExpression("stream_of({0})")
  static native IntStream stream(int[] value);

  @PythonExpression("stream_part({0}, {1}, {2})")
  static native IntStream stream(int[] first, int second, int third);

  @PythonExpression("stream_of({0})")
  static native LongStream stream(long[] value);

  @PythonExpression("stream_part({0}, {1}, {2})")
  static native LongStream stream(long[] first, int second, int third);

  @PythonExpression("stream_of({0})")
  static native DoubleStream stream(double[] value);

  @PythonExpression("stream_part({0}, {1}, {2})")
  static native DoubleStream stream(double[] first, int second, int third);

  @PythonExpression("prefix({0}, 0, len({0}), {1})")
  static native void parallelPrefix(int[] a, IntBinaryOperator b);

  @PythonExpression("prefix({0}, {1}, {2}, {3})")
  static native void parallelPrefix(int[] a, int b, int c, IntBinaryOperator d);

  @PythonExpression("prefix({0}, 0, len({0}), {1})")
  static native void parallelPrefix(long[] a, LongBinaryOperator b);

  @PythonExpression("prefix({0}, {1}, {2}, {3})")
  static native void parallelPrefix(long[] a, int b, int c, LongBinaryOperator d);

  @PythonExpression("prefix({0}, 0, len({0}), {1})")
  static native void parallelPrefix(double[] a, DoubleBinaryOperator b);

  @PythonExpression("prefix({0}, {1}, {2}, {3})")
  static native void parallelPrefix(double[] a, int b, int c, DoubleBinaryOperator d);

  @PythonExpression("prefix({0}, 0, len({0}), {1})")
  static native void parallelPrefix(Object[] a, BinaryOperator b);

  @PythonExpression("prefix({0}, {1}, {2}, {3})")
  static native void parallelPrefix(Object[] a, int b, int c, BinaryOperator d);

  @PythonExpression("fill_with({0}, {1})")
  static native void parallelSetAll(int[] a, IntUnaryOperator b);

  @PythonExpression("fill_with({0}, {1})")
  static native void parallelSetAll(long[] a, IntToLongFunction b);

  @PythonExpression("fill_with({0}, {1})")
  static native void parallelSetAll(double[] a, IntToDoubleFunction b);

  @PythonExpression("fill_with({0}, {1})")
  static native void parallelSetAll(Object[] a, IntFunction b);

  @PythonExpression("sort_objects({0})")
  static native void parallelSort(Comparable[] a);

  @PythonExpression("sort_objects({0}, {1})")
  static native void parallelSort(Object[] a, Comparator b);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(int[] a, int b, int c, int[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(long[] a, int b, int c, long[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(short[] a, int b, int c, short[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(char[] a, int b, int c, char[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(byte[] a, int b, int c, byte[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(boolean[] a, int b, int c, boolean[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(double[] a, int b, int c, double[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(float[] a, int b, int c, float[] d, int e, int f);

  @PythonExpression("mismatch(array_part({0}, {1}, {2}), array_part({3}, {4}, {5}))")
  static native int mismatch(Object[] a, int b, int c, Object[] d, int e, int f);

  @PythonExpression("arrays_alike({0}, {1}, {2})")
  static native boolean equals(Object[] a, Object[] b, Comparator c);

  @PythonExpression("compare_arrays({0}, {1}, {2})")
  static native int compare(Object[] a, Object[] b, Comparator c);
}

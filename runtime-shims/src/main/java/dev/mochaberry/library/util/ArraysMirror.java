package dev.mochaberry.library.util;

import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonExpression;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;

/** How {@code java.util.Arrays} maps to Python. */
@Mirror("java.util.Arrays")
abstract class ArraysMirror {
  @PythonExpression("array_text({0})")
  static native String toString(int[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(int[] first, int[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(int[] first, int second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(int[] first, int second, int third, int fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native int[] copyOf(int[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native int[] copyOfRange(int[] first, int second, int third);

  @PythonExpression("array_hash({0})")
  static native int hashCode(int[] value);

  @PythonExpression("sort_array({0})")
  static native void sort(int[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(int[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(int[] first, int second);

  @PythonExpression("array_text({0})")
  static native String toString(long[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(long[] first, long[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(long[] first, long second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(long[] first, int second, int third, long fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native long[] copyOf(long[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native long[] copyOfRange(long[] first, int second, int third);

  @PythonExpression("array_hash({0}, long_hash)")
  static native int hashCode(long[] value);

  @PythonExpression("sort_array({0})")
  static native void sort(long[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(long[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(long[] first, long second);

  @PythonExpression("array_text({0}, double_text)")
  static native String toString(double[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(double[] first, double[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(double[] first, double second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(double[] first, int second, int third, double fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native double[] copyOf(double[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native double[] copyOfRange(double[] first, int second, int third);

  @PythonExpression("array_hash({0}, double_hash)")
  static native int hashCode(double[] value);

  @PythonExpression("sort_array({0})")
  static native void sort(double[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(double[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(double[] first, double second);

  @PythonExpression("array_text({0}, chr)")
  static native String toString(char[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(char[] first, char[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(char[] first, char second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(char[] first, int second, int third, char fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native char[] copyOf(char[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native char[] copyOfRange(char[] first, int second, int third);

  @PythonExpression("array_hash({0})")
  static native int hashCode(char[] value);

  @PythonExpression("sort_array({0})")
  static native void sort(char[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(char[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(char[] first, char second);

  @PythonExpression("array_text({0})")
  static native String toString(byte[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(byte[] first, byte[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(byte[] first, byte second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(byte[] first, int second, int third, byte fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native byte[] copyOf(byte[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native byte[] copyOfRange(byte[] first, int second, int third);

  @PythonExpression("array_hash({0})")
  static native int hashCode(byte[] value);

  @PythonExpression("sort_array({0})")
  static native void sort(byte[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(byte[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(byte[] first, byte second);

  @PythonExpression("array_text({0})")
  static native String toString(short[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(short[] first, short[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(short[] first, short second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(short[] first, int second, int third, short fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native short[] copyOf(short[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native short[] copyOfRange(short[] first, int second, int third);

  @PythonExpression("array_hash({0})")
  static native int hashCode(short[] value);

  @PythonExpression("sort_array({0})")
  static native void sort(short[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(short[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(short[] first, short second);

  @PythonExpression("array_text({0}, float_text)")
  static native String toString(float[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(float[] first, float[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(float[] first, float second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(float[] first, int second, int third, float fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native float[] copyOf(float[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native float[] copyOfRange(float[] first, int second, int third);

  @PythonExpression("array_hash({0}, float_bits)")
  static native int hashCode(float[] value);

  @PythonExpression("sort_array({0})")
  static native void sort(float[] value);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(float[] first, int second, int third);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(float[] first, float second);

  @PythonExpression("array_text({0}, bool_text)")
  static native String toString(boolean[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(boolean[] first, boolean[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(boolean[] first, boolean second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(boolean[] first, int second, int third, boolean fourth);

  @PythonExpression("copy_of({0}, {1}, False)")
  static native boolean[] copyOf(boolean[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2}, False)")
  static native boolean[] copyOfRange(boolean[] first, int second, int third);

  @PythonExpression("array_hash({0}, hash_code)")
  static native int hashCode(boolean[] value);

  @PythonExpression("array_text({0}, text)")
  static native String toString(Object[] value);

  @PythonExpression("deep_text({0})")
  static native String deepToString(Object[] value);

  @PythonExpression("array_equals({0}, {1})")
  static native boolean equals(Object[] first, Object[] second);

  @PythonExpression("deep_equals({0}, {1})")
  static native boolean deepEquals(Object[] first, Object[] second);

  @PythonExpression("fill_array({0}, {1})")
  static native void fill(Object[] first, Object second);

  @PythonExpression("fill_part({0}, {1}, {2}, {3})")
  static native void fill(Object[] first, int second, int third, Object fourth);

  @PythonExpression("copy_of({0}, {1})")
  static native Object[] copyOf(Object[] first, int second);

  @PythonExpression("copy_range({0}, {1}, {2})")
  static native Object[] copyOfRange(Object[] first, int second, int third);

  @PythonExpression("array_hash({0}, hash_or_zero)")
  static native int hashCode(Object[] value);

  @PythonExpression("sort_list({0})")
  static native void sort(Object[] value);

  @PythonExpression("sort_list({0}, {1})")
  static native void sort(Object[] first, Comparator second);

  @PythonExpression("sort_part({0}, {1}, {2})")
  static native void sort(Object[] first, int second, int third);

  @PythonExpression("sort_part({0}, {1}, {2}, {3})")
  static native void sort(Object[] first, int second, int third, Comparator fourth);

  @PythonExpression("binary_search({0}, {1})")
  static native int binarySearch(Object[] first, Object second);

  @PythonExpression("binary_search({0}, {1}, {2})")
  static native int binarySearch(Object[] first, Object second, Comparator third);

  @PythonExpression("as_list({*})")
  static native List asList(Object[] value);

  @PythonExpression("fill_with({0}, {1})")
  static native void setAll(int[] first, IntUnaryOperator second);

  @PythonExpression("fill_with({0}, {1})")
  static native void setAll(Object[] first, IntFunction second);

  @PythonExpression("fill_with({0}, {1})")
  static native void setAll(double[] first, IntToDoubleFunction second);
}

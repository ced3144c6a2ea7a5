package dev.mochaberry.standins.util;

import dev.mochaberry.annotations.Supplements;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Spliterator;
import java.util.Spliterators;

/** What of {@code java.util.Arrays} programs seldom ask for. */
@Supplements("java.util.Arrays")
final class ArraysMethods {
  private static final int FIXED = Spliterator.ORDERED | Spliterator.IMMUTABLE;

  private ArraysMethods() {}

  static <T> int compare(
      T[] a, int from, int to, T[] b, int fromB, int toB, Comparator<? super T> order) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB), order);
  }

  static <T extends Comparable<? super T>> int compare(
      T[] a, int from, int to, T[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static <T> int mismatch(T[] a, T[] b, Comparator<? super T> order) {
    int length = Math.min(a.length, b.length);
    for (int i = 0; i < length; i++) {
      if (a[i] != b[i] && order.compare(a[i], b[i]) != 0) {
        return i;
      }
    }
    return a.length == b.length ? -1 : length;
  }

  static <T extends Comparable<? super T>> void parallelSort(T[] a, int from, int to) {
    Arrays.sort(a, from, to);
  }

  static <T> void parallelSort(T[] a, int from, int to, Comparator<? super T> order) {
    Arrays.sort(a, from, to, order);
  }

  static <T> Spliterator<T> spliterator(T[] a) {
    return Spliterators.spliterator(a, FIXED);
  }

  static <T> Spliterator<T> spliterator(T[] a, int from, int to) {
    return Spliterators.spliterator(a, from, to, FIXED);
  }

  static int compare(boolean[] a, int from, int to, boolean[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compare(byte[] a, int from, int to, byte[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compare(short[] a, int from, int to, short[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compare(char[] a, int from, int to, char[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compare(int[] a, int from, int to, int[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compare(long[] a, int from, int to, long[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compare(float[] a, int from, int to, float[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compare(double[] a, int from, int to, double[] b, int fromB, int toB) {
    return Arrays.compare(part(a, from, to), part(b, fromB, toB));
  }

  static int compareUnsigned(byte[] a, byte[] b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    int i = Arrays.mismatch(a, b);
    return i >= 0 && i < Math.min(a.length, b.length)
        ? Byte.compareUnsigned(a[i], b[i])
        : a.length - b.length;
  }

  static int compareUnsigned(short[] a, short[] b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    int i = Arrays.mismatch(a, b);
    return i >= 0 && i < Math.min(a.length, b.length)
        ? Short.compareUnsigned(a[i], b[i])
        : a.length - b.length;
  }

  static int compareUnsigned(int[] a, int[] b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    int i = Arrays.mismatch(a, b);
    return i >= 0 && i < Math.min(a.length, b.length)
        ? Integer.compareUnsigned(a[i], b[i])
        : a.length - b.length;
  }

  static int compareUnsigned(long[] a, long[] b) {
    if (a == null || b == null) {
      return a == b ? 0 : a == null ? -1 : 1;
    }
    int i = Arrays.mismatch(a, b);
    return i >= 0 && i < Math.min(a.length, b.length)
        ? Long.compareUnsigned(a[i], b[i])
        : a.length - b.length;
  }

  static Spliterator.OfInt spliterator(int[] a) {
    return Spliterators.spliterator(a, FIXED);
  }

  static Spliterator.OfInt spliterator(int[] a, int from, int to) {
    return Spliterators.spliterator(a, from, to, FIXED);
  }

  static Spliterator.OfLong spliterator(long[] a) {
    return Spliterators.spliterator(a, FIXED);
  }

  static Spliterator.OfLong spliterator(long[] a, int from, int to) {
    return Spliterators.spliterator(a, from, to, FIXED);
  }

  static Spliterator.OfDouble spliterator(double[] a) {
    return Spliterators.spliterator(a, FIXED);
  }

  static Spliterator.OfDouble spliterator(double[] a, int from, int to) {
    return Spliterators.spliterator(a, from, to, FIXED);
  }

  static <T> boolean equals(
      T[] a, int from, int to, T[] b, int fromB, int toB, Comparator<? super T> order) {
    return mismatch(a, from, to, b, fromB, toB, order) < 0;
  }

  static <T> int mismatch(
      T[] a, int from, int to, T[] b, int fromB, int toB, Comparator<? super T> order) {
    return mismatch(part(a, from, to), part(b, fromB, toB), order);
  }

  static int compareUnsigned(byte[] a, int from, int to, byte[] b, int fromB, int toB) {
    return compareUnsigned(part(a, from, to), part(b, fromB, toB));
  }

  static int compareUnsigned(short[] a, int from, int to, short[] b, int fromB, int toB) {
    return compareUnsigned(part(a, from, to), part(b, fromB, toB));
  }

  static int compareUnsigned(int[] a, int from, int to, int[] b, int fromB, int toB) {
    return compareUnsigned(part(a, from, to), part(b, fromB, toB));
  }

  static int compareUnsigned(long[] a, int from, int to, long[] b, int fromB, int toB) {
    return compareUnsigned(part(a, from, to), part(b, fromB, toB));
  }

  private static <T> T[] part(T[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static byte[] part(byte[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static short[] part(short[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static int[] part(int[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static long[] part(long[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static boolean[] part(boolean[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static char[] part(char[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static float[] part(float[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static double[] part(double[] a, int from, int to) {
    check(a.length, from, to);
    return Arrays.copyOfRange(a, from, to);
  }

  private static void check(int length, int from, int to) {
    if (from > to) {
      throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
    }
    if (from < 0 || to > length) {
      throw new ArrayIndexOutOfBoundsException(from < 0 ? from : to);
    }
  }
}

import java.util.Arrays;

/** Sorting algorithms on int arrays. */
public class Sorting {
  interface Sorter {
    void sort(int[] a);
  }

  static void bubble(int[] a) {
    boolean swapped;
    int end = a.length;
    do {
      swapped = false;
      for (int i = 1; i < end; i++) {
        if (a[i - 1] > a[i]) {
          int t = a[i];
          a[i] = a[i - 1];
          a[i - 1] = t;
          swapped = true;
        }
      }
      end--;
    } while (swapped);
  }

  static void insertion(int[] a) {
    for (int i = 1; i < a.length; i++) {
      int v = a[i];
      int j = i;
      for (; j > 0 && a[j - 1] > v; j--) {
        a[j] = a[j - 1];
      }
      a[j] = v;
    }
  }

  static void selection(int[] a) {
    for (int i = 0; i < a.length - 1; i++) {
      int min = i;
      for (int j = i + 1; j < a.length; j++) {
        if (a[j] < a[min]) {
          min = j;
        }
      }
      int t = a[i];
      a[i] = a[min];
      a[min] = t;
    }
  }

  static void quick(int[] a, int lo, int hi) {
    if (lo >= hi) {
      return;
    }
    int pivot = a[lo + hi >>> 1];
    int i = lo - 1;
    int j = hi + 1;
    while (true) {
      do {
        i++;
      } while (a[i] < pivot);
      do {
        j--;
      } while (a[j] > pivot);
      if (i >= j) {
        break;
      }
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
    quick(a, lo, j);
    quick(a, j + 1, hi);
  }

  static int[] merge(int[] a) {
    if (a.length < 2) {
      return a;
    }
    int[] left = merge(Arrays.copyOfRange(a, 0, a.length / 2));
    int[] right = merge(Arrays.copyOfRange(a, a.length / 2, a.length));
    int[] out = new int[a.length];
    for (int i = 0, j = 0, k = 0; k < out.length; k++) {
      out[k] = j == right.length || i < left.length && left[i] <= right[j] ? left[i++] : right[j++];
    }
    return out;
  }

  static void heap(int[] a) {
    for (int i = a.length / 2 - 1; i >= 0; i--) {
      sink(a, i, a.length);
    }
    for (int end = a.length - 1; end > 0; end--) {
      int t = a[0];
      a[0] = a[end];
      a[end] = t;
      sink(a, 0, end);
    }
  }

  private static void sink(int[] a, int i, int n) {
    while (2 * i + 1 < n) {
      int c = 2 * i + 1;
      if (c + 1 < n && a[c + 1] > a[c]) {
        c++;
      }
      if (a[i] >= a[c]) {
        return;
      }
      int t = a[i];
      a[i] = a[c];
      a[c] = t;
      i = c;
    }
  }

  static void shell(int[] a) {
    for (int gap = a.length / 2; gap > 0; gap /= 2) {
      for (int i = gap; i < a.length; i++) {
        int v = a[i];
        int j = i;
        while (j >= gap && a[j - gap] > v) {
          a[j] = a[j - gap];
          j -= gap;
        }
        a[j] = v;
      }
    }
  }

  static int[] random(int n) {
    int[] a = new int[n];
    int seed = 12345;
    for (int i = 0; i < n; i++) {
      seed = seed * 1103515245 + 12345;
      a[i] = (seed >>> 16) % 100 - 50;
    }
    return a;
  }

  public static void main(String[] args) {
    Sorter[] sorters = {
      Sorting::bubble,
      Sorting::insertion,
      Sorting::selection,
      Sorting::heap,
      Sorting::shell,
      a -> quick(a, 0, a.length - 1),
      a -> System.arraycopy(merge(a), 0, a, 0, a.length),
      Arrays::sort
    };
    System.out.println(Arrays.toString(random(20)));
    for (Sorter s : sorters) {
      int[] a = random(20);
      s.sort(a);
      System.out.println(Arrays.toString(a));
      s.sort(new int[0]);
      int[] extremes = {Integer.MAX_VALUE, 0, Integer.MIN_VALUE, -1};
      s.sort(extremes);
      System.out.println(Arrays.toString(extremes));
    }
    System.out.println(Arrays.binarySearch(new int[] {1, 3, 5}, 3));
  }
}

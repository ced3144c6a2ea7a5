import java.util.*;
import java.util.function.*;

/** Ten sorting algorithms over the same numbers. */
public class SortCollection {
  static void bubble(int[] a) {
    boolean sw;
    int n = a.length;
    do {
      sw = false;
      for (int i = 1; i < n; i++)
        if (a[i - 1] > a[i]) {
          int t = a[i];
          a[i] = a[i - 1];
          a[i - 1] = t;
          sw = true;
        }
      n--;
    } while (sw);
  }

  static void selection(int[] a) {
    for (int i = 0; i < a.length - 1; i++) {
      int m = i;
      for (int j = i + 1; j < a.length; j++) if (a[j] < a[m]) m = j;
      if (m != i) {
        a[i] ^= a[m];
        a[m] ^= a[i];
        a[i] ^= a[m];
      }
    }
  }

  static void insertion(int[] a) {
    for (int i = 1; i < a.length; ++i) {
      int key = a[i], j = i - 1;
      while (j >= 0 && a[j] > key) {
        a[j + 1] = a[j];
        j = j - 1;
      }
      a[j + 1] = key;
    }
  }

  static void shell(int[] a) {
    for (int gap = a.length / 2; gap > 0; gap /= 2)
      for (int i = gap; i < a.length; i++) {
        int t = a[i], j;
        for (j = i; j >= gap && a[j - gap] > t; j -= gap) a[j] = a[j - gap];
        a[j] = t;
      }
  }

  static void merge(int[] a) {
    if (a.length < 2) return;
    int[] l = Arrays.copyOfRange(a, 0, a.length / 2),
        r = Arrays.copyOfRange(a, a.length / 2, a.length);
    merge(l);
    merge(r);
    int i = 0, j = 0, k = 0;
    while (i < l.length && j < r.length) a[k++] = l[i] <= r[j] ? l[i++] : r[j++];
    while (i < l.length) a[k++] = l[i++];
    while (j < r.length) a[k++] = r[j++];
  }

  static void quick(int[] a) {
    quick(a, 0, a.length - 1);
  }

  static void quick(int[] a, int lo, int hi) {
    if (lo >= hi) return;
    int p = a[(lo + hi) >>> 1], i = lo - 1, j = hi + 1;
    while (true) {
      do i++;
      while (a[i] < p);
      do j--;
      while (a[j] > p);
      if (i >= j) break;
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
    quick(a, lo, j);
    quick(a, j + 1, hi);
  }

  static void heap(int[] a) {
    int n = a.length;
    for (int i = n / 2 - 1; i >= 0; i--) sift(a, i, n);
    for (int e = n - 1; e > 0; e--) {
      int t = a[0];
      a[0] = a[e];
      a[e] = t;
      sift(a, 0, e);
    }
  }

  static void sift(int[] a, int i, int n) {
    for (int c; (c = 2 * i + 1) < n; i = c) {
      if (c + 1 < n && a[c + 1] > a[c]) c++;
      if (a[i] >= a[c]) return;
      int t = a[i];
      a[i] = a[c];
      a[c] = t;
    }
  }

  static void radix(int[] a) {
    int[] out = new int[a.length];
    for (int shift = 0; shift < 32; shift += 8) {
      int[] cnt = new int[257];
      for (int x : a) cnt[(((x ^ 0x80000000) >>> shift) & 255) + 1]++;
      for (int i = 0; i < 256; i++) cnt[i + 1] += cnt[i];
      for (int x : a) out[cnt[((x ^ 0x80000000) >>> shift) & 255]++] = x;
      System.arraycopy(out, 0, a, 0, a.length);
    }
  }

  static void cocktail(int[] a) {
    int s = 0, e = a.length - 1;
    boolean swapped = true;
    while (swapped) {
      swapped = false;
      for (int i = s; i < e; i++)
        if (a[i] > a[i + 1]) {
          int t = a[i];
          a[i] = a[i + 1];
          a[i + 1] = t;
          swapped = true;
        }
      if (!swapped) break;
      swapped = false;
      e--;
      for (int i = e - 1; i >= s; i--)
        if (a[i] > a[i + 1]) {
          int t = a[i];
          a[i] = a[i + 1];
          a[i + 1] = t;
          swapped = true;
        }
      s++;
    }
  }

  static void counting(int[] a) {
    int min = Integer.MAX_VALUE, max = Integer.MIN_VALUE;
    for (int x : a) {
      min = Math.min(min, x);
      max = Math.max(max, x);
    }
    int[] c = new int[max - min + 1];
    for (int x : a) c[x - min]++;
    int k = 0;
    for (int i = 0; i < c.length; i++) while (c[i]-- > 0) a[k++] = i + min;
  }

  public static void main(String[] args) {
    Map<String, Consumer<int[]>> sorts = new LinkedHashMap<>();
    sorts.put("bubble", SortCollection::bubble);
    sorts.put("selection", SortCollection::selection);
    sorts.put("insertion", SortCollection::insertion);
    sorts.put("shell", SortCollection::shell);
    sorts.put("merge", SortCollection::merge);
    sorts.put("quick", SortCollection::quick);
    sorts.put("heap", SortCollection::heap);
    sorts.put("radix", SortCollection::radix);
    sorts.put("cocktail", SortCollection::cocktail);
    sorts.put("counting", SortCollection::counting);
    int[] data = new int[60];
    long seed = 12345;
    for (int i = 0; i < data.length; i++) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      data[i] = (int) (seed % 201) - 100;
    }
    int[] want = data.clone();
    Arrays.sort(want);
    for (Map.Entry<String, Consumer<int[]>> e : sorts.entrySet()) {
      int[] c = Arrays.copyOf(data, data.length);
      e.getValue().accept(c);
      System.out.printf(
          "%-10s %s %d..%d%n",
          e.getKey(),
          Arrays.equals(c, want) ? "ok" : "WRONG " + Arrays.toString(c),
          c[0],
          c[c.length - 1]);
    }
    System.out.println(Arrays.binarySearch(want, want[30]) >= 0);
    System.out.println(Arrays.toString(Arrays.copyOf(want, 8)));
  }
}

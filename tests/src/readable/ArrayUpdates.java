public class ArrayUpdates {
  static void update(int[] a, int i) {
    a[i] += 5;
    a[i]++;
    a[0] -= a[1];
    a[i] <<= 1;
  }

  static int[] fill(int n) {
    int[] a = new int[n];
    int k = 0;
    while (k < n) {
      a[k++] = k * k;
    }
    return a;
  }

  static int[] letters(String word) {
    int[] count = new int[26];
    for (int i = 0; i < word.length(); i++) {
      count[word.charAt(i) - 'a']++;
    }
    return count;
  }

  static void reverse(int[] a) {
    for (int i = 0, j = a.length - 1; i < j; i++, j--) {
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
    }
  }

  static void sort(int[] a) {
    for (int i = 0; i < a.length - 1; i++) {
      for (int j = 0; j < a.length - 1 - i; j++) {
        if (a[j] > a[j + 1]) {
          int swap = a[j];
          a[j] = a[j + 1];
          a[j + 1] = swap;
        }
      }
    }
  }

  public static void main(String[] args) {
    int[] a = fill(5);
    update(a, 2);
    reverse(a);
    sort(a);
    System.out.println(a[0] + " " + a[4] + " " + letters("hello")[7]);
  }
}

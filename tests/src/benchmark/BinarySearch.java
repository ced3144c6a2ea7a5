/** Looks for many keys in a sorted array. */
public class BinarySearch {
  static int search(int[] a, int key) {
    int low = 0;
    int high = a.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (a[middle] < key) {
        low = middle + 1;
      } else if (a[middle] > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  public static void main(String[] args) {
    int n = Integer.parseInt("1000");
    int[] a = new int[n];
    for (int i = 0; i < n; i++) {
      a[i] = 3 * i;
    }
    int found = 0;
    for (int key = 0; key < 3000; key++) {
      if (search(a, key) >= 0) {
        found++;
      }
    }
    System.out.println(found);
  }
}

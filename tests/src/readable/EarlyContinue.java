public class EarlyContinue {
  static int sumOfOdd(int[] values) {
    int sum = 0;
    for (int v : values) {
      if (v < 0) {
        continue;
      }
      if (v % 2 == 0) {
        System.out.println("skipped " + v);
        continue;
      }
      sum += v;
    }
    return sum;
  }

  static int until(int[] values, int stop) {
    int n = 0;
    for (int v : values) {
      if (v == stop) {
        break;
      }
      if (v > 10) {
        continue;
      }
      n++;
    }
    return n;
  }

  public static void main(String[] args) {
    System.out.println(sumOfOdd(new int[] {1, -3, 4, 5}));
    System.out.println(until(new int[] {1, 20, 4, 5}, 4));
  }
}

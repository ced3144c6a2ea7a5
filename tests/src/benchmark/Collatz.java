public class Collatz {
  static int steps(int start) {
    int n = start;
    int steps = 0;
    while (n != 1) {
      if (n % 2 == 0) {
        n = n / 2;
      } else {
        n = 3 * n + 1;
      }
      steps++;
    }
    return steps;
  }

  public static void main(String[] args) {
    int best = 0;
    int at = 0;
    for (int i = 1; i < 8000; i++) {
      int s = steps(i);
      if (s > best) {
        best = s;
        at = i;
      }
    }
    System.out.println(at + " " + best);
  }
}

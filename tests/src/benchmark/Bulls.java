public class Bulls {
  static int score(int a, int b) {
    int bulls = 0, cows = 0;
    int[] ca = new int[10], cb = new int[10];
    for (int i = 0; i < 4; i++) {
      int x = a % 10, y = b % 10;
      if (x == y) bulls++;
      else {
        ca[x]++;
        cb[y]++;
      }
      a /= 10;
      b /= 10;
    }
    for (int d = 0; d < 10; d++) cows += Math.min(ca[d], cb[d]);
    return bulls * 10 + cows;
  }

  public static void main(String[] args) {
    int h = 0;
    for (int i = 1000; i < 1500; i++) h += score(i, 4711);
    System.out.println(h);
  }
}

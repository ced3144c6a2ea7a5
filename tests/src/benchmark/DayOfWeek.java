public class DayOfWeek {
  static int day(int y, int m, int d) {
    int[] t = {0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4};
    if (m < 3) y--;
    return (y + y / 4 - y / 100 + y / 400 + t[m - 1] + d) % 7;
  }

  public static void main(String[] args) {
    int f = 0;
    for (int y = 1900; y < 2060; y++) for (int m = 1; m <= 12; m++) if (day(y, m, 13) == 5) f++;
    System.out.println(f);
  }
}

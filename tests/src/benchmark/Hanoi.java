public class Hanoi {
  static int moves = 0;
  static void move(int n, char from, char to, char via) {
    if (n == 0) return;
    move(n - 1, from, via, to);
    moves++;
    move(n - 1, via, to, from);
  }
  static int ackermann(int m, int n) {
    if (m == 0) return n + 1;
    if (n == 0) return ackermann(m - 1, 1);
    return ackermann(m - 1, ackermann(m, n - 1));
  }
  public static void main(String[] args) {
    move(10, 'A', 'C', 'B');
    System.out.println(moves + " " + ackermann(2, 15));
  }
}

public class Assignments {
  int x;
  int y;

  void reset() {
    x = y = 0;
  }

  static int chain(int n) {
    int a;
    int b;
    int c;
    a = b = c = n;
    a += 1;
    b *= 2;
    c -= a;
    return a + b + c;
  }

  static int fibonacci(int n) {
    int a = 0;
    int b = 1;
    while (n-- > 0) {
      int next = a + b;
      a = b;
      b = next;
    }
    return a;
  }

  static int post(int n) {
    int i = n;
    int first = i++;
    int second = ++i;
    return first * 100 + second * 10 + i;
  }

  void move(int dx, int dy) {
    x += dx;
    y += dy;
    if ((x += 1) > 5) {
      x = 0;
    }
  }

  public static void main(String[] args) {
    Assignments p = new Assignments();
    p.move(2, 3);
    System.out.println(p.x + p.y);
    p.reset();
    System.out.println(chain(4));
    System.out.println(fibonacci(10));
    System.out.println(post(1));
  }
}

public class RingAverage {
  private final int[] window;
  private int next, count;
  private long sum;
  RingAverage(int size) { window = new int[size]; }
  double add(int value) {
    if (count == window.length) sum -= window[next];
    else count++;
    window[next] = value;
    sum += value;
    next = (next + 1) % window.length;
    return (double) sum / count;
  }
  public static void main(String[] args) {
    RingAverage r = new RingAverage(16);
    double last = 0;
    for (int i = 0; i < 2000; i++) last = r.add(i * 37 % 101);
    System.out.println((int) (last * 100));
  }
}

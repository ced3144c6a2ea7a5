public class SynchronizedBlocks {
  private final Object lock = new Object();
  private int value;

  int next() {
    synchronized (lock) {
      value++;
      return value;
    }
  }

  synchronized void reset() {
    value = 0;
  }

  void add(int n) {
    synchronized (this) {
      if (n > 0) {
        value += n;
      }
    }
  }

  public static void main(String[] args) {
    SynchronizedBlocks counter = new SynchronizedBlocks();
    System.out.println(counter.next());
    counter.reset();
    counter.add(5);
    System.out.println(counter.next());
  }
}

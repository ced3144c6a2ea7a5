public class FieldCounters {
  private int count;
  private int sum;
  static int calls;

  void add(int x) {
    count++;
    sum += x;
    calls++;
  }

  public static void main(String[] args) {
    FieldCounters c = new FieldCounters();
    for (int i = 0; i < 300000; i++) {
      c.add(i & 15);
    }
    System.out.println(c.count + " " + c.sum + " " + calls);
  }
}

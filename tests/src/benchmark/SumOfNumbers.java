public class SumOfNumbers {
  public static void main(String[] args) {
    int sum = 0;
    for (int i = 0; i < 600000; i++) {
      sum += i % 7;
    }
    long big = 0;
    for (int i = 0; i < 300000; i++) {
      big += i;
    }
    System.out.println(sum + " " + big);
  }
}

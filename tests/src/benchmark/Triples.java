public class Triples {
  public static void main(String[] args) {
    int count = 0, limit = 120;
    for (int a = 1; a < limit; a++)
      for (int b = a; b < limit; b++) {
        int c2 = a * a + b * b;
        int c = (int) Math.sqrt(c2);
        if (c * c == c2 && c < limit) count++;
      }
    System.out.println(count);
  }
}

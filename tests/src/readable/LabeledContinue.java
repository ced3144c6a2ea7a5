public class LabeledContinue {
  static void primes(int limit) {
    next:
    for (int n = 2; n < limit; n++) {
      for (int d = 2; d * d <= n; d++) {
        if (n % d == 0) {
          continue next;
        }
      }
      System.out.println(n);
    }
  }

  static int countWithout(String[] words, char unwanted) {
    int count = 0;
    words:
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) == unwanted) {
          continue words;
        }
      }
      count++;
    }
    return count;
  }

  public static void main(String[] args) {
    primes(20);
    System.out.println(countWithout(new String[] {"tea", "rum"}, 'e'));
  }
}

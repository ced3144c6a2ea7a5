// at most 6 times: each bit is a call of a method.
import java.util.BitSet;
public class BitSetSieve {
  public static void main(String[] args) {
    int n = 3000;
    BitSet composite = new BitSet(n + 1);
    int count = 0;
    for (int i = 2; i <= n; i++) {
      if (!composite.get(i)) {
        count++;
        for (int j = i * i; j <= n; j += i) composite.set(j);
      }
    }
    System.out.println(count + " " + composite.cardinality());
  }
}

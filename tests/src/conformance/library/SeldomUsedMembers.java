import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.*;
import java.util.concurrent.*;

public class SeldomUsedMembers {
  public static void main(String[] args) {
    Random r = new Random(42);
    System.out.println(
        new BigInteger(100, r) + " " + new BigInteger(7, r) + " " + new BigInteger(0, r));
    for (int bits : new int[] {2, 3, 5, 8, 20, 64, 94, 96, 128, 200})
      System.out.println(bits + " " + BigInteger.probablePrime(bits, r) + " " + r.nextInt(1000));
    BigInteger p = BigInteger.probablePrime(64, r),
        q = BigInteger.probablePrime(64, r),
        n = p.multiply(q),
        phi = p.subtract(BigInteger.ONE).multiply(q.subtract(BigInteger.ONE)),
        e = BigInteger.valueOf(65537),
        d = e.modInverse(phi);
    BigInteger m = new BigInteger("Hi there".getBytes());
    System.out.println(new String(m.modPow(e, n).modPow(d, n).toByteArray()) + " " + n.bitLength());
    try {
      BigInteger.probablePrime(1, r);
    } catch (ArithmeticException x) {
      System.out.println(x.getMessage());
    }
    SecureRandom sr = new SecureRandom();
    byte[] tok = new byte[16];
    sr.nextBytes(tok);
    int k = sr.nextInt(10);
    System.out.println(tok.length + " " + (k >= 0 && k < 10) + " " + (sr.nextDouble() < 1));
    ConcurrentHashMap<String, Integer> c = new ConcurrentHashMap<>();
    for (String s : "one two three four five".split(" ")) c.put(s, s.length());
    System.out.println(
        c.reduceValues(1, Integer::sum)
            + " "
            + c.reduceValuesToInt(1, x -> x * 2, 0, Integer::sum)
            + " "
            + c.search(1, (a, b) -> b == 5 ? a.toUpperCase() : null)
            + " "
            + c.reduceKeys(Long.MAX_VALUE, String::length, Math::max)
            + " "
            + c.searchValues(1, v -> v > 100 ? v : null)
            + " "
            + c.reduceEntries(1, x -> x.getValue(), Integer::sum)
            + " "
            + c.mappingCount());
    List<String> l = new ArrayList<>();
    c.forEach(Long.MAX_VALUE, (a, b) -> l.add(a + b));
    c.forEachKey(Long.MAX_VALUE, l::add);
    Collections.sort(l);
    System.out.println(l);
    System.out.println(
        Arrays.compare(new int[] {1, 2, 3}, 1, 3, new int[] {2, 4}, 0, 2)
            + " "
            + Arrays.compareUnsigned(new int[] {-1}, new int[] {1})
            + " "
            + Arrays.mismatch(
                new String[] {"a", "B"}, new String[] {"A", "c"}, String.CASE_INSENSITIVE_ORDER));
    Spliterator.OfInt si = Arrays.spliterator(new int[] {4, 5, 6});
    si.tryAdvance((int x) -> System.out.print(x + ";"));
    si.forEachRemaining((int x) -> System.out.print(x + " "));
    System.out.println();
    Formatter f = new Formatter();
    f.format("%5d|", 42).format("%-5s|%n", "ab");
    System.out.print(f);
    StringBuilder sb = new StringBuilder(">");
    try (Formatter g = new Formatter(sb)) {
      g.format("%.2f", 1.005);
    }
    System.out.println(sb);
    f.close();
    try {
      f.format("x");
    } catch (FormatterClosedException x) {
      System.out.println(x.getClass().getSimpleName());
    }
    UUID u = UUID.fromString("c232ab00-9414-11ec-b3c8-9f6bdeced846");
    System.out.println(
        u.version()
            + " "
            + u.variant()
            + " "
            + u.timestamp()
            + " "
            + u.clockSequence()
            + " "
            + u.node());
    try {
      UUID.nameUUIDFromBytes(new byte[1]).timestamp();
    } catch (UnsupportedOperationException x) {
      System.out.println(x.getMessage());
    }
  }
}

import java.util.*;

/** Bits, sets of them, and a sieve. */
public class BitSets {
  public static void main(String[] args) {
    BitSet b = new BitSet();
    b.set(1);
    b.set(5, 9);
    b.clear(6);
    b.flip(100);
    System.out.println(b + " " + b.cardinality() + b.get(7) + b.get(1000) + b.nextSetBit(2) + b.nextClearBit(5) + b.previousSetBit(50) + b.length() + b.size() + b.isEmpty());
    BitSet c = new BitSet();
    c.set(0, 6);
    BitSet d = (BitSet) c.clone();
    d.and(b);
    System.out.println(d);
    c.or(b);
    System.out.println(c + " " + c.intersects(b));
    c.xor(b);
    System.out.println(c);
    c.andNot(d);
    System.out.println(c.isEmpty() + " " + c.equals(d) + c.hashCode() + b.hashCode());
    BitSet sieve = new BitSet(100);
    sieve.set(2, 100);
    for (int i = 2; i * i < 100; i++) if (sieve.get(i)) for (int j = i * i; j < 100; j += i) sieve.clear(j);
    System.out.println(sieve + " " + sieve.size());
    for (int i = sieve.nextSetBit(90); i >= 0; i = sieve.nextSetBit(i + 1)) System.out.print(i + " ");
    System.out.println(sieve.get(10, 20) + " " + sieve.stream().sum() + Arrays.toString(sieve.toLongArray()));
    try { b.set(-1); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
  }
}

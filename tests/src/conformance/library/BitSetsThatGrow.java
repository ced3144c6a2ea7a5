import java.util.BitSet;

/** Bits set, cleared and asked for at and beyond the ends of sets, their copies and unions. */
public class BitSetsThatGrow {
  public static void main(String[] args) {
    long seed = 42;
    BitSet[] sets = {new BitSet(), new BitSet(0), new BitSet(1), new BitSet(65), new BitSet(1000)};
    int h = 0;
    for (int turn = 0; turn < 600; turn++) {
      seed = seed * 6364136223846793005L + 1442695040888963407L;
      int k = (int) (seed >>> 33) % sets.length;
      int i = (int) (seed >>> 40) % (turn < 300 ? 130 : 700);
      BitSet set = sets[k];
      switch ((int) (seed >>> 24) & 7) {
        case 0, 1, 2 -> set.set(i);
        case 3 -> set.clear(i);
        case 4 -> set.flip(i);
        case 5 -> h = h * 31 + (set.get(i) ? 1 : 0) + set.nextClearBit(i);
        case 6 -> set.set(i, i + 3, (seed & 64) == 0);
        default -> {
          if ((seed & 32) == 0) {
            sets[k] = (BitSet) set.clone();
          } else {
            set.or(sets[(k + 1) % sets.length]);
          }
        }
      }
      h = h * 31 + sets[k].size() + sets[k].length() * 7 + sets[k].cardinality();
    }
    System.out.println(h);
    for (BitSet set : sets) {
      System.out.println(set.size() + " " + set.length() + " " + set.hashCode());
    }
    try {
      sets[0].set(-1);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    try {
      sets[0].get(-2);
    } catch (IndexOutOfBoundsException e) {
      System.out.println(e.getMessage());
    }
    BitSet words = BitSet.valueOf(new long[] {5, 1L << 63, 0, 0});
    System.out.println(words.size() + " " + words.length() + " " + ((BitSet) words.clone()).size());
    words.set(128, 130);
    BitSet bytes = BitSet.valueOf(new byte[] {1, 2, 3, 0, 0, 0, 0, 0, 0});
    bytes.set(90);
    System.out.println(words.size() + " " + bytes.size() + " " + words.get(60, 400).size());
    BitSet empty = (BitSet) new BitSet(500).clone();
    System.out.println(empty.size() + " " + empty.get(499));
    empty.set(3);
    System.out.println(empty.size() + " " + empty);
  }
}

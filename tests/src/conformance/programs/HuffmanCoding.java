import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Huffman coding: a tree of generic nodes, canonical codes, a bit writer and reader, and a
 * checksum.
 */
public class HuffmanCoding {
  abstract static class Node<T extends Comparable<T>> implements Comparable<Node<T>> {
    final int weight;
    final T least;

    Node(int weight, T least) {
      this.weight = weight;
      this.least = least;
    }

    abstract void visit(int depth, BiConsumer<? super T, Integer> visitor);

    abstract int height();

    @Override
    public int compareTo(Node<T> other) {
      return weight != other.weight
          ? Integer.compare(weight, other.weight)
          : least.compareTo(other.least);
    }
  }

  static final class Leaf<T extends Comparable<T>> extends Node<T> {
    Leaf(T symbol, int weight) {
      super(weight, symbol);
    }

    @Override
    void visit(int depth, BiConsumer<? super T, Integer> visitor) {
      visitor.accept(least, Math.max(1, depth));
    }

    @Override
    int height() {
      return 0;
    }
  }

  static final class Fork<T extends Comparable<T>> extends Node<T> {
    private final Node<T> zero;
    private final Node<T> one;

    Fork(Node<T> zero, Node<T> one) {
      super(zero.weight + one.weight, Collections.min(List.of(zero.least, one.least)));
      this.zero = zero;
      this.one = one;
    }

    @Override
    void visit(int depth, BiConsumer<? super T, Integer> visitor) {
      zero.visit(depth + 1, visitor);
      one.visit(depth + 1, visitor);
    }

    @Override
    int height() {
      return 1 + Math.max(zero.height(), one.height());
    }
  }

  record Code(int bits, int length) {
    @Override
    public String toString() {
      StringBuilder b = new StringBuilder();
      for (int i = length - 1; i >= 0; i--) {
        b.append(bits >> i & 1);
      }
      return b.toString();
    }
  }

  static class BitWriter {
    private byte[] bytes = new byte[4];
    private int count;

    void write(Code c) {
      for (int i = c.length() - 1; i >= 0; i--) {
        write((c.bits() & 1 << i) != 0);
      }
    }

    void write(boolean bit) {
      int at = count >>> 3;
      if (at == bytes.length) {
        byte[] larger = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, larger, 0, bytes.length);
        bytes = larger;
      }
      if (bit) {
        bytes[at] |= 0x80 >>> (count & 7);
      }
      count++;
    }

    byte[] toBytes() {
      byte[] result = new byte[(count + 7) / 8];
      System.arraycopy(bytes, 0, result, 0, result.length);
      return result;
    }
  }

  static class BitReader {
    private final byte[] bytes;
    private int at;

    BitReader(byte[] bytes) {
      this.bytes = bytes;
    }

    int read() {
      if (at >= bytes.length * 8) {
        throw new IllegalStateException("out of bits after " + at);
      }
      int bit = bytes[at / 8] >> 7 - at % 8 & 1;
      at++;
      return bit;
    }
  }

  static class Codec {
    private final Map<Character, Code> codes = new TreeMap<>();
    private final Map<Code, Character> symbols = new HashMap<>();
    private int height;

    Codec(String sample) {
      Map<Character, Integer> frequencies = new HashMap<>();
      for (char c : sample.toCharArray()) {
        frequencies.merge(c, 1, Integer::sum);
      }
      if (frequencies.isEmpty()) {
        throw new IllegalArgumentException("nothing to learn from");
      }
      PriorityQueue<Node<Character>> queue = new PriorityQueue<>();
      frequencies.forEach((symbol, weight) -> queue.add(new Leaf<>(symbol, weight)));
      while (queue.size() > 1) {
        queue.add(new Fork<>(queue.remove(), queue.remove()));
      }
      Node<Character> root = queue.element();
      height = root.height();
      Map<Integer, List<Character>> byLength = new TreeMap<>();
      root.visit(
          0,
          (symbol, depth) -> byLength.computeIfAbsent(depth, d -> new ArrayList<>()).add(symbol));
      canonical(byLength);
    }

    private void canonical(Map<Integer, List<Character>> byLength) {
      int code = 0;
      int length = 0;
      for (Map.Entry<Integer, List<Character>> e : byLength.entrySet()) {
        code <<= e.getKey() - length;
        length = e.getKey();
        Collections.sort(e.getValue());
        for (char symbol : e.getValue()) {
          Code c = new Code(code++, length);
          codes.put(symbol, c);
          symbols.put(c, symbol);
        }
      }
    }

    byte[] encode(CharSequence text) {
      BitWriter w = new BitWriter();
      for (int i = 0; i < text.length(); i++) {
        Code c = codes.get(text.charAt(i));
        if (c == null) {
          throw new IllegalArgumentException("no code for '" + text.charAt(i) + "'");
        }
        w.write(c);
      }
      return w.toBytes();
    }

    String decode(byte[] bytes, int length) {
      BitReader r = new BitReader(bytes);
      StringBuilder b = new StringBuilder(length);
      while (b.length() < length) {
        int bits = 0;
        Character found = null;
        for (int n = 1; found == null; n++) {
          bits = bits << 1 | r.read();
          found = symbols.get(new Code(bits, n));
        }
        b.append(found);
      }
      return b.toString();
    }
  }

  private static int adler(byte[] bytes) {
    int a = 1;
    int b = 0;
    for (byte x : bytes) {
      a = (a + (x & 0xff)) % 65521;
      b = (b + a) % 65521;
    }
    return b << 16 | a;
  }

  private static void tryIt(String text) {
    Codec codec = new Codec(text);
    byte[] bytes = codec.encode(text);
    String back = codec.decode(bytes, text.length());
    System.out.printf(
        "%d symbols, height %d: %d -> %d bytes (%.1f%%), adler %08x, %s%n",
        codec.codes.size(),
        codec.height,
        text.length(),
        bytes.length,
        100.0 * bytes.length / text.length(),
        adler(bytes),
        back.equals(text) ? "same" : "DIFFERENT");
  }

  public static void main(String[] args) {
    String text =
        "she sells sea shells by the sea shore; the shells she sells are surely seashells";
    Codec codec = new Codec(text);
    codec.codes.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Character, Code> e) -> e.getValue().length())
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> System.out.println("'" + e.getKey() + "' " + e.getValue()));
    System.out.println(
        codec.codes.values().stream()
            .map(c -> String.valueOf(c.length()))
            .collect(Collectors.joining("")));
    tryIt(text);
    tryIt("aaaaaaaaaaaa");
    tryIt("ab");
    StringBuilder fibonacci = new StringBuilder("a");
    for (int i = 0, n = 1, m = 1; i < 9; i++) {
      fibonacci.append(String.valueOf((char) ('b' + i)).repeat(m));
      m = n + (n = m);
    }
    tryIt(fibonacci.toString());
    byte[] some = codec.encode("bye");
    for (byte b : some) {
      System.out.print(Integer.toBinaryString(b & 0xff | 0x100).substring(1) + " ");
    }
    System.out.println();
    try {
      System.out.println(codec.decode(some, 20));
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      codec.encode("Zebra");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Codec("");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}

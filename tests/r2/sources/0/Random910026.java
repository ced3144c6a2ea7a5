import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Random910026 {
  static int sTotal;
  static long s0 = (-6448874578768832760L);
  static int s1 = 2;
  static boolean s2 = true;
  static char s3 = (char) (32767);
  static int probe(int n, int v) { System.out.println("p" + n + "=" + v); return v; }
  static String cut(String s) { return s.length() > 30 ? s.substring(0, 30) : s; }
  static double snap(double d) { return d > -9999 && d < 9999 ? (int) (d * 4) / 4.0 : 0.5; }
  static float snap(float d) { return d > -99 && d < 99 ? (int) (d * 4) / 4.0f : 0.5f; }
  static String says(Throwable e) {
    if (e instanceof NullPointerException || e instanceof ClassCastException) return "null or cast";
    if (e instanceof Error) return "error" + (e.getCause() == null ? "" : says(e.getCause()));
    return e.toString();
  }
  static class Oops extends RuntimeException { final int code; Oops(int code) { super("oops " + code); this.code = code; } }
  static class Worse extends IllegalStateException { Worse(String s) { super(s); } @Override public String getMessage() { return "worse " + super.getMessage(); } }
  static class Bad extends Exception { Bad(int code) { super("bad " + code); } }
  static class Door implements AutoCloseable { final int n; Door(int n) { this.n = n; System.out.println("open " + n); } @Override public void close() { System.out.println("close " + n); } }
  interface Shape {
    int area(int k);
    default int twice(int k) { return area(k) * 2 + 3; }
  }
  static class Tools {
    static int half(int k) { return k / 2; }
  }
  static class Base implements Shape {
    static int made;
    int f = probe(0, 4);
    long g;
    { g = f + 1; }
    Base(int f) { made++; this.f = f; g += tweak(f); }
    Base() { this(3); }
    public int area(int k) { return k + f; }
    int tweak(int k) {
      return (Integer.compare(s1, k) + (s3 - this.f));
    }
    void change(int k) { f = k; g ^= k; }
    String name() { return "base" + f; }
    @Override public String toString() { return name() + "/" + g; }
  }
  static class Left extends Base {
    int own = f * 2;
    String name = "n";
    Left(int k) { super(k + 1); own += k; }
    @Override public int area(int k) {
      final char v4 = (char) ((~s0));
      final float v5 = (float) ((switch ((11 & 3)) { case 0 -> k; case 1, 2 -> { sTotal += 3; yield 0 + k; } default -> 2; }) & 1023);
      Base v6 = (Base) null;
      switch (Color.values()[(s1 & 1)]) {
      case RED -> {
        if ((s2 |= !((k != this.own)))) {
          if (odd(Math.negateExact(s1) & 15)) { sTotal ^= 5; return (int) (new LinkedHashMap<String, Integer>()).getOrDefault(this.name, s1); }
          int v7 = (Arrays.hashCode((new byte[] {(byte) 1, (byte) (2017492102), (byte) (-7), (byte) (1), (byte) (46341)})) >>> (- (new byte[] {(byte) (-2077649637)}).length));
        } else if ((new TreeSet<Integer>()).contains((k - k))) {
          int v8; if ((((-129) == this.own) && ((Integer.MIN_VALUE) != this.f))) { v8 = ((short) 1 + ((2 < (63)) ? s1 : this.own)); } else { v8 = Long.signum(this.g); }
        }
        try (Door r11 = new Door((int) curried(8).apply(k).apply(3))) {
          int[] v10 = new int[] {s1, (new StringBuilder()).lastIndexOf("b")};
        } catch (ArithmeticException e12) {
          s1 |= (- this.own);
          int v13 = (32767);
          sTotal += new Pair<>(6, this.name).hashCode();
          if (((Color.GREEN) == Color.GREEN)) throw e12;
        } catch (Oops e14) {
          int v15 = (Math.floorMod(s1, 3) * doubled(q -> q * 3).applyAsInt(s1));
          s0 = ((long) s1 >>> (byte) (s0));
        } catch (ClassCastException | NegativeArraySizeException e16) {
          sTotal = sTotal * 31 + new Outer((new int[] {k}).length).make(3).new Deep().all();
          final double v17 = (double) ((int) Collections.min((new ArrayList<>(List.of(3, 73)))) & 1023);
          sTotal += Integer.parseInt(Integer.toString(Op.TIMES.applyAsInt(s1, (-(1 << 30))), 7), 16);
        }
        s0 = ((- (this.g - (long) 9)) / (-16));
      }
      case GREEN, BLUE -> {
        final boolean v18 = ((Animal.of(this.own & 7).legs() + ((short) 0 & k)) != (Math.max((128), 3) * (s3 + this.f)));
        sTotal += Integer.remainderUnsigned(new Span(0, (k & 7)).total(), ((((Object) (Integer.valueOf((100)))) instanceof Point p19 ? p19.x() : 7) | 1));
      }
      default -> {
        ArrayDeque<Integer> v20 = new ArrayDeque<Integer>();
      } }
      return (Lazy.get(k) - (short) (this.f));
    }
    @Override int tweak(int k) {
      byte v21 = (byte) (-1);
      char v22 = s3++;
      double v23 = snap(((0.0) + (-2.75)));
      try {
        if ((((this.own > k) || (k > this.own)) && !((k == 0)))) {
          if (Character.isUpperCase('_')) {
            float v24 = snap(((0.5f) * (100.0f)));
            final ArrayDeque<Integer> v25 = new ArrayDeque<Integer>();
          } else if ((s2 &= (((128) > k) || (this.f < k)))) {
            short v26 = (short) ((this.g &= 2));
            v23 = snap((v23 - v23));
            if ((((k > s1) ? s0 : s0) <= (this.g * (6364136223846793005L)))) throw new IllegalArgumentException("why", new Oops(3));
          }
          switch (cut((v21) + this.name + (v23))) {
          case "a":
          default:
            {
              List<String> v27 = new ArrayList<String>();
              if ((k <= Math.abs(s1))) throw new Worse((new TreeMap<Integer, String>()).getOrDefault((64), "none"));
            }
            break;
          case "BB":
            {
              final boolean v28 = ((-1) == k);
            }
          case "":
            {
              short v29 = (short) 6;
            }
          }
          if (((s0 + s0) != this.g)) {
            long v30; if (((4 == this.own) ^ (s1 < s1))) { v30 = ((((10) == s1) ? this.g : (1L)) | ((8078704163225992586L) ^ (0xffff_ffffL))); } else { v30 = (long) (10); }
            double v31 = (double) (Op.values()[-1].applyAsInt(0, ((this.f) + sTotal)) & 1023);
          }
        } else {
          if ((Op.values()[this.own & 3].turns() || (k >= 5))) {
            if ((v21 < new Span(1, (this.own & 7)).total())) throw new Worse(this.name);
          } else {
            if ((Character.isLetterOrDigit('a') || (this.own <= (-1)))) throw new ArithmeticException("mine");
          }
          block32: {
            sTotal += Collections.frequency((new ArrayList<>(List.of(6, 2))), new Knight(s1).compareTo(new Knight(4)));
            if ((s2 || s2)) break block32;
            char v33 = (char) (s1);
          }
        }
        {
          int[] xs34 = new int[1];
          int n35 = -7;
          int n36 = (int) (Integer.bitCount(k));
          int n37 = (int) (Collections.frequency((new ArrayList<>(List.of(1, 19))), (-323342395)));
          { int fuel39 = 7;
          for (int i38 = xs34.length - 1; i38 >= 0; i38--) {
            if (fuel39-- <= 0) break;
            n36 = (int) (n37 * n36);
            n37 = (int) (Math.floorDiv(9, this.f));
            sTotal += xs34[(int) n36 % xs34.length & 3];
          } }
          n36--;
          sTotal = sTotal * 31 + (int) n35 + (int) n36 + (int) n37;
          for (int q : xs34) { sTotal = sTotal * 7 + q; }
        }
        if ((v21 != (short) 11)) throw new Bad(Op.values()[2].applyAsInt(this.f, this.f));
        short v40 = (short) (32);
      } catch (Bad e42) {
        switch (Integer.toBinaryString(k)) {
        case "a" -> {
          boolean v43; if ((s2 = s2)) { v43 = (new ArrayList<>(List.of(3, 98))).stream().allMatch(q -> q > 2); } else { v43 = even((-128) & 15); }
        }
        case "b", "zebra" -> {
          {
            PriorityQueue<Integer> c44q = new PriorityQueue<>((q, w) -> Integer.compare(q % 5, w % 5));
            for (int q : new int[] {0, 2, 8, 1, (int) ((-(1 << 30))), (int) ((new StringBuilder()).length())}) { c44q.offer(q); }
            List<Integer> c44 = new ArrayList<>();
            c44q.remove(3);
            while (!c44q.isEmpty()) { int q = c44q.poll(); c44.add(Math.floorMod(q, 5)); }
            sTotal = sTotal * 31 + c44.hashCode();
          }
        }
        case "null" -> {
          {
            Map<Object, String> c45 = new HashMap<>();
            for (int q : new int[] {8, 8, 0, (int) (((this.own) + sTotal)), 4, 3}) { c45.computeIfAbsent(q % 4, key -> "k" + key); }
            for (var q : c45.entrySet()) { if (q.getValue() != null) q.setValue(q.getValue() + q.getKey()); }
            c45.computeIfPresent(1, (key, old) -> null);
            sTotal = sTotal * 31 + c45.hashCode();
          }
          { int i46 = 0; loop47: do {
            IntUnaryOperator v49 = ((IntUnaryOperator) k48 -> (127));
            v21 -= Math.abs((int) ((5542267536839280779L)));
            String[] v50 = new String[3];
          } while (++i46 < 1); }
          switch ((Color) null) {
          case RED -> {
            --s3;
            sTotal = sTotal * 31 + (Math.floorDiv(s1, 3) >> 16);
            v21 = (byte) (Integer.compare((new StringBuilder("sb")).lastIndexOf("b"), (new Point(k, k)).hashCode()));
          }
          case GREEN, BLUE -> {
            double v51 = v23;
            if (new Pair<>(new Pair<>(9, this.name).turned().with(2L).second.intValue(), 1).equals(new Pair<>(counter(k).getAsInt(), 1))) return ((-1) >> 3);
            v21 = (byte) ((int) curried(8).apply(s1).apply(3));
          }
          default -> {
            sTotal += (((-1625328327) != this.f) ? Animal.of(1 & 7).legs : 1);
          } }
        }
        default -> {
          {
            var c52 = Stream.of(7, (int) (((short) 11 ^ (65536))), 5, 5, 1, 8).collect(Collectors.partitioningBy(q -> q % 2 == 0, Collectors.summingInt(q -> q)));
            sTotal = sTotal * 31 + c52.hashCode();
          }
          block53: {
            double v54 = ((s3 <= this.own) ? v23 : v23);
            if (((Color.values()[(7 & 1)]) == Color.GREEN)) break block53;
            v23 = v23;
          }
          if ((Integer.valueOf(this.f)).equals(((Object) (Integer.valueOf(this.own))))) {
            if (new Pair<>((k * (-7)), 1).equals(new Pair<>(this.f, 1))) throw new IllegalStateException(this.name.trim());
            v21 = (byte) (((long) (10 << 32) / 3));
          } else {
            s0 = (long) ((v22 >= s3) ? ((2) | k) : (s2 ? 0 : this.own));
            v22 ^= (s3 = (char) ((Integer.MAX_VALUE)));
          }
        } }
        if (((switch ((s1 & 3)) { case 0 -> k; case 1, 2 -> 7; default -> this.f; }) == s1)) {
          if (((int) (this.g) > Integer.reverse(5))) {
            sTotal += (int) power(k, 4);
          } else {
            char v55 = this.name.charAt((5 & 1));
            s3 = (char) ((~((3037000500L) & (123456789012345L))));
          }
          boolean v56 = (9 <= v21);
          try {
            double v57 = v23;
            long v59 = (((0L) / this.g) + (this.g >>> 29));
            if ((v21 > 5)) throw new Bad((Color.GREEN).weight);
            if (((((Object) (Integer.valueOf(this.f))) instanceof Point p60 ? p60.x() : 7) < new Knight(k).compareTo(new Knight(4)))) return this.f++;
          } catch (Bad e62) {
            sTotal += ((new StringBuilder(this.name)).length() >>> (short) 2);
            s3 = (char) ((long) (12 / ((-816543957) | 1)));
          } catch (ArrayIndexOutOfBoundsException e63) {
            sTotal = sTotal * 31 + (((Object) ((Integer) null)) instanceof Point p64 ? p64.x() : 7);
          }
        } else if (even((new String[] {this.name, this.name}).length & 15)) {
          if (((0x55555555) >= Math.min((46341), this.own))) {
            if ((Math.min(2, s1) >= v21)) { sTotal ^= 5; return 8; }
          } else if ((v23 != (double) (9 & 1023))) {
            v21 &= ((short) (1 << 30) >>> 8);
          } else {
            sTotal = sTotal * 31 + new Outer(((short) 11 >>> s3)).new Inner((switch ((s1 & 3)) { case 0 -> k; case 1, 2 -> k; default -> 0; })).sum(2);
            this.g |= (int) curried(2).apply(down((this.own & 7), this.f)).apply(3);
          }
          {
            int[] xs65 = new int[((this.own |= s1) & 7) + 1];
            int n66 = -1;
            int n67 = 1;
            n66--;
            sTotal = sTotal * 31 + (int) n66 + (int) n67;
            for (int q : xs65) { sTotal = sTotal * 7 + q; }
          }
        }
        if ((new ArrayList<String>()).contains(cut(String.format("%-6d|", (1 << 30))))) {
          this.own = (counter(((new ArrayList<>(List.of(1, -7))).get(9) + 0)).getAsInt() & (Integer.compare(k, s1) - 8));
          if (Character.isLetter(' ')) {
            float v68 = (3.0f);
            final boolean v69 = (new Pair<>(this.f, this.name).turned().with(2L).second.intValue() <= Animal.of(((0xffff) << s3) & 7).loud(2));
          } else {
            long v70 = ((long) k >> 32);
            sTotal += (this.f * (new StringBuilder()).lastIndexOf("b"));
          }
        } else {
          if (((this.own * 4) > (k * (0x8000_0000)))) {
            short v71 = (short) (0x55555555);
            this.f ^= Math.subtractExact((s0 << 1), (long) this.own);
            float v72 = (3.0f);
          }
          Object v73 = (Object) (Integer.valueOf(this.name.hashCode()));
        }
      } catch (ArrayIndexOutOfBoundsException e74) {
        try {
          if ((((this.own > (127)) ? v23 : v23) == snap((v23 + v23)))) throw new IllegalStateException(cut(this.name + (new Point((31), (1)))));
          {
            int[] xs75 = new int[(k & 7) + 1];
            int n76 = 10;
            long n77 = 100;
            int n78 = (int) ((v21 + n76));
            long n79 = 1;
            if (n76 < 0) n76 = (int) (-n76);
            if (n78 >= 0 && n78 < xs75.length) xs75[(int) n78] += 1;
            sTotal = sTotal * 31 + (int) n76 + (int) n77 + (int) n78 + (int) n79;
            for (int q : xs75) { sTotal = sTotal * 7 + q; }
          }
          if (!(((127) < s1))) throw new Bad(Math.floorDiv((1000), 3));
          this.f = (new String[] {cut(this.name + (v21)), this.name.toLowerCase(), String.valueOf(this.g), cut(String.join("+", this.name, this.name)), cut(this.name + (k))}).length;
        } catch (Bad e81) {
          if ((s2 &= s2)) {
            v21 = (byte) (((~(255L)) * (long) (this.f - s3)));
            v21 -= "%d".length();
          }
          switch (Color.values()[((63) & 1)]) {
          case RED -> {
            this.g = (~(s0 = s0));
            sTotal += (Arrays.equals(((int[]) null), (new int[3])) ? new Span(1, (k & 7)).total() : (this.own + (1521864159)));
            this.name = String.valueOf(this.name.startsWith("z")).substring((Collections.frequency((new ArrayList<>(List.of(5, 18))), ((3) - (31))) & 1), 3);
          }
          case GREEN, BLUE -> {
            v21 = v21++;
          }
          default -> {
            sTotal += ((new TreeMap<Integer, String>()).size() - Math.abs(4));
            final float v82 = (-2.75f);
            final short v83 = (short) (Math.floorMod(Long.compare(this.g, this.g), (int) Math.ceil(-0.5)));
          } }
        } catch (NullPointerException e84) {
          k = ((((32767) / 10)) - sTotal);
        }
        if ((snap((v23 * v23)) != v23)) {
          if (((((255) > this.own) ? 0 : 8) < v21)) throw new Oops((s1 = 8));
        } else {
          if (((s2 |= (s1 == (-129))) && this.name.contains("b"))) {
            s2 = (((new int[3][1]).length >> 8) <= (Integer.parseInt("" + this.own) + Collections.frequency((new ArrayList<>(List.of(8, 21))), this.own)));
            this.own /= 3;
            v21 |= Integer.compare(Lazier.get(this.f), Op.values()[((1 << 29) & 3)].applyAsInt((1613611407), this.f));
          } else if (((2 <= (-1)) == ((-1L) <= s0))) {
            sTotal += ((k != this.own) ? Op.MINUS.applyAsInt((0x55555555), (0xCAFE)) : new Knight(s1).compareTo(new Knight(4)));
            Shape v85 = (Shape) null;
          }
          block86: {
            int v87; if ((Tree.of(1, 2, this.f).get((540265942)) == null)) { v87 = (((Object) (Integer.valueOf(s1))) instanceof Base p88 ? p88.f : down(((63) & 7), this.own)); } else { v87 = (k - (short) (68021645)); }
            v21 = v21;
            if (((-32768) != (-129))) break block86;
            v22 = (s3 += (new StringBuilder("sb")).lastIndexOf("b"));
          }
          if (((double) (k & 1023) > v23)) {
            if ((new ArrayList<>(List.of(9, 69))).stream().noneMatch(q -> q > 3)) return (int) IntStream.range(-2, (s1 & 7)).mapToObj(q -> "" + q).collect(Collectors.joining()).length();
            sTotal = sTotal * 31 + (int) (new ArrayList<>(List.of(8, 47))).get(((-129) - this.own));
          } else if (cut(this.name + (v23)).equals("a")) {
            final Cell<Integer> v89 = new Cell<Integer>((int) this.f, null);
            this.g += Integer.reverse(k);
          }
        }
      } finally {
        try {
          switch (cut(Tree.of(s1, this.f, 7).line())) {
          case "a" -> {
            s0 = (long) sum((10 / 3));
          }
          case "b", "zebra" -> {
            boolean v90 = (new ArrayList<>(List.of(5, -8))).isEmpty();
            short v91 = (short) (-643095459);
            this.f &= Integer.signum(Integer.bitCount(5));
          }
          case "null" -> {
            String v92; if (((-1731306818) != (Integer.MIN_VALUE))) { v92 = cut(Arrays.toString((new short[] {(short) (33), (short) 6, (short) 2}))); } else { v92 = this.name.substring((s1 & 1), 2); }
          }
          default -> {
            if (Op.values()[(this.own % (-1)) & 3].turns()) throw new ArithmeticException("mine");
            sTotal += (~(s1 / (-16)));
            if ((this.name.charAt((this.f & 1)) != v21)) return (k % 2);
          } }
          final TreeMap<Integer, String> v93 = new TreeMap<Integer, String>();
          if ((((1 << 30) <= 7) && (v22 <= this.own))) {
            if (((short) 12 < ((-568670060) * s1))) return (~k);
            long v94 = (~(~(-7L)));
            if ((s2 = this.name.isEmpty())) throw new IllegalStateException("tab\tq\"");
          } else {
            v23 = (double) ((~((new LinkedHashMap<String, Integer>()).getOrDefault(this.name, this.own) + 0)) & 1023);
            if ((s2 |= ((k == 7) || (this.own < this.f)))) throw new Oops((int) (s3));
            if (s2) throw new Worse(cut((k) + this.name));
          }
          if (((k < (-129)) && (8 > this.own))) throw new Bad((((0xffff)) ^ sTotal));
          v23 = snap((v23 - v23));
        } catch (Bad e96) {
          sTotal += (new StringBuilder()).length();
          if (((short) (63) >= (0x8000_0000))) {
            sTotal = sTotal * 31 + (int) Math.round((k & 1023) / 4.0);
            s3 /= ((((v21 % (short) 3)) - sTotal) | 1);
            if (Boolean.logicalXor((new Point(this.f, (33))).equals(((Object) (Integer.valueOf(this.own)))), (s2 || s2))) throw new IllegalStateException(String.join("-", (new ArrayList<String>())));
          } else {
            boolean v97; if ((s0 < this.g)) { v97 = !(Objects.equals(((Object) (Integer.valueOf((1205591779)))), (Integer.valueOf(this.f)))); } else { v97 = (s0 > s0); }
            byte v98 = v21;
          }
          --v21;
        } catch (NullPointerException e99) {
          byte v100 = --v21;
          block101: {
            int v102 = (((k + (0x7fff_ffff))) ^ sTotal);
            boolean v103; if (this.name.startsWith("z")) { v103 = this.name.substring(this.own).isEmpty(); } else { v103 = (this.g >= s0); }
            sTotal = sTotal * 31 + (!((v102 == (33))) ? new Knight((-1814407632)).compareTo(new Knight(4)) : (((65536) < this.own) ? s1 : 8));
            if (this.name.endsWith("a")) break block101;
            final char v104 = (char) (--this.own);
          }
        } catch (RuntimeException e105) {
          if (cut(this.name.chars().filter(q -> q > 96).mapToObj(q -> "" + (char) q).collect(Collectors.joining("."))).isEmpty()) {
            IntUnaryOperator v107 = ((IntUnaryOperator) k106 -> (int) power(s1, 1));
          } else {
            final byte v108 = v21;
            byte v109 = v21;
            s3 = (v22 >>= (short) ((int) (v22)));
          }
          {
            int[] xs110 = new int[10];
            int n111 = 0;
            int n112 = (int) (s1);
            int n113 = 100;
            int n114 = -1;
            if (n113 >= 0 && n113 < xs110.length) xs110[(int) n113] += 1;
            n111 = ((int) (n112 * 31 + n113)) == 0 ? (int) (1) : (int) (n112);
            sTotal = sTotal * 31 + (int) n111 + (int) n112 + (int) n113 + (int) n114;
            for (int q : xs110) { sTotal = sTotal * 7 + q; }
          }
          sTotal = sTotal * 31 + new Span(0, ((this.f & 1) & 7)).total();
        } finally {
          if ((new LinkedHashSet<Integer>()).contains(Animal.of(k & 7).loud(2))) return (int) curried(7).apply(k).apply(3);
          try {
            v23 = v23;
            final Shape v115 = (Shape) null;
            if ((s2 ^= (this.f < 9))) throw new Bad((this.f % 3));
            s3 = "Ab".charAt(-1);
          } catch (Bad e117) {
            int v118 = (0x55555555);
          } catch (Oops e119) {
            final int v120 = ((this.f) + sTotal);
            sTotal += doubled(Math::abs).applyAsInt((- s1));
            s0 += (char) (new Outer(s1).new Inner(v120).sum(2));
          } catch (ClassCastException | NegativeArraySizeException e121) {
            final int v122 = 3;
            sTotal += (int) largest(List.of((int) ((int) (new ArrayList<>(List.of(5, 49))).stream().max(Integer::compare).get()), (int) ((s3 >>> s1)), 4));
            sTotal += (this.f >>> Integer.compare(this.own, k));
          }
        }
        try (Door r127 = new Door(((0xCAFE) - k))) {
          if (Integer.toBinaryString(this.own).isEmpty()) {
            v23 = (double) (cut((new Point(this.own, k)) + this.name).length() & 1023);
          }
          {
            Map<Number, String> c123 = new LinkedHashMap<>();
            for (int q : new int[] {(int) (new Outer((0x7fff_ffff)).make(3).new Deep().all()), 1, (int) ((switch ((2 & 3)) { case 0 -> (1 << 29); case 1, 2 -> 12; default -> 5; })), 8, (int) ((switch ((6 & 3)) { case 0 -> 8; case 1, 2 -> this.f; default -> k; })), 8}) { c123.merge(q & 3, "m", String::concat); }
            for (var q : c123.entrySet()) { if (q.getValue() != null) q.setValue(q.getValue() + q.getKey()); }
            c123.entrySet().removeIf(q -> q.getKey().hashCode() % 2 == 0);
            sTotal = sTotal * 31 + c123.hashCode();
          }
          if (((new ArrayList<>(List.of(5, 15))) == null)) {
            sTotal += (int) (v23);
            final double v124 = ((s2 = Arrays.equals((new int[3]), (new int[] {this.f, (31), this.f, 2, (63)}))) ? v23 : v23);
            byte[] v125 = new byte[] {v21, v21, v21, v21};
          } else {
            String v126; if ((new HashSet<Integer>()).contains(s1)) { v126 = spell(String.valueOf(s1), 1); } else { v126 = ((k < (128)) ? this.name : this.name); }
            sTotal = sTotal * 31 + (~((7) + sTotal));
          }
        } catch (ArrayIndexOutOfBoundsException e128) {
          if ((Integer.parseInt(Integer.toString(0, 2), 36) <= (k >> 31))) {
            final float v129 = (float) ((v21 + (switch (((-613706772) & 3)) { case 0 -> s1; case 1, 2 -> { sTotal += 3; yield 0 + this.f; } default -> 6; })) & 1023);
            short v130 = (short) (0);
            sTotal = sTotal * 31 + (~(new String[4]).length);
          }
          if ((((this.f) - sTotal) > this.name.charAt(3))) {
            sTotal = sTotal * 31 + cut(String.valueOf((Color.GREEN))).codePointAt(0);
            int v131; if (!(s2)) { v131 = ((-626315195) + Animal.of((0xffff) & 7).legs); } else { v131 = (1727858449); }
            k = Arrays.hashCode((new int[] {(new int[] {k, k, 10, this.f, (1000)}).length, (int) curried(1).apply(this.own).apply(3)}));
          } else if (((int) Math.round(((540376657) & 1023) / 8.0f) >= (short) (k))) {
            final char v132 = v22;
            char v133 = (char) (k);
          }
        }
      }
      return 6;
    }
    @Override public int twice(int k) { return super.twice(k) + own; }
    @Override String name() { return "Left" + own; }
  }
  static class Right extends Base {
    int own = made;
    String name = "o" + f;
    Right(int k) { super(k + 1); own += k; }
    @Override public int area(int k) {
      float v134 = snap(((1.25f) * (3.0f)));
      int v135 = Math.toIntExact((Long.MAX_VALUE));
      byte v136 = (byte) (0x7fff_ffff);
      if ((this.f >= (byte) ((1L << 62)))) {
        double v137 = (0.0);
        {
          int[] c138a = new int[] {(int) ((s1 >> this.own)), (int) 7, (int) (v135), (int) 2};
          c138a = c138a.clone();
          int atc138 = 0; c138a[atc138++] >>>= c138a[atc138]++;
          String c138 = Arrays.toString(c138a) + Arrays.hashCode(c138a) + atc138;
          sTotal = sTotal * 31 + c138.hashCode();
        }
      }
      sTotal += new Span(1, (doubled(Math::abs).applyAsInt(5) & 7)).total();
      return Integer.signum(this.name.indexOf("a"));
    }
  }
  static class Far extends Left {
    Far(int k) { super(k * 2); own--; }
    @Override public int area(int k) {
      return Integer.signum((1 << 29));
    }
    @Override int tweak(int k) { return super.tweak(k) + 1; }
    @Override public int twice(int k) { return super.twice(k) + own; }
  }
  enum Color {
    RED(6), GREEN(-3) { @Override int score(int k) { return k - weight; } @Override public String toString() { return "green!"; } }, BLUE(7);
    final int weight;
    Color(int weight) { this.weight = weight; }
    int score(int k) { return k * weight + ordinal(); }
  }
  record Point(int x, int y) {
    Point { y &= 0xffff; }
    int sum() { return x + y; }
  }
  static class Cell<T> { T value; Cell<T> next; Cell(T value, Cell<T> next) { this.value = value; this.next = next; } int total() { int n = 0; int steps = 0; for (Cell<T> c = this; c != null && steps++ < 9; c = c.next) { n = n * 3 + (c.value == null ? 1 : c.value.hashCode()); } return n; } }
  static class Lazy { static int value = probe(0, 9); static { System.out.println("Lazy starts"); sTotal += 3; } static int get(int k) { return value += k; } }
  static class Lazier { static int value = probe(0, 7); static { System.out.println("Lazier starts"); sTotal += 3; } static int get(int k) { return value += k; } }
  static class Outer {
    private int base; private static int count;
    Outer(int base) { this.base = base; count++; }
    class Inner { int extra = base + 1; Inner(int e) { extra ^= e; } int sum(int k) { return base += extra + k; } class Deep { int base = 7; int all() { return Outer.this.base * extra + base + sum(1); } } }
    Inner make(int k) { return new Inner(k); }
    IntSupplier keep(int k) { int start = k + base; class Local implements IntSupplier { int calls; public int getAsInt() { return start + base + calls++; } } return new Local(); }
    Runnable change(int k) { return new Runnable() { int n = base; public void run() { base = n + k; n++; } }; }
    int now() { return base; }
  }
  static abstract class Animal {
    static int born; final String kind; { born++; }
    Animal(String kind) { this.kind = kind; legs = legs(); }
    int legs = -1;
    abstract int legs();
    String sound() { return kind + legs; }
    int loud(int k) { return sound().length() * k + legs; }
    static Animal of(int k) { return switch (k & 3) { case 0 -> new Animal("cat") { int lives = 9; @Override int legs() { return lives + 4; } @Override String sound() { return "meow" + lives; } }; case 1 -> new Animal("bird") { @Override int legs() { return 2 + k; } }; default -> { Animal other = of(k - 1); yield new Animal("copy") { @Override int legs() { return other.legs + 1; } @Override String sound() { return super.sound() + other.kind; } }; } }; }
  }
  static class Pair<A, B> {
    final A first; final B second;
    Pair(A first, B second) { this.first = first; this.second = second; }
    <C> Pair<A, C> with(C other) { return new Pair<>(first, other); }
    Pair<B, A> turned() { return new Pair<>(second, first); }
    @Override public boolean equals(Object o) { return o instanceof Pair<?, ?> p && Objects.equals(first, p.first) && Objects.equals(second, p.second); }
    @Override public int hashCode() { return Objects.hash(first, second); }
    @Override public String toString() { return "<" + first + "|" + second + ">"; }
  }
  static class Tree<K extends Comparable<K>, V> {
    private class Node { K key; V value; Node left, right; Node(K key, V value) { this.key = key; this.value = value; } }
    private Node root; int size;
    V put(K key, V value) { Node at = root, last = null; int c = 0; while (at != null) { last = at; c = key.compareTo(at.key); if (c == 0) { V old = at.value; at.value = value; return old; } at = c < 0 ? at.left : at.right; } Node fresh = new Node(key, value); size++; if (last == null) root = fresh; else if (c < 0) last.left = fresh; else last.right = fresh; return null; }
    V get(K key) { for (Node at = root; at != null; ) { int c = key.compareTo(at.key); if (c == 0) return at.value; at = c < 0 ? at.left : at.right; } return null; }
    private int depth(Node n) { return n == null ? 0 : 1 + Math.max(depth(n.left), depth(n.right)); }
    int depth() { return depth(root); }
    void each(BiConsumer<? super K, ? super V> todo) { each(root, todo); }
    private void each(Node n, BiConsumer<? super K, ? super V> todo) { if (n == null) return; each(n.left, todo); todo.accept(n.key, n.value); each(n.right, todo); }
    static Tree<Integer, String> of(int... keys) { Tree<Integer, String> t = new Tree<>(); for (int k : keys) t.put(k, "v" + k); return t; }
    String line() { StringBuilder out = new StringBuilder(); each((k, v) -> out.append(k).append('=').append(v).append(' ')); return out.toString(); }
  }
  static class Span implements Iterable<Integer> {
    final int from; final int to; Span(int from, int to) { this.from = from; this.to = to; }
    @Override public Iterator<Integer> iterator() { return new Iterator<>() { int at = from; public boolean hasNext() { return at < to; } public Integer next() { if (at >= to) throw new NoSuchElementException("span"); return at++; } }; }
    int total() { int n = 1; for (int x : this) { if (x == 3) continue; n += x; } return n; }
  }
  enum Op implements IntBinaryOperator {
    PLUS("+") { @Override public int applyAsInt(int a, int b) { return a + b; } },
    MINUS("-") { @Override public int applyAsInt(int a, int b) { return a - b; } @Override boolean turns() { return true; } },
    TIMES("*") { @Override public int applyAsInt(int a, int b) { return a * b; } },
    OVER("/") { @Override public int applyAsInt(int a, int b) { return a / b; } };
    final String sign; Op(String sign) { this.sign = sign; }
    boolean turns() { return false; }
    static Op of(char c) { for (Op op : values()) { if (op.sign.charAt(0) == c) return op; } throw new IllegalArgumentException("op " + c); }
  }
  static String pick(long x) { return "long:" + x; }
  static String pick(char x) { return "char:" + (x + 1); }
  static String pick(Integer x) { return "Integer"; }
  static String pick(Object x) { return "Object:" + (x == null); }
  static String pick(String x) { return "String"; }
  static String pick(int... x) { return "ints:" + (x == null ? -1 : x.length); }
  static int sum(int first, int... rest) { int n = first; for (int r : rest) n = n * 3 + r; return n + rest.length; }
  static int down(int n, int k) { if (n <= 0) return k; for (int i = 0; i < 2; i++) { k += down(n - 2, i); } return k; }
  static boolean even(int n) { return n == 0 || odd(n - 1); }
  static boolean odd(int n) { return n != 0 && even(n - 1); }
  static long power(long b, int e) { if (e == 0) return 1; long half = power(b, e / 2); return e % 2 == 0 ? half * half : half * half * b; }
  static String spell(String s, int n) { return n <= 0 || s.isEmpty() ? s : spell(s.substring(1) + s.charAt(0), n - 1); }
  static IntSupplier counter(int from) { int[] n = {from}; return () -> n[0]++; }
  static IntUnaryOperator doubled(IntUnaryOperator f) { return x -> f.applyAsInt(f.applyAsInt(x)); }
  static <T extends Comparable<T>> T largest(List<T> xs) { T best = null; for (T x : xs) { if (best == null || x.compareTo(best) > 0) best = x; } return best; }
  static <A, B> List<B> mapped(List<A> xs, Function<? super A, ? extends B> f) { List<B> out = new ArrayList<>(); for (A x : xs) out.add(f.apply(x)); return out; }
  static Function<Integer, Function<Integer, Integer>> curried(int c) { return a -> b -> a * b + c; }
  interface Named {
    default String title() { return "named" + rank(); }
    int rank();
  }
  interface Titled extends Named {
    @Override default String title() { return "sir " + Named.super.title(); }
  }
  static class Knight implements Titled, Comparable<Knight> {
    final int rank; Knight(int rank) { this.rank = rank; }
    @Override public int rank() { return rank ; }
    @Override public int compareTo(Knight other) { return Integer.compare(rank % 7, other.rank % 7); }
    
    @Override public String toString() { return "K" + rank; }
  }
  static void touch140(Collection<Integer> c, int how, int x) { switch (how) { case 0 -> c.add(x); case 1 -> c.remove(x); case 2 -> { c.add(x); c.remove(x); } case 3 -> { if (x > 4) touch140(c, x % 3, x); } default -> { if (c instanceof List<Integer> l) l.sort(null); else c.clear(); } } }
  static String corner139(int p) {
    StringBuilder out = new StringBuilder();
    ArrayDeque<Integer> c = new ArrayDeque<>(List.of(5, 1, 4, 2, 3));
    c.remove((Integer) 5); c.add(8);
    try {
      for (int x : c) { out.append(x).append(' '); if (out.length() > 300) break; if (x > 3) touch140(c, 2, x); }
      out.append("end ");
    } catch (RuntimeException e) {
      out.append(e.getClass().getSimpleName()).append(' ');
    }
    out.append(c.size() < 30 ? c.toString() : "many");
    while (c.size() < 4) c.add(c.size() + 1);
    try {
      { Iterator<Integer> it = c.descendingIterator(); int turns = 0; while (it.hasNext() && turns++ < 40) { int x = it.next(); out.append(x).append(' '); if (out.length() > 9) it.remove(); if (x % 2 == 0) touch140(c, p, x); } }
      out.append("end ");
    } catch (RuntimeException e) {
      out.append(e.getClass().getSimpleName()).append(' ');
    }
    out.append(c.size() < 30 ? c.toString() : "many");
    while (c.size() < 4) c.add(c.size() + 1);
    try {
      Map<Integer, Integer> m = new HashMap<>(); for (int q : new int[] {3, 17, 1, 40, 2}) m.put(q, q * p);
      for (int x : m.keySet()) { out.append(x).append(' '); if (x == p + 1) m.clear(); }
      out.append(m);
      out.append("end ");
    } catch (RuntimeException e) {
      out.append(e.getClass().getSimpleName()).append(' ');
    }
    return out.toString();
  }
  static String corner141(int p) {
    int in = -1824142446; long lo = 2990450773545316921L; char c = '\u00e9'; byte by = (byte) (p * 77);
    String s = "ab"; StringBuilder b = new StringBuilder("xyz");
    ++c;
    b.deleteCharAt(p);
    in >>= 1;
    b.reverse();
    switch (in & 3) { case 0: in++; case 1: in ^= lo; break; case 2: in = -in; default: lo--; }
    c = (char) lo;
    in = c >>> in;
    for (int q = 0; q < 6; q++) { in = in * 1664525 + 1013904223; b.append((char) (in >>> 16)); }
    in = s.compareTo(b.toString());
    c = (char) (in >>> 16);
    for (int q = 0; q < s.length(); q++) lo = lo * 7 ^ s.charAt(q);
    b.insert(b.length(), (char) lo);
    c ^= p;
    String out = "";
    for (char q : (s + b).toCharArray()) out += Integer.toHexString(q) + " ";
    return out + in + " " + lo + " " + (int) c + " " + by + " " + s.hashCode() + s.length() + " " + b.length();
  }
  static String m142() {
    final int v143 = (int) Math.rint(2.5);
    byte v144 = (byte) (Integer.hashCode(Long.compare((31L), (3046024990045123650L))));
    long[] v145 = new long[0];
    try {
      for (int i146 = -2; i146 <= -1; i146 += 2) {
        switch ((((Object) (new int[2])) instanceof Integer p147 ? p147 + 1 : Collections.frequency((new ArrayList<>(List.of(3, 3))), i146)) & 7) {
        case 0:
          {
            if ((new ArrayList<>(List.of(6, 10))).stream().anyMatch(q -> q > 4)) { sTotal ^= 5; return cut(mapped(List.of(3, 1, 2), q -> new Knight(q)).toString()); }
            int v148; if (Arrays.equals((new int[2]), (new int[] {v143, (65536)}))) { v148 = (int) (Long.divideUnsigned(s0, 10L)); } else { v148 = (new Right((3))).area((7)); }
            System.out.println("1: " + ((short) (doubled(Math::abs).applyAsInt(v143))) + " " + (Integer.toUnsignedLong(i146)));
          }
        default:
          {
            s1 >>= 33;
          }
          break;
        case 7:
          {
            int v149 = new Span(0, (((Math.subtractExact(i146, i146)) ^ sTotal) & 7)).total();
            Point v150 = new Point((int) curried(3).apply(s1).apply(3), (int) Collections.min((new ArrayList<>(List.of(7, 10)))));
            long v151; if ("-12".startsWith("z")) { v151 = (- ((v149 > 4) ? (-1L) : (1L << 31))); } else { v151 = (s0 | s0); }
          }
        }
      }
      byte v152 = (byte) ((s0 ^ (0xffff_ffffL)));
      if ((new ArrayList<String>()).contains("Ab")) throw new Bad(Integer.parseInt("" + (7)));
      float v153 = (0.5f);
    } catch (Bad e155) {
      System.out.println("caught e155 " + says(e155));
      {
        int[] xs156 = new int[16];
        int n157 = 1;
        char n158 = (char) (((new TreeMap<String, Integer>()).getOrDefault("x y", n157) + 0));
        { int fuel160 = 7;
        for (int i159 = xs156.length - 1; i159 >= 0; i159--) {
          if (fuel160-- <= 0) break;
          { int fuel162 = 2;
          for (int i161 = xs156.length - 1; i161 >= 0; i161--) {
            if (fuel162-- <= 0) break;
            sTotal = sTotal * 31 + (int) n158;
          } }
          n158 = (char) (((Integer.compare(i159, v143)) + sTotal));
          if (i159 + 1 < xs156.length) xs156[i159] = xs156[i159 + 1] - 1;
        } }
        sTotal = sTotal * 31 + (int) n157 + (int) n158;
        for (int q : xs156) { sTotal = sTotal * 7 + q; }
      }
      {
        int[] xs163 = new int[1];
        int n164 = 10;
        int n165 = 127;
        int n166 = (int) ((s3 + 5));
        int n167 = (int) ((n165 + n165));
        { int fuel169 = 7;
        for (long i168 = Long.MAX_VALUE - 3; i168 > 0; i168++) {
          if (fuel169-- <= 0) break;
          n164 = ((int) (n167 * 31 + n164)) == 0 ? (int) (1) : (int) (n167);
          sTotal = sTotal * 31 + (int) n164;
          { int fuel171 = 2;
          for (int i170 = 1; i170 < xs163.length; i170++) {
            if (fuel171-- <= 0) break;
            sTotal = sTotal * 31 + (int) n165;
          } }
          n164 = (int) (n166 * n164);
        } }
        sTotal = sTotal * 31 + (int) n164 + (int) n165 + (int) n166 + (int) n167;
        for (int q : xs163) { sTotal = sTotal * 7 + q; }
      }
      if ((!((2 == s1)) || (v143 != 6))) {
        char v172 = s3;
        {
          var c173 = Stream.of(4, 4, 2, (int) ((s1 >>> 31)), 5, 3).collect(Collectors.partitioningBy(q -> q % 2 == 0, Collectors.summingInt(q -> q)));
          sTotal = sTotal * 31 + c173.hashCode();
          System.out.println("c2 " + c173);
        }
        s1 = (((int) Collections.max((new ArrayList<>(List.of(3, 17)))) ^ (int) largest(List.of((int) (5), (int) (s1), 4))) >> 3);
      } else {
        {
          int[] xs174 = new int[4];
          int n175 = 0;
          int n176 = 0;
          int n177 = -7;
          long n178 = 100;
          { int fuel180 = 5;
          while (n176 > 0 && n178 < 2) {
            if (fuel180-- <= 0) break;
            n178 = (long) (Math.max((int) n178, (int) n178));
          } }
          sTotal = sTotal * 31 + (int) n175 + (int) n176 + (int) n177 + (int) n178;
          for (int q : xs174) { sTotal = sTotal * 7 + q; }
        }
      }
    } catch (ArithmeticException e181) {
      System.out.println("caught e181 " + says(e181));
      int[][] v182 = new int[1][3];
      block183: {
        StringBuilder v184 = new StringBuilder();
        v184 = v184;
        if ((v143 == s1)) break block183;
        byte v185 = (byte) (v143);
      }
    }
    loop187: for (int i186 = 6; i186 > 0; i186--) {
      {
        Map<Integer, String> c188 = new HashMap<>();
        for (int q : new int[] {(int) (Base.made), (int) (new Outer((5)).make(3).new Deep().all()), (int) ((i186 + (short) (33))), 4, 2, 0}) { c188.put(q, "v" + q); }
        for (var q : c188.entrySet()) { if (q.getValue() != null) q.setValue(q.getValue() + q.getKey()); }
        c188.values().removeIf(q -> q != null && q.length() > 3);
        sTotal = sTotal * 31 + c188.hashCode();
        System.out.println("c3 " + c188);
      }
      block189: {
        {
          TreeMap<Integer, Integer> c190 = new TreeMap<>();
          for (int q : new int[] {2, 3, 7, 3, 7, 8}) { c190.merge(q, 1, Integer::sum); }
          sTotal += Objects.hash(c190.floorKey(4));
          c190.replaceAll((key, old) -> key ^ old);
          sTotal = sTotal * 31 + c190.hashCode();
          System.out.println("c4 " + c190);
        }
        {
          int[] xs191 = new int[((0xCAFE) & 7) + 1];
          int n192 = 10;
          int n193 = 100;
          int n194 = 1;
          { int fuel196 = 2;
          while (n193 > 0 && n192 < 10) {
            if (fuel196-- <= 0) break;
            if (n194 < 0) n194 = (int) (-n194);
            n194 += 3;
          } }
          { int fuel198 = 5;
          for (int i197 = xs191.length - 1; i197 >= 0; i197--) {
            if (fuel198-- <= 0) break;
            n193 = (int) (n193 - n192);
          } }
          sTotal = sTotal * 31 + (int) n192 + (int) n193 + (int) n194;
          for (int q : xs191) { sTotal = sTotal * 7 + q; }
        }
        if ("zebra".endsWith("a")) break block189;
        IntUnaryOperator v200 = ((IntUnaryOperator) Tools::half);
      }
    }
    final long v201 = ((2 < s1) ? s0 : s0);
    return pick("Ab".charAt(1));
  }
  static int m202(float a203, Integer a204, String a205) {
    String[] v206 = new String[] {cut((a205) + a205 + ((byte) 5)), cut(Tree.of((2), s1, 7).line())};
    char v207 = String.valueOf(Lazy.get((1))).charAt((a205.concat("!").indexOf("a") & 1));
    Integer v208 = Integer.valueOf(s1);
    for (int i209 = 0; i209++ < 5; ) {
      try {
        byte v210 = (byte) (-2092946758);
        s3 = (char) (doubled(q -> q * 3).applyAsInt((s1 - i209)));
      } catch (ArrayIndexOutOfBoundsException e212) {
        System.out.println("caught e212 " + says(e212));
        System.out.println("5: " + ((short) ((s1 - s3))) + " " + (Tree.of((1 << 30), 5, i209, 3).depth()));
        final byte v213 = (byte) (((-(1 << 30)) >> 32));
      } catch (IndexOutOfBoundsException e214) {
        System.out.println("caught e214 " + says(e214));
        char v215 = v207;
        sTotal = sTotal * 31 + Math.decrementExact(new Outer((0x7fff_ffff)).make(3).new Deep().all());
        v206[(--s1 & 1)] = a205.concat("!");
        if (s2) throw e214;
      }
      switch (v206[(i209 & 3)]) {
      case "a" -> {
        Base v216 = new Left((((switch ((i209 & 3)) { case 0 -> (1005738004); case 1, 2 -> { sTotal += 3; yield 0 + (1 << 29); } default -> i209; })) - sTotal));
        long v217 = s0;
      }
      case "b", "zebra" -> {
        a204 = v208;
        short v218 = (short) (2);
        if (!(((46341) < (-436080339)))) throw new Oops((s1 % 3));
      }
      case "null" -> {
        sTotal = sTotal * 31 + Base.made;
      }
      default -> {
        boolean v219; if (((s1 < 0) | (s1 > s1))) { v219 = m142().isEmpty(); } else { v219 = Boolean.logicalXor((12 > s1), ((0) != 1)); }
        sTotal = sTotal * 31 + new Pair<>(Arrays.hashCode((new long[1])), a205).hashCode();
        System.out.println("6: " + (a204.equals(((Object) (a205)))));
      } }
    }
    System.out.println("7: " + (((short) (s1) != (s1 * s1))));
    final byte v220 = (byte) (-128);
    loop222: for (int i221 = 0; i221 < 6; i221 += 2) {
      System.out.println("8: " + (new Point((Color.BLUE).weight, ((new Cell<Integer>((int) 9, null)).value + 0))));
      block223: {
        long v224 = (s0 = (Integer.toUnsignedLong(12) + (long) (i221 * (0x8000_0000))));
        String v225; if (((1635652914) > (short) 8)) { v225 = (new TreeMap<Integer, String>()).getOrDefault(Integer.highestOneBit(i221), "none"); } else { v225 = cut(Arrays.toString((new short[] {(short) (426697393), (short) 6, (short) (-488860357), (short) 3, (short) 1}))); }
        byte[] v226 = new byte[] {v220, v220, v220, v220};
        if ((new ArrayList<>(List.of(8, -6))).stream().allMatch(q -> q > 3)) break block223;
        Object v228 = (Object) (Objects.equals(((Object) (v208)), ((Object) (new Far(i221)))));
      }
      float v229 = snap((a203 - a203));
      if ((i221 <= i221)) continue;
    }
    if ((s0 == Long.divideUnsigned(s0, ((-6806955499566800526L) | 1)))) return Op.OVER.applyAsInt(4, s1);
    return ((s1 + s3) - ((Right) (Base) (new Left(s1))).own);
  }
  public static void main(String[] args) {
    try {
      System.out.println("m142 -> " + m142());
    } catch (Throwable t) {
      System.out.println("m142 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m142 -> " + m142());
    } catch (Throwable t) {
      System.out.println("m142 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m202 -> " + m202((0.0f), Integer.valueOf((1069591414)), "a".substring(((10) & 3), 3)));
    } catch (Throwable t) {
      System.out.println("m202 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    try {
      System.out.println("m202 -> " + m202(snap(((1.25f) * (-2.75f))), Integer.valueOf(s1), cut((11) + "%d" + (Integer.valueOf((-(1 << 30)))))));
    } catch (Throwable t) {
      System.out.println("m202 throws " + says(t));
    }
    System.out.println("total " + sTotal + " " + Base.made);
    for (int p = 0; p < 4; p++) {
      try {
        System.out.println("corner139 " + p + " " + corner139(p));
      } catch (Throwable t) {
        System.out.println("corner139 throws " + says(t));
      }
    }
    for (int p = 0; p < 4; p++) {
      try {
        System.out.println("corner141 " + p + " " + corner141(p));
      } catch (Throwable t) {
        System.out.println("corner141 throws " + says(t));
      }
    }
    System.out.println("s1 " + s1);
  }
}

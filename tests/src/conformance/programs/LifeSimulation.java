import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Conway's game of life in three representations that must agree, with rules, patterns and cycle
 * detection.
 */
public class LifeSimulation {
  /** A rule such as B3/S23: how many neighbours bring to life and keep alive. */
  static final class Rule {
    static final Rule CONWAY = parse("B3/S23");
    private final int born;
    private final int survives;

    private Rule(int born, int survives) {
      this.born = born;
      this.survives = survives;
    }

    static Rule parse(String text) {
      String[] halves = text.split("/");
      if (halves.length != 2 || !halves[0].startsWith("B") || !halves[1].startsWith("S")) {
        throw new IllegalArgumentException("not a rule: " + text);
      }
      return new Rule(mask(halves[0]), mask(halves[1]));
    }

    private static int mask(String digits) {
      int mask = 0;
      for (int i = 1; i < digits.length(); i++) {
        mask |= 1 << Character.getNumericValue(digits.charAt(i));
      }
      return mask;
    }

    boolean lives(boolean alive, int neighbours) {
      return ((alive ? survives : born) >> neighbours & 1) != 0;
    }
  }

  interface World {
    boolean isAlive(int row, int column);

    void set(int row, int column, boolean alive);

    World next(Rule rule);

    int population();

    int rows();

    int columns();

    default World put(Pattern p, int row, int column) {
      for (int[] cell : p) {
        set(Math.floorMod(row + cell[0], rows()), Math.floorMod(column + cell[1], columns()), true);
      }
      return this;
    }

    default String text() {
      StringBuilder b = new StringBuilder();
      for (int r = 0; r < rows(); r++) {
        for (int c = 0; c < columns(); c++) {
          b.append(isAlive(r, c) ? '#' : '.');
        }
        b.append('\n');
      }
      return b.toString();
    }
  }

  enum Pattern implements Iterable<int[]> {
    BLOCK("##", "##"),
    BLINKER("###"),
    GLIDER(".#.", "..#", "###"),
    PENTOMINO(".##", "##.", ".#.");

    private final String[] rows;

    Pattern(String... rows) {
      this.rows = rows;
    }

    @Override
    public Iterator<int[]> iterator() {
      return new Iterator<>() {
        private int row;
        private int column = -1;

        {
          advance();
        }

        private void advance() {
          do {
            if (++column >= rows[row].length()) {
              column = 0;
              row++;
            }
          } while (row < rows.length && rows[row].charAt(column) != '#');
        }

        @Override
        public boolean hasNext() {
          return row < rows.length;
        }

        @Override
        public int[] next() {
          if (!hasNext()) {
            throw new NoSuchElementException();
          }
          int[] cell = {row, column};
          advance();
          return cell;
        }
      };
    }
  }

  /** One boolean per cell on a torus. */
  static class ArrayWorld implements World {
    private final boolean[][] cells;

    ArrayWorld(int rows, int columns) {
      cells = new boolean[rows][columns];
    }

    @Override
    public boolean isAlive(int row, int column) {
      return cells[row][column];
    }

    @Override
    public void set(int row, int column, boolean alive) {
      cells[row][column] = alive;
    }

    @Override
    public int rows() {
      return cells.length;
    }

    @Override
    public int columns() {
      return cells[0].length;
    }

    private int neighbours(int row, int column) {
      int n = 0;
      for (int r = -1; r <= 1; r++) {
        for (int c = -1; c <= 1; c++) {
          if ((r != 0 || c != 0)
              && cells[(row + r + rows()) % rows()][(column + c + columns()) % columns()]) {
            n++;
          }
        }
      }
      return n;
    }

    @Override
    public World next(Rule rule) {
      ArrayWorld w = new ArrayWorld(rows(), columns());
      for (int r = 0; r < rows(); r++) {
        for (int c = 0; c < columns(); c++) {
          w.cells[r][c] = rule.lives(cells[r][c], neighbours(r, c));
        }
      }
      return w;
    }

    @Override
    public int population() {
      int n = 0;
      for (boolean[] row : cells) {
        for (boolean cell : row) {
          n += cell ? 1 : 0;
        }
      }
      return n;
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof ArrayWorld && Arrays.deepEquals(cells, ((ArrayWorld) o).cells);
    }

    @Override
    public int hashCode() {
      return Arrays.deepHashCode(cells);
    }
  }

  /** Only the living, in a set. */
  static class SetWorld implements World {
    private static class Cell {
      final int row;
      final int column;

      Cell(int row, int column) {
        this.row = row;
        this.column = column;
      }

      @Override
      public boolean equals(Object o) {
        if (!(o instanceof Cell)) {
          return false;
        }
        Cell c = (Cell) o;
        return row == c.row && column == c.column;
      }

      @Override
      public int hashCode() {
        return Objects.hash(row, column);
      }
    }

    private final int rows;
    private final int columns;
    private final Set<Cell> alive = new HashSet<>();

    SetWorld(int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
    }

    @Override
    public boolean isAlive(int row, int column) {
      return alive.contains(new Cell(row, column));
    }

    @Override
    public void set(int row, int column, boolean on) {
      Cell c = new Cell(row, column);
      if (on) {
        alive.add(c);
      } else {
        alive.remove(c);
      }
    }

    @Override
    public int rows() {
      return rows;
    }

    @Override
    public int columns() {
      return columns;
    }

    @Override
    public World next(Rule rule) {
      Map<Cell, Integer> counts = new HashMap<>();
      for (Cell c : alive) {
        counts.putIfAbsent(c, 0);
        for (int i = 0; i < 9; i++) {
          if (i != 4) {
            Cell n =
                new Cell(
                    Math.floorMod(c.row + i / 3 - 1, rows),
                    Math.floorMod(c.column + i % 3 - 1, columns));
            counts.merge(n, 1, Integer::sum);
          }
        }
      }
      SetWorld w = new SetWorld(rows, columns);
      counts.forEach(
          (cell, n) -> {
            if (rule.lives(alive.contains(cell), n)) {
              w.alive.add(cell);
            }
          });
      return w;
    }

    @Override
    public int population() {
      return alive.size();
    }
  }

  /** A long per row, neighbours added bit-parallel. */
  static class BitWorld implements World {
    private final long[] bits;
    private final int columns;

    BitWorld(int rows, int columns) {
      if (columns > Long.SIZE) {
        throw new IllegalArgumentException("at most 64 columns");
      }
      this.bits = new long[rows];
      this.columns = columns;
    }

    @Override
    public boolean isAlive(int row, int column) {
      return (bits[row] >>> column & 1L) == 1L;
    }

    @Override
    public void set(int row, int column, boolean alive) {
      long bit = 1L << column;
      bits[row] = alive ? bits[row] | bit : bits[row] & ~bit;
    }

    @Override
    public int rows() {
      return bits.length;
    }

    @Override
    public int columns() {
      return columns;
    }

    private long turned(long x, int by) {
      long all = columns == 64 ? -1L : (1L << columns) - 1;
      return by > 0 ? (x << 1 | x >>> columns - 1) & all : x >>> 1 | (x & 1) << columns - 1;
    }

    @Override
    public World next(Rule rule) {
      BitWorld w = new BitWorld(bits.length, columns);
      long all = columns == 64 ? -1L : (1L << columns) - 1;
      for (int r = 0; r < bits.length; r++) {
        long ones = 0, twos = 0, fours = 0, eights = 0;
        for (int d = -1; d <= 1; d++) {
          long row = bits[(r + d + bits.length) % bits.length];
          long[] parts = {turned(row, 1), d == 0 ? 0 : row, turned(row, -1)};
          for (long p : parts) {
            long carry = ones & p;
            ones ^= p;
            long carry2 = twos & carry;
            twos ^= carry;
            long carry3 = fours & carry2;
            fours ^= carry2;
            eights |= carry3;
          }
        }
        long result = 0;
        for (int n = 0; n <= 8; n++) {
          long exactly = (n & 1) != 0 ? ones : ~ones;
          exactly &= (n & 2) != 0 ? twos : ~twos;
          exactly &= (n & 4) != 0 ? fours : ~fours;
          exactly &= n == 8 ? eights : ~eights;
          if (rule.lives(true, n)) result |= exactly & bits[r];
          if (rule.lives(false, n)) result |= exactly & ~bits[r];
        }
        w.bits[r] = result & all;
      }
      return w;
    }

    @Override
    public int population() {
      int n = 0;
      for (long row : bits) {
        n += Long.bitCount(row);
      }
      return n;
    }
  }

  @FunctionalInterface
  interface Maker {
    World make(int rows, int columns);
  }

  /** Steps until a text has been seen before; gives {start of the cycle, its length}. */
  static int[] cycle(World world, Rule rule, int limit) {
    Map<String, Integer> seen = new HashMap<>();
    World w = world;
    for (int i = 0; i < limit; i++) {
      Integer before = seen.put(w.text(), i);
      if (before != null) {
        return new int[] {before, i - before};
      }
      w = w.next(rule);
    }
    return new int[] {-1, limit};
  }

  static World run(World w, int generations, UnaryOperator<World> step) {
    for (int i = 0; i < generations; i++) {
      w = step.apply(w);
    }
    return w;
  }

  public static void main(String[] args) {
    Map<String, Maker> makers = new LinkedHashMap<>();
    makers.put("array", ArrayWorld::new);
    makers.put("set", SetWorld::new);
    makers.put("bits", BitWorld::new);
    List<String> results = new ArrayList<>();
    for (String name : makers.keySet()) {
      World w = makers.get(name).make(8, 10).put(Pattern.GLIDER, 6, 8).put(Pattern.BLINKER, 3, 3);
      StringBuilder history = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        history.append(w.population()).append(' ');
        w = w.next(Rule.CONWAY);
      }
      results.add(w.text());
      System.out.println(name + ": " + history.toString().trim());
    }
    System.out.print(results.get(0));
    System.out.println("agree: " + (new HashSet<>(results).size() == 1));
    for (Pattern p : Pattern.values()) {
      World small = makers.get("bits").make(12, 12).put(p, 4, 4);
      System.out.println(
          p.name().charAt(0)
              + p.name().substring(1).toLowerCase()
              + " cycles "
              + Arrays.toString(cycle(small, Rule.CONWAY, 60)));
    }
    World start = new ArrayWorld(6, 6).put(Pattern.GLIDER, 0, 0);
    World moved = run(new ArrayWorld(6, 6).put(Pattern.GLIDER, 0, 0), 24, w -> w.next(Rule.CONWAY));
    System.out.println(
        start.equals(moved)
            + " "
            + (start.hashCode() == moved.hashCode())
            + " "
            + start.equals(new SetWorld(6, 6)));
    World seeds = new SetWorld(8, 16).put(Pattern.BLOCK, 3, 7);
    Rule rule = Rule.parse("B2/S");
    System.out.print(run(seeds, 4, w -> w.next(rule)).text());
    for (String bad : new String[] {"23/3", "B3", "B3/S23/x"}) {
      try {
        Rule.parse(bad);
        System.out.println("accepted " + bad);
      } catch (IllegalArgumentException e) {
        System.out.println(e.getMessage());
      }
    }
  }
}

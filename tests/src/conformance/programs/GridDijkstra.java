import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds the cheapest way through a landscape with Dijkstra's algorithm, and with A* for comparison.
 */
public class GridDijkstra {
  /** What the ground is made of, and what a step onto it costs. */
  enum Terrain {
    ROAD('.', 1),
    GRASS(',', 2),
    SWAMP('~', 5) {
      @Override
      int cost(boolean raining) {
        return raining ? super.cost(false) * 2 : super.cost(false);
      }
    },
    WALL('#', Integer.MAX_VALUE) {
      @Override
      boolean isPassable() {
        return false;
      }
    };

    private final char symbol;
    private final int cost;

    Terrain(char symbol, int cost) {
      this.symbol = symbol;
      this.cost = cost;
    }

    int cost(boolean raining) {
      return cost;
    }

    boolean isPassable() {
      return true;
    }

    static Terrain of(char symbol) {
      for (Terrain t : values()) {
        if (t.symbol == symbol) {
          return t;
        }
      }
      throw new IllegalArgumentException("no terrain looks like '" + symbol + "'");
    }
  }

  enum Direction {
    NORTH(-1, 0),
    EAST(0, 1),
    SOUTH(1, 0),
    WEST(0, -1);

    final int rows;
    final int columns;

    Direction(int rows, int columns) {
      this.rows = rows;
      this.columns = columns;
    }

    Direction opposite() {
      return values()[(ordinal() + 2) % values().length];
    }
  }

  record Cell(int row, int column) implements Comparable<Cell> {
    Cell step(Direction d) {
      return new Cell(row + d.rows, column + d.columns);
    }

    int distance(Cell other) {
      return Math.abs(row - other.row) + Math.abs(column - other.column);
    }

    @Override
    public int compareTo(Cell other) {
      int byRow = Integer.compare(row, other.row);
      return byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
      return "(" + row + "," + column + ")";
    }
  }

  /** A way through the grid; iterating gives its cells from start to goal. */
  static final class Path implements Iterable<Cell> {
    private final List<Cell> cells;
    private final int cost;

    Path(List<Cell> cells, int cost) {
      this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
      this.cost = cost;
    }

    int cost() {
      return cost;
    }

    int steps() {
      return cells.size() - 1;
    }

    @Override
    public Iterator<Cell> iterator() {
      return new Iterator<Cell>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < cells.size();
        }

        @Override
        public Cell next() {
          if (!hasNext()) {
            throw new NoSuchElementException("the path has ended");
          }
          return cells.get(next++);
        }
      };
    }

    String directions() {
      StringBuilder b = new StringBuilder();
      Cell before = null;
      for (Cell c : this) {
        if (before != null) {
          for (Direction d : Direction.values()) {
            if (before.step(d).equals(c)) {
              b.append(d.name().charAt(0));
            }
          }
        }
        before = c;
      }
      return b.toString();
    }
  }

  static class Grid {
    private final Terrain[][] cells;
    private boolean raining;

    Grid(String... rows) {
      cells = new Terrain[rows.length][];
      for (int r = 0; r < rows.length; r++) {
        char[] row = rows[r].toCharArray();
        cells[r] = new Terrain[row.length];
        for (int c = 0; c < row.length; c++) {
          cells[r][c] = Terrain.of(row[c]);
        }
      }
    }

    Grid inRain() {
      raining = true;
      return this;
    }

    boolean contains(Cell c) {
      return c.row() >= 0
          && c.row() < cells.length
          && c.column() >= 0
          && c.column() < cells[c.row()].length;
    }

    Terrain at(Cell c) {
      return cells[c.row()][c.column()];
    }

    int costOf(Cell c) {
      return at(c).cost(raining);
    }

    List<Cell> neighbours(Cell c) {
      List<Cell> result = new ArrayList<>(4);
      for (Direction d : Direction.values()) {
        Cell n = c.step(d);
        if (contains(n) && at(n).isPassable()) {
          result.add(n);
        }
      }
      return result;
    }

    String drawn(Path path) {
      char[][] picture = new char[cells.length][];
      for (int r = 0; r < cells.length; r++) {
        picture[r] = new char[cells[r].length];
        for (int c = 0; c < cells[r].length; c++) {
          picture[r][c] = cells[r][c].symbol;
        }
      }
      for (Cell c : path) {
        picture[c.row()][c.column()] = '*';
      }
      StringBuilder b = new StringBuilder();
      for (char[] row : picture) {
        b.append(row).append('\n');
      }
      return b.toString();
    }
  }

  /** Guesses what is left to pay: never too much. */
  @FunctionalInterface
  interface Heuristic {
    int estimate(Cell from, Cell goal);

    Heuristic NONE = (from, goal) -> 0;
  }

  static class Search {
    private final Grid grid;
    private final Heuristic heuristic;
    private int visited;

    Search(Grid grid, Heuristic heuristic) {
      this.grid = Objects.requireNonNull(grid, "grid");
      this.heuristic = heuristic;
    }

    private class Entry {
      final Cell cell;
      final int cost;
      final int priority;

      Entry(Cell cell, int cost, Cell goal) {
        this.cell = cell;
        this.cost = cost;
        this.priority = cost + heuristic.estimate(cell, goal);
      }

      boolean isStale(Map<Cell, Integer> best) {
        return cost > best.getOrDefault(cell, Integer.MAX_VALUE);
      }
    }

    Optional<Path> from(Cell start, Cell goal) {
      Map<Cell, Integer> best = new HashMap<>();
      Map<Cell, Cell> cameFrom = new HashMap<>();
      Comparator<Entry> order =
          Comparator.<Entry>comparingInt(e -> e.priority).thenComparing(e -> e.cell);
      PriorityQueue<Entry> open = new PriorityQueue<>(order);
      best.put(start, 0);
      open.add(new Entry(start, 0, goal));
      visited = 0;
      while (!open.isEmpty()) {
        Entry e = open.poll();
        if (e.isStale(best)) {
          continue;
        }
        visited++;
        if (e.cell.equals(goal)) {
          return Optional.of(new Path(trace(cameFrom, goal), e.cost));
        }
        for (Cell n : grid.neighbours(e.cell)) {
          int cost = e.cost + grid.costOf(n);
          Integer known = best.get(n);
          if (known == null || cost < known) {
            best.put(n, cost);
            cameFrom.put(n, e.cell);
            open.offer(new Entry(n, cost, goal));
          }
        }
      }
      return Optional.empty();
    }

    private static List<Cell> trace(Map<Cell, Cell> cameFrom, Cell goal) {
      Deque<Cell> stack = new ArrayDeque<>();
      for (Cell c = goal; c != null; c = cameFrom.get(c)) {
        stack.push(c);
      }
      return new ArrayList<>(stack);
    }
  }

  static Set<Cell> reachable(Grid grid, Cell start) {
    Set<Cell> seen = new HashSet<>();
    Deque<Cell> todo = new ArrayDeque<>();
    todo.add(start);
    seen.add(start);
    while (!todo.isEmpty()) {
      for (Cell n : grid.neighbours(todo.remove())) {
        if (seen.add(n)) {
          todo.add(n);
        }
      }
    }
    return seen;
  }

  public static void main(String[] args) {
    Grid grid =
        new Grid(
            "....#,,,....",
            ".##.#,~~~~#.",
            ".#..#,~#~~#.",
            ".#.#..,#....",
            "....#,,####.",
            ",,,.....~~#.",
            "#######.~##.",
            "........,...");
    Cell start = new Cell(0, 0);
    Cell goal = new Cell(0, 11);
    Map<String, Heuristic> ways = new LinkedHashMap<>();
    ways.put("Dijkstra", Heuristic.NONE);
    ways.put("A*", Cell::distance);
    for (Map.Entry<String, Heuristic> way : ways.entrySet()) {
      Search search = new Search(grid, way.getValue());
      Path path = search.from(start, goal).orElseThrow();
      System.out.printf(
          "%-8s cost %d, %d steps, %d cells visited%n",
          way.getKey(), path.cost(), path.steps(), search.visited);
      System.out.println(path.directions());
      System.out.print(grid.drawn(path));
    }
    Path wet = new Search(grid.inRain(), ways.get("A*")).from(start, goal).get();
    System.out.println("in the rain: " + wet.cost() + " by " + wet.directions());

    Grid island = new Grid("..#..", "..#..", "###..");
    System.out.println(new Search(island, Heuristic.NONE).from(start, new Cell(2, 4)).isPresent());
    List<Cell> shore = new ArrayList<>(reachable(island, start));
    Collections.sort(shore);
    System.out.println(shore);
    System.out.println(Arrays.asList(Direction.NORTH.opposite(), Direction.WEST.opposite()));
    Iterator<Cell> cells = wet.iterator();
    int count = 0;
    try {
      while (true) {
        cells.next();
        count++;
      }
    } catch (NoSuchElementException e) {
      System.out.println(count + " cells, then: " + e.getMessage());
    }
    try {
      new Grid("..", ".?");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Solves sudokus twice: by bit masks with the fewest-choices rule, and by Knuth's dancing links.
 */
public class SudokuSolver {
  static final int N = 9;
  static final int CELLS = N * N;
  static final int ALL = (1 << N) - 1;

  static class InvalidPuzzle extends RuntimeException {
    private static final long serialVersionUID = 1;

    InvalidPuzzle(String message, int cell) {
      super(message + " at row " + (cell / N + 1) + ", column " + (cell % N + 1));
    }
  }

  interface Solver {
    Optional<int[]> solve(int[] puzzle);

    String name();

    default int effort() {
      return 0;
    }
  }

  /** Candidates as bits; always fills the cell with the fewest. */
  static class MaskSolver implements Solver {
    private final int[] rows = new int[N];
    private final int[] columns = new int[N];
    private final int[] boxes = new int[N];
    private int[] cells;
    private int guesses;

    private static int box(int cell) {
      return cell / N / 3 * 3 + cell % N / 3;
    }

    private void place(int cell, int digit) {
      int bit = 1 << digit - 1;
      cells[cell] = digit;
      rows[cell / N] |= bit;
      columns[cell % N] |= bit;
      boxes[box(cell)] |= bit;
    }

    private void erase(int cell) {
      int bit = ~(1 << cells[cell] - 1);
      cells[cell] = 0;
      rows[cell / N] &= bit;
      columns[cell % N] &= bit;
      boxes[box(cell)] &= bit;
    }

    private int candidates(int cell) {
      return ALL & ~(rows[cell / N] | columns[cell % N] | boxes[box(cell)]);
    }

    @Override
    public Optional<int[]> solve(int[] puzzle) {
      cells = new int[CELLS];
      for (int i = 0; i < N; i++) {
        rows[i] = columns[i] = boxes[i] = 0;
      }
      guesses = 0;
      for (int i = 0; i < CELLS; i++) {
        if (puzzle[i] != 0) {
          if ((candidates(i) >> puzzle[i] - 1 & 1) == 0) {
            throw new InvalidPuzzle("a second " + puzzle[i], i);
          }
          place(i, puzzle[i]);
        }
      }
      return search() ? Optional.of(cells.clone()) : Optional.empty();
    }

    private boolean search() {
      int best = -1;
      int fewest = N + 1;
      for (int i = 0; i < CELLS; i++) {
        if (cells[i] != 0) continue;
        int count = Integer.bitCount(candidates(i));
        if (count < fewest) {
          fewest = count;
          best = i;
          if (count <= 1) break;
        }
      }
      if (best < 0) {
        return true;
      }
      for (int left = candidates(best); left != 0; left &= left - 1) {
        guesses += fewest > 1 ? 1 : 0;
        place(best, Integer.numberOfTrailingZeros(left) + 1);
        if (search()) {
          return true;
        }
        erase(best);
      }
      return false;
    }

    @Override
    public String name() {
      return "masks";
    }

    @Override
    public int effort() {
      return guesses;
    }
  }

  /** Exact cover by dancing links. */
  static class LinksSolver implements Solver {
    private static class Node {
      Node left = this, right = this, up = this, down = this;
      final Column column;
      final int choice;

      Node(Column column, int choice) {
        this.column = column == null ? (Column) this : column;
        this.choice = choice;
      }

      void linkAfter(Node n) {
        left = n;
        right = n.right;
        n.right.left = this;
        n.right = this;
      }
    }

    private static final class Column extends Node {
      int size;

      Column() {
        super(null, -1);
      }

      Node append(int choice) {
        Node n = new Node(this, choice);
        n.up = up;
        n.down = this;
        up.down = n;
        up = n;
        size++;
        return n;
      }

      void cover() {
        left.right = right;
        right.left = left;
        for (Node r = down; r != this; r = r.down) {
          for (Node c = r.right; c != r; c = c.right) {
            c.up.down = c.down;
            c.down.up = c.up;
            c.column.size--;
          }
        }
      }

      void uncover() {
        for (Node r = up; r != this; r = r.up) {
          for (Node c = r.left; c != r; c = c.left) {
            c.column.size++;
            c.up.down = c;
            c.down.up = c;
          }
        }
        left.right = this;
        right.left = this;
      }
    }

    private Column root;
    private final List<Integer> chosen = new ArrayList<>();
    private int steps;

    @Override
    public String name() {
      return "links";
    }

    @Override
    public int effort() {
      return steps;
    }

    @Override
    public Optional<int[]> solve(int[] puzzle) {
      root = new Column();
      Column[] columns = new Column[4 * CELLS];
      BitSet used = new BitSet(columns.length);
      for (int i = 0; i < CELLS; i++) {
        if (puzzle[i] != 0) {
          for (int c : constraints(i, puzzle[i] - 1)) {
            used.set(c);
          }
        }
      }
      for (int i = 0; i < columns.length; i++) {
        if (!used.get(i)) {
          columns[i] = new Column();
          columns[i].linkAfter(root.left);
        }
      }
      for (int cell = 0; cell < CELLS; cell++) {
        digits:
        for (int d = 0; d < N && puzzle[cell] == 0; d++) {
          int[] wanted = constraints(cell, d);
          for (int c : wanted) {
            if (columns[c] == null) continue digits;
          }
          Node before = null;
          for (int c : wanted) {
            Node n = columns[c].append(cell * N + d);
            if (before != null) {
              n.linkAfter(before);
            }
            before = n;
          }
        }
      }
      steps = 0;
      chosen.clear();
      if (!search()) {
        return Optional.empty();
      }
      int[] result = puzzle.clone();
      for (int choice : chosen) {
        result[choice / N] = choice % N + 1;
      }
      return Optional.of(result);
    }

    private static int[] constraints(int cell, int digit) {
      int row = cell / N;
      int column = cell % N;
      int box = row / 3 * 3 + column / 3;
      return new int[] {
        cell, CELLS + row * N + digit, 2 * CELLS + column * N + digit, 3 * CELLS + box * N + digit
      };
    }

    private boolean search() {
      if (root.right == root) {
        return true;
      }
      steps++;
      Column smallest = null;
      for (Node n = root.right; n != root; n = n.right) {
        Column c = (Column) n;
        if (smallest == null || c.size < smallest.size) {
          smallest = c;
        }
      }
      smallest.cover();
      for (Node r = smallest.down; r != smallest; r = r.down) {
        chosen.add(r.choice);
        for (Node c = r.right; c != r; c = c.right) c.column.cover();
        if (search()) {
          return true;
        }
        for (Node c = r.left; c != r; c = c.left) c.column.uncover();
        chosen.remove(chosen.size() - 1);
      }
      smallest.uncover();
      return false;
    }
  }

  static int[] parse(String text) {
    int[] cells = new int[CELLS];
    int i = 0;
    for (char c : text.toCharArray()) {
      if (c == '.' || c >= '0' && c <= '9') {
        if (i == CELLS) {
          throw new IllegalArgumentException("too many cells");
        }
        cells[i++] = c == '.' ? 0 : c - '0';
      } else if (!Character.isWhitespace(c)) {
        throw new IllegalArgumentException("not a cell: " + c);
      }
    }
    if (i < CELLS) {
      throw new IllegalArgumentException("only " + i + " cells");
    }
    return cells;
  }

  static String show(int[] cells) {
    StringBuilder b = new StringBuilder();
    for (int r = 0; r < N; r++) {
      if (r % 3 == 0 && r > 0) {
        b.append("------+-------+------\n");
      }
      for (int c = 0; c < N; c++) {
        b.append(c == 0 ? "" : c % 3 == 0 ? " | " : " ")
            .append(cells[r * N + c] == 0 ? "." : cells[r * N + c]);
      }
      b.append('\n');
    }
    return b.toString();
  }

  static boolean isValid(int[] cells) {
    IntPredicate complete =
        unit -> {
          int row = 0, column = 0, box = 0;
          for (int k = 0; k < N; k++) {
            row |= 1 << cells[unit * N + k];
            column |= 1 << cells[k * N + unit];
            box |= 1 << cells[(unit / 3 * 3 + k / 3) * N + unit % 3 * 3 + k % 3];
          }
          return (row & column & box) == ALL << 1;
        };
    for (int unit = 0; unit < N; unit++) {
      if (!complete.test(unit)) {
        return false;
      }
    }
    return true;
  }

  public static void main(String[] args) {
    String[] puzzles = {
      "53..7.... 6..195... .98....6. 8...6...3 4..8.3..1 7...2...6 .6....28. ...419..5 ....8..79",
      "1....7.9. .3..2...8 ..96..5.. ..53..9.. .1..8...2 6....4... 3......1. .4......7 ..7...3..",
      "12345",
      "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..",
      "55.......".repeat(9),
      "1........2........3........4........5........6........7........8.................",
    };
    Solver[] solvers = {new MaskSolver(), new LinksSolver()};
    for (String text : puzzles) {
      int[] puzzle;
      try {
        puzzle = parse(text);
      } catch (IllegalArgumentException e) {
        System.out.println("cannot read it: " + e.getMessage());
        continue;
      }
      int[] first = null;
      for (Solver s : solvers) {
        if (text.startsWith("8") && s instanceof LinksSolver) {
          continue; // dancing takes its time
        }
        try {
          Optional<int[]> solution = s.solve(puzzle);
          System.out.println(
              s.name()
                  + ": "
                  + (solution.isPresent() ? "solved" : "impossible")
                  + ", effort "
                  + s.effort());
          if (solution.isPresent()) {
            if (first == null) {
              first = solution.get();
              System.out.print(show(first));
            }
            System.out.println("valid " + isValid(solution.get()));
          }
        } catch (InvalidPuzzle e) {
          System.out.println(s.name() + ": " + e.getMessage());
          break;
        }
      }
    }
    System.out.println(isValid(new int[CELLS]));
  }
}

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fields that only constructors write, related to each other, or seen before they are written. */
public class WhatConstructorsPromise {
  interface Action {
    Object run();
  }

  static void show(String name, Action action) {
    try {
      System.out.println(name + " " + action.run());
    } catch (RuntimeException e) {
      System.out.println(name + " " + e.getClass().getSimpleName() + " " + e.getMessage());
    }
  }

  static class Grid {
    final int rows;
    final int cols;
    final int[][] cells;
    int extra = 1;

    Grid(int rows, int cols) {
      this.rows = rows;
      this.cols = cols;
      cells = new int[rows][cols];
    }

    Grid(int n) {
      this(n, n + 1);
    }

    int at(int r, int c) {
      if (r < 0 || r >= rows || c < 0 || c >= cols) return -1;
      return cells[r][c];
    }

    int sum(Grid other) {
      int s = 0;
      for (int r = 0; r < rows; r++) {
        for (int c = 0; c < cols; c++) {
          s += cells[r][c] + other.cells[r][c];
          if (s > 50) other = this;
        }
      }
      return s;
    }

    int both(Grid a, Grid b) {
      int s = 0;
      for (int i = 0; i < a.rows; i++) {
        s += a.cells[i][0];
        Grid t = a;
        a = b;
        b = t;
        s += a.cells[i][0];
      }
      return s;
    }

    int more() {
      int s = 0;
      for (int r = 0; r < rows + extra; r++) s += cells[r][0];
      return s;
    }
  }

  static class Wrong {
    final int n;
    final int[] data;

    Wrong(int n) {
      this.n = n;
      data = new int[n];
    }

    Wrong(int n, int[] data) {
      this.n = n;
      this.data = data;
    }

    int all() {
      int s = 0;
      for (int i = 0; i < n; i++) s += data[i];
      return s;
    }
  }

  static class Leaks {
    final int n;
    int[] data;

    Leaks(int n) {
      this.n = n;
      first();
      data = new int[n];
    }

    void first() {
      show("first", () -> {
        int s = n * 100;
        for (int i = 0; i < n; i++) s += data[i];
        return s;
      });
    }
  }

  abstract static class Early {
    Early() {
      show("early", () -> total());
    }

    abstract int total();
  }

  static class Late extends Early {
    private final int n;
    private final int[] data;

    Late(int n) {
      this.n = n + 1;
      data = new int[n + 1];
    }

    @Override
    int total() {
      int s = n;
      int i = 0;
      while (i <= n) s += data[i++];
      return s;
    }
  }

  static class Half {
    final int n;
    final int[] data;

    Half(int n) {
      this.n = n;
      if (n > 3) {
        data = new int[n];
      } else {
        data = n == 0 ? null : new int[1];
      }
    }

    int get(int i) {
      return i < n ? data[i] : -1;
    }
  }

  static class Base {
    protected final double[] row;
    protected final int size;

    Base(int size) {
      if (size < 0) throw new IllegalArgumentException("size " + size);
      this.size = size;
      row = new double[size];
    }

    double mean() {
      double s = 0;
      for (int i = 0; i < size; i++) s += row[i] + 1;
      return s / size;
    }
  }

  static class Derived extends Base implements Cloneable {
    private final int offset;

    Derived(int size, int offset) {
      super(size + offset);
      this.offset = offset;
    }

    double tail() {
      double s = 0;
      for (int i = offset; i < size; i++) s += row[i] + i;
      return s;
    }

    double shifted() {
      double s = 0;
      for (int i = 0; i < size; i++) s += row[i + offset];
      return s;
    }

    Derived copy() {
      try {
        return (Derived) clone();
      } catch (CloneNotSupportedException e) {
        throw new AssertionError(e);
      }
    }
  }

  static class Later {
    private final Runnable task;
    private final int[] a;
    private final int n;

    Later(int n, List<Runnable> out) {
      task = () -> System.out.println("task " + last());
      out.add(task);
      show("inside", () -> {
        task().run();
        return n;
      });
      a = new int[n];
      this.n = n - 1;
    }

    private Runnable task() {
      return task;
    }

    private int last() {
      return element(n);
    }

    private int element(int i) {
      return a[i];
    }
  }

  record Span(int[] a, int from, int to) {
    Span {
      if (from < 0 || to > a.length || from > to) throw new IllegalArgumentException(from + ".." + to);
    }

    int sum() {
      int s = 0;
      for (int i = from; i < to; i++) s += a[i];
      return s;
    }

    int next() {
      return a[to];
    }
  }

  enum Size {
    SMALL(2),
    LARGE(4);

    private final int[] room;
    private final int n;

    Size(int n) {
      this.n = n;
      room = new int[n];
    }

    int fill() {
      int s = 0;
      for (int i = 0; i < n; i++) s += ++room[i];
      return s;
    }

    int beyond() {
      return room[n];
    }
  }

  static int uneven(int[][] a) {
    int s = 0;
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < a[0].length; j++) s += a[i][j];
    }
    return s;
  }

  static long evenLongs(long[][] a, int r) {
    long s = 0;
    for (int j = 0; j < a[r].length; j++) s += a[0][j] * a[a.length - 1][j];
    return s;
  }

  static int swapped(char[][] a) {
    char[] t = a[0];
    a[0] = new char[1];
    int n = 0;
    for (int j = 0; j < a[1].length; j++) n += a[0][j] + t[j];
    return n;
  }

  static int caught(int k) {
    Grid g = new Grid(2, 2);
    int s = 0;
    for (int i = 0; i < 3; i++) {
      try {
        s += g.cells[i][k];
        g = new Grid(1, 1);
        if (i == 1) throw new IllegalStateException();
        g = new Grid(i + 2, k + 1);
      } catch (IllegalStateException e) {
        s += g.cells[g.rows - 1][g.cols - 1] + 7;
      }
    }
    return s;
  }

  public static void main(String[] args) {
    Grid g = new Grid(3, 2);
    Grid h = new Grid(2);
    for (int i = 0; i < 3; i++) g.cells[i][i % 2] = 10 * i + 1;
    h.cells[1][2] = 60;
    show("at", () -> g.at(2, 1) + g.at(0, 0) + g.at(3, 1) + g.at(2, -1));
    show("sum", () -> g.sum(g));
    show("sum", () -> g.sum(h));
    show("sum", () -> h.sum(g));
    show("both", () -> g.both(g, g) + " " + g.both(h, g));
    show("both", () -> g.both(g, h));
    show("more", () -> g.more());
    g.extra = 0;
    show("more", () -> g.more());
    show("wrong", () -> new Wrong(3).all() + new Wrong(2, new int[] {4, 5}).all());
    show("wrong", () -> new Wrong(3, new int[] {4, 5}).all());
    show("wrong", () -> new Wrong(0, null).all() + new Wrong(1, null).all());
    new Leaks(2).first();
    show("late", () -> new Late(2).total());
    show("half", () -> new Half(4).get(3) + new Half(2).get(0));
    show("half", () -> new Half(2).get(1));
    show("half", () -> new Half(0).get(0) + new Half(1).get(0));
    Derived d = new Derived(3, 2);
    show("derived", () -> d.mean() + d.tail() + " " + d.copy().tail());
    show("derived", () -> d.shifted());
    show("derived", () -> new Derived(1, -2));
    List<Runnable> tasks = new ArrayList<>();
    new Later(3, tasks);
    tasks.forEach(Runnable::run);
    show("later", () -> new Later(0, tasks).n);
    tasks.forEach(t -> show("run", () -> {
      t.run();
      return 0;
    }));
    show("span", () -> new Span(new int[] {1, 2, 3, 4}, 1, 3).sum() + " " + new Span(new int[] {1, 2, 3, 4}, 1, 3).next());
    show("span", () -> new Span(new int[] {1, 2}, 1, 2).next());
    show("span", () -> new Span(new int[] {1, 2}, 1, 3));
    show("enum", () -> Size.SMALL.fill() + Size.LARGE.fill() + Size.SMALL.fill());
    show("enum", () -> Size.LARGE.beyond());
    show("uneven", () -> uneven(new int[][] {{1, 2}, {3, 4}}) + " " + uneven(new int[2][3]));
    show("uneven", () -> uneven(new int[][] {{1, 2}, {3}}));
    show("even", () -> evenLongs(new long[][] {{1, 2}, {3, 4}, {5, 6}}, 1) + evenLongs(new long[2][2], 0));
    show("even", () -> evenLongs(new long[2][2], 2));
    show("even", () -> evenLongs(new long[0][2], 0));
    show("swapped", () -> swapped(new char[][] {{'a', 'b'}, {'c', 'd'}}));
    show("caught", () -> caught(0) + " " + caught(1));
    show("caught", () -> caught(2));
    System.out.println(Arrays.toString(g.cells[1]));
  }
}

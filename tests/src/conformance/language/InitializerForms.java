/** Instance initialisers, static blocks that branch and catch, arrays and constants built at start. */
public class InitializerForms {
  static final int[] SQUARES = new int[6];
  static final String[][] NAMES;
  static int order = 0;
  static final int FIRST = ++order;
  static int failed;

  static {
    for (int i = 0; i < SQUARES.length; i++) {
      SQUARES[i] = i * i;
    }
    String[][] names = {{"a", "b"}, {}, null};
    if (SQUARES[2] == 4) {
      names[1] = new String[] {"c"};
    }
    NAMES = names;
    try {
      Object o = "text";
      failed = (Integer) o;
    } catch (ClassCastException e) {
      failed = -1;
    }
  }

  static final int SECOND = ++order;

  int x = order;
  int y;

  {
    y = x * 2;
    if (y > 3) {
      y -= 1;
    }
  }

  final String text;

  {
    StringBuilder b = new StringBuilder();
    for (int s : SQUARES) {
      b.append(s).append(y);
    }
    text = b.toString();
  }

  InitializerForms() {
    this(10);
    y += 1000;
  }

  InitializerForms(int add) {
    y += add;
  }

  static class Table {
    static final int SIZE = 4;
    static final long[] CACHE = fill(new long[SIZE]);
    static final Table[] ALL = {new Table("p"), new Table("q")};
    private static int made;
    final String id;

    Table(String id) {
      this.id = id + made++;
    }

    static long[] fill(long[] a) {
      a[0] = 1;
      for (int i = 1; i < a.length; i++) {
        a[i] = a[i - 1] * 1000;
      }
      return a;
    }
  }

  static class Registry {
    static final Registry DEFAULT = new Registry();
    static int instances = 5;
    final int number;

    Registry() {
      number = ++instances;
    }
  }

  static int seq = 100;

  static class Uses {
    static int copy = seq;
    static int[] view = {seq, copy + 1};
  }

  public static void main(String[] args) {
    System.out.println(SQUARES[5] + " " + NAMES[1][0] + NAMES[2] + " " + FIRST + SECOND + failed);
    InitializerForms a = new InitializerForms();
    InitializerForms b = new InitializerForms(1);
    System.out.println(a.x + " " + a.y + " " + b.y + " " + a.text);
    System.out.println(Table.CACHE[3] + Table.ALL[1].id + new Table("r").id);
    System.out.println(Registry.DEFAULT.number + " " + Registry.instances + " " + new Registry().number);
    seq = 7;
    System.out.println(Uses.copy + " " + Uses.view[1]);
    int[] anon = new int[] {1, 2, 3}, more[] = {{1}, anon};
    System.out.println(more[1][2] + anon.length);
    char[] letters = {'x', 65, (char) ('a' + 2)};
    byte[] bytes = {1, -1, (byte) 0xff, 'c'};
    double[] ds = {1, 2f, 'a', 3L};
    long[] ls = {1, 'b', (short) 3};
    boolean[][] flags = {{true}, {false, true}};
    Object[] objects = {1, "s", 'c', null, new int[] {4}, new Object[] {5.5}};
    System.out.println(letters[1] + "" + letters[2] + bytes[2] + bytes[3] + ds[2] + ls[1] + flags[1][1] + objects[2] + ((int[]) objects[4])[0]);
  }
}

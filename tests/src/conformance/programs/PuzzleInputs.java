import java.util.*;

/** Puzzles over embedded input. */
public class PuzzleInputs {
  static final String INPUT =
      "467..114..\n"
          + "...*......\n"
          + "..35..633.\n"
          + "......#...\n"
          + "617*......\n"
          + ".....+.58.\n"
          + "..592.....\n"
          + "......755.\n"
          + "...$.*....\n"
          + ".664.598..";

  public static void main(String[] args) {
    char[][] g = Arrays.stream(INPUT.split("\n")).map(String::toCharArray).toArray(char[][]::new);
    int sum = 0;
    Map<List<Integer>, List<Integer>> gears = new HashMap<>();
    for (int r = 0; r < g.length; r++) {
      for (int c = 0; c < g[r].length; c++) {
        if (!Character.isDigit(g[r][c])) continue;
        int st = c, n = 0;
        while (c < g[r].length && Character.isDigit(g[r][c]))
          n = n * 10 + Character.digit(g[r][c++], 10);
        boolean part = false;
        for (int i = r - 1; i <= r + 1; i++)
          for (int j = st - 1; j <= c; j++) {
            if (i < 0 || j < 0 || i >= g.length || j >= g[i].length) continue;
            char x = g[i][j];
            if (x != '.' && !Character.isDigit(x)) {
              part = true;
              if (x == '*') gears.computeIfAbsent(List.of(i, j), k -> new ArrayList<>()).add(n);
            }
          }
        if (part) sum += n;
      }
    }
    System.out.println("Part 1: " + sum);
    long ratio = 0;
    for (List<Integer> v : gears.values()) if (v.size() == 2) ratio += (long) v.get(0) * v.get(1);
    System.out.println("Part 2: " + ratio);
    String[] hands = {"32T3K 765", "T55J5 684", "KK677 28", "KTJJT 220", "QQQJA 483"};
    record Hand(String cards, int bid, int type) {}
    List<Hand> hs = new ArrayList<>();
    for (String h : hands) {
      String[] p = h.split(" ");
      Map<Character, Integer> cnt = new HashMap<>();
      for (char c : p[0].toCharArray()) cnt.merge(c, 1, Integer::sum);
      List<Integer> v = new ArrayList<>(cnt.values());
      v.sort(Collections.reverseOrder());
      hs.add(new Hand(p[0], Integer.parseInt(p[1]), v.get(0) * 10 + (v.size() > 1 ? v.get(1) : 0)));
    }
    String order = "23456789TJQKA";
    hs.sort(
        Comparator.comparingInt(Hand::type)
            .thenComparing(
                (a, b) -> {
                  for (int i = 0; i < 5; i++) {
                    int d = order.indexOf(a.cards().charAt(i)) - order.indexOf(b.cards().charAt(i));
                    if (d != 0) return d;
                  }
                  return 0;
                }));
    int total = 0;
    for (int i = 0; i < hs.size(); i++) total += (i + 1) * hs.get(i).bid();
    System.out.println(total + " " + hs.get(0));
    String dirs = "LLR";
    Map<String, String[]> net = new TreeMap<>();
    for (String l : "AAA = (BBB, BBB)\nBBB = (AAA, ZZZ)\nZZZ = (ZZZ, ZZZ)".lines().toList())
      net.put(l.substring(0, 3), new String[] {l.substring(7, 10), l.substring(12, 15)});
    String at = "AAA";
    int steps = 0;
    while (!at.equals("ZZZ")) at = net.get(at)[dirs.charAt(steps++ % dirs.length()) == 'L' ? 0 : 1];
    System.out.println(steps);
    Deque<Character>[] stacks = new Deque[3];
    for (int i = 0; i < 3; i++) stacks[i] = new ArrayDeque<>();
    String[] init = {"ZN", "MCD", "P"};
    for (int i = 0; i < 3; i++) for (char c : init[i].toCharArray()) stacks[i].push(c);
    for (String m :
        "move 1 from 2 to 1,move 3 from 1 to 3,move 2 from 2 to 1,move 1 from 1 to 2".split(",")) {
      String[] w = m.split(" ");
      for (int k = Integer.parseInt(w[1]); k > 0; k--)
        stacks[Integer.parseInt(w[5]) - 1].push(stacks[Integer.parseInt(w[3]) - 1].pop());
    }
    StringBuilder top = new StringBuilder();
    for (Deque<Character> s : stacks) top.append(s.peek());
    System.out.println(top);
  }
}

package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/**
 * Collections that change while something goes through them: by the loop, by a method or lambda it
 * calls, by its own iterator. Which elements come, and when Java fails, is the answer.
 */
final class ChangeCorner extends Corner {
  private static final List<String> ANY =
      List.of(
          "c.add(x + 1);",
          "c.remove((Integer) x);",
          "c.removeIf(q -> q % 3 == 1);",
          "c.addAll(List.of(x, 7));",
          "c.contains(x);",
          "c.retainAll(List.of(x, 1, 2, 3, 4));");
  private static final List<String> OF_LIST =
      List.of(
          "c.add(0, x);",
          "c.add(c.remove(0));",
          "c.remove(c.size() - 1);",
          "c.set(0, x * 2);",
          "Collections.sort(c);",
          "c.sort(Comparator.reverseOrder());",
          "c.replaceAll(q -> q + 1);",
          "c.subList(0, 2).clear();",
          "Collections.reverse(c);",
          "Collections.swap(c, 0, 1);");
  private static final List<String> OF_DEQUE =
      List.of(
          "c.addFirst(x);",
          "c.pollFirst();",
          "c.pollLast();",
          "c.addLast(c.removeFirst());",
          "c.offerFirst(c.pollLast());",
          "c.push(x);",
          "c.removeLastOccurrence(x);",
          "c.addLast(x);");
  private static final List<String> OF_QUEUE =
      List.of("c.offer(x - 3);", "c.poll();", "c.add(c.poll());");

  private String type;
  private String touch;

  ChangeCorner(World world) {
    super(world);
  }

  private String change() {
    if (choice.percent(25)) {
      return touch + "(c, " + choice.of("p", "" + choice.below(5)) + ", x);";
    }
    List<String> all = new ArrayList<>(ANY);
    if (isList()) {
      all.addAll(OF_LIST);
    }
    if (isDeque()) {
      all.addAll(OF_DEQUE);
    }
    if (type.equals("PriorityQueue")) {
      all.addAll(OF_QUEUE);
    }
    return choice.of(all);
  }

  private boolean isList() {
    return type.equals("ArrayList") || type.equals("LinkedList");
  }

  private boolean isDeque() {
    return type.equals("ArrayDeque") || type.equals("LinkedList");
  }

  private String condition() {
    return choice.of(
        "x == p + 1", "x > 3", "x % 2 == 0", "out.length() > 9", "x == 5", "x < 9", "x == 4");
  }

  private String changes() {
    String first = "if (" + condition() + ") " + change();
    return choice.percent(40) ? first + " if (" + condition() + ") " + change() : first;
  }

  @Override
  List<Piece> members(String name) {
    type = choice.of("ArrayList", "ArrayList", "LinkedList", "ArrayDeque", "PriorityQueue");
    touch = world.fresh("touch");
    List<Piece> all = new ArrayList<>();
    all.add(
        line(
            "static void "
                + touch
                + "(Collection<Integer> c, int how, int x) { switch (how) { case 0 -> c.add(x); case 1 -> c.remove(x); case 2 -> { c.add(x); c.remove(x); } case 3 -> { if (x > 4) "
                + touch
                + "(c, x % 3, x); } default -> { if (c instanceof List<Integer> l) l.sort(null); else c.clear(); } } }"));
    List<Piece> body = new ArrayList<>();
    body.add(line("StringBuilder out = new StringBuilder();"));
    body.add(
        line(type + "<Integer> c = new " + type + "<>(List.of(5, 1, 4, 2, 3" + more() + "));"));
    if (choice.percent(40)) {
      body.add(line("c.remove((Integer) 5); c.add(8);"));
    }
    for (int i = choice.between(2, 4); i > 0; i--) {
      body.add(attempt(loop()));
      body.add(line("out.append(c.size() < 30 ? c.toString() : \"many\");"));
      body.add(line("while (c.size() < 4) c.add(c.size() + 1);"));
    }
    if (choice.percent(50)) {
      body.add(attempt(map()));
    }
    body.add(line("return out.toString();"));
    all.add(method(name, body));
    return all;
  }

  private String more() {
    return choice.of("", "", ", 9, 8", ", 9, 8, 7, 6, 10, 11, 12, 13, 14, 15, 16, 17");
  }

  private Piece attempt(List<Piece> tried) {
    List<Piece> all = new ArrayList<>(tried);
    all.add(line("out.append(\"end \");"));
    return attempt(
        all, "RuntimeException e", line("out.append(e.getClass().getSimpleName()).append(' ');"));
  }

  private List<Piece> loop() {
    String seen = "out.append(x).append(' '); if (out.length() > 300) break; ";
    int shape = choice.below(isList() || isDeque() ? 7 : 4);
    // What functions get of queues that change meanwhile hangs on the room in their arrays.
    if (shape == 3 && isList()) {
      return List.of(line("c.forEach(x -> { out.append(x).append('.'); " + changes() + " });"));
    } else if (shape == 4 && isDeque()) {
      return turned("Iterator", "c.descendingIterator()", "if (" + condition() + ") it.remove(); ");
    } else if (shape >= 4 && isList()) {
      return turned(
          "ListIterator",
          "c.listIterator()",
          "if ("
              + condition()
              + ") "
              + choice.of("it.remove(); ", "it.set(x + 10); ", "it.add(x); ", "it.previous(); "));
    } else if (shape >= 2) {
      return turned(
          "Iterator",
          "c.iterator()",
          choice.percent(50) ? "if (" + condition() + ") it.remove(); " : "");
    }
    return List.of(line("for (int x : c) { " + seen + changes() + " }"));
  }

  private List<Piece> turned(String kind, String iterator, String own) {
    String it = "{ " + kind + "<Integer> it = " + iterator + "; int turns = 0;";
    String change = choice.percent(60) ? changes() : "";
    return List.of(
        line(
            it
                + " while (it.hasNext() && turns++ < 40) { int x = it.next(); out.append(x).append(' '); "
                + own
                + change
                + " } }"));
  }

  private List<Piece> map() {
    String kind = choice.of("HashMap", "TreeMap", "LinkedHashMap");
    String change =
        choice.of(
            "m.put(x, 0);",
            "m.put(x + 20, 0);",
            "m.remove(x);",
            "{ m.remove(x); m.put(x, 1); }",
            "m.merge(x, 1, (q, w) -> q - w);",
            "m.computeIfAbsent(x + 9, q -> q);",
            "m.clear();",
            "m.replaceAll((q, w) -> q + w);");
    return List.of(
        line(
            "Map<Integer, Integer> m = new "
                + kind
                + "<>(); for (int q : new int[] {3, 17, 1, 40, 2}) m.put(q, q * p);"),
        line(
            "for (int x : m.keySet()) { out.append(x).append(' '); if ("
                + condition()
                + ") "
                + change
                + " }"),
        line("out.append(m);"));
  }
}

package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/** Small stories about collections: they are filled, changed while iterated, sorted, and shown. */
final class CollectionStatements {
  private final World world;
  private final Choice choice;
  private final Expressions expressions;

  CollectionStatements(World world, Expressions expressions) {
    this.world = world;
    this.choice = world.choice;
    this.expressions = expressions;
  }

  private static Piece line(String text) {
    return Piece.Line.of(text);
  }

  Piece piece() {
    world.spend(20);
    List<Piece> body = new ArrayList<>();
    String name = world.fresh("c");
    switch (choice.below(7)) {
      case 0 -> queue(name, body);
      case 1 -> iterated(name, body);
      case 2 -> map(name, body);
      case 3 -> sorted(name, body);
      case 4 -> array(name, body);
      case 5 -> grouped(name, body);
      default -> navigable(name, body);
    }
    body.add(line("sTotal = sTotal * 31 + " + name + ".hashCode();"));
    if (world.repeats <= 12) {
      body.add(line("System.out.println(\"c" + world.probe() + " \" + " + name + ");"));
    }
    return Piece.Nest.of("{", body);
  }

  private String number() {
    return expressions.integer(1);
  }

  private String some(int count) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < count; i++) {
      all.append(i == 0 ? "" : ", ")
          .append(choice.percent(30) ? "(int) (" + number() + ")" : "" + choice.below(9));
    }
    return all.toString();
  }

  private void queue(String name, List<Piece> body) {
    String order =
        choice.of("", "Comparator.reverseOrder()", "(q, w) -> Integer.compare(q % 5, w % 5)");
    body.add(line("PriorityQueue<Integer> " + name + "q = new PriorityQueue<>(" + order + ");"));
    body.add(
        line(
            "for (int q : new int[] {"
                + some(6)
                + "}) { "
                + name
                + "q."
                + choice.of("add", "offer")
                + "(q); }"));
    body.add(line("List<Integer> " + name + " = new ArrayList<>();"));
    body.add(
        line(
            choice.of(
                name + "q.remove(3);", name + "q.poll();", name + ".add(" + name + "q.peek());")));
    body.add(
        line(
            "while (!"
                + name
                + "q.isEmpty()) { int q = "
                + name
                + "q.poll(); "
                + name
                + ".add("
                + (order.startsWith("(") ? "Math.floorMod(q, 5)" : "q")
                + "); }"));
  }

  private void iterated(String name, List<Piece> body) {
    body.add(
        line(
            "List<Integer> "
                + name
                + " = new "
                + choice.of("ArrayList", "LinkedList")
                + "<>(List.of("
                + some(5)
                + "));"));
    body.add(
        line(
            "for (Iterator<Integer> q = "
                + name
                + ".iterator(); q.hasNext(); ) { int w = q.next(); if (w % 2 == "
                + choice.below(2)
                + ") q.remove(); }"));
    body.add(
        line(
            "for (ListIterator<Integer> q = "
                + name
                + ".listIterator(); q.hasNext(); ) { int at = q.nextIndex(); int w = q.next(); "
                + choice.of("q.set(w * at);", "if (w > 3) q.add(at);", "if (at == 1) q.remove();")
                + " }"));
    body.add(
        line(
            choice.of(
                "Collections.reverse(" + name + ");",
                "Collections.rotate(" + name + ", 2);",
                name + ".replaceAll(q -> q * 2 - 1);",
                "for (int q : " + name + ") { if (q > 4) " + name + ".add(q); }",
                name + ".subList(0, 1).clear();",
                "Collections.swap(" + name + ", 0, " + name + ".size() - 1);",
                name + ".addAll(1, List.of(7, 8));")));
  }

  private void map(String name, List<Piece> body) {
    body.add(
        line(
            "Map<"
                + choice.of("Integer", "Object", "Number")
                + ", String> "
                + name
                + " = new "
                + choice.of("HashMap", "LinkedHashMap", "HashMap")
                + "<>();"));
    body.add(
        line(
            "for (int q : new int[] {"
                + some(6)
                + "}) { "
                + choice.of(
                    name + ".put(q, \"v\" + q);",
                    name + ".merge(q & 3, \"m\", String::concat);",
                    name + ".computeIfAbsent(q % 4, key -> \"k\" + key);",
                    name + ".put(q * 37, null);")
                + " }"));
    body.add(
        line(
            "for (var q : "
                + name
                + ".entrySet()) { if (q.getValue() != null) q.setValue(q.getValue() + q.getKey()); }"));
    body.add(
        line(
            choice.of(
                name
                    + ".computeIfPresent(1, (key, old) -> "
                    + choice.of("null", "old + \"!\"", "key + old")
                    + ");",
                name + ".compute(2, (key, old) -> old == null ? \"new\" : old + key);",
                name + ".values().removeIf(q -> q != null && q.length() > 3);",
                name + ".keySet().remove(3);",
                name + ".replaceAll((key, old) -> key + \":\" + old);",
                name + ".entrySet().removeIf(q -> q.getKey().hashCode() % 2 == 0);")));
  }

  private void sorted(String name, List<Piece> body) {
    body.add(line("List<Point> " + name + " = new ArrayList<>();"));
    body.add(
        line(
            "for (int q : new int[] {"
                + some(6)
                + "}) { try { "
                + name
                + ".add(new Point(q % 3, q)); } catch (IllegalArgumentException e) { sTotal++; } }"));
    body.add(
        line(
            name
                + ".sort("
                + choice.of(
                    "Comparator.comparing(Point::x).thenComparing(Point::y)",
                    "Comparator.comparingInt(Point::y).reversed()",
                    "(q, w) -> w.x() - q.x()",
                    "Comparator.comparing(Point::x, Comparator.reverseOrder()).thenComparingInt(q -> -q.y())")
                + ");"));
  }

  private void array(String name, List<Piece> body) {
    Kind kind = choice.of(Kind.INTS, Kind.LONGS, Kind.BYTES, Kind.CHARS, Kind.SHORTS);
    String cast = "(" + kind.element().text() + ") ";
    body.add(
        line(
            kind.text()
                + " "
                + name
                + "a = new "
                + kind.element().text()
                + "[] {"
                + cast
                + "("
                + number()
                + "), "
                + cast
                + "7, "
                + cast
                + "("
                + number()
                + "), "
                + cast
                + "2};"));
    body.add(
        line(
            choice.of(
                "Arrays.sort(" + name + "a);",
                "Arrays.fill(" + name + "a, 1, 3, " + cast + "9);",
                name + "a = Arrays.copyOf(" + name + "a, 6);",
                name + "a = Arrays.copyOfRange(" + name + "a, 1, 3);",
                "System.arraycopy(" + name + "a, 0, " + name + "a, 1, 3);",
                name + "a = " + name + "a.clone();")));
    body.add(
        line(
            "int at"
                + name
                + " = 0; "
                + name
                + "a[at"
                + name
                + "++] "
                + choice.of("+=", "-=", "*=", "^=", "<<=", ">>>=")
                + " "
                + choice.of("at" + name, "3", name + "a[at" + name + "]++", "(at" + name + " = 1)")
                + ";"));
    body.add(
        line(
            "String "
                + name
                + " = Arrays.toString("
                + name
                + "a) + Arrays.hashCode("
                + name
                + "a) + at"
                + name
                + ";"));
  }

  private void grouped(String name, List<Piece> body) {
    String by =
        choice.of(
            "Collectors.groupingBy(q -> q % 3)",
            "Collectors.groupingBy(q -> q > 3, TreeMap::new, Collectors.counting())",
            "Collectors.partitioningBy(q -> q % 2 == 0, Collectors.summingInt(q -> q))",
            "Collectors.toMap(q -> q, q -> \"v\" + q, (q, w) -> q + w)",
            "Collectors.groupingBy(q -> q % 2, Collectors.mapping(q -> \"x\" + q, Collectors.joining(\"-\")))");
    body.add(line("var " + name + " = Stream.of(" + some(6) + ").collect(" + by + ");"));
  }

  private void navigable(String name, List<Piece> body) {
    body.add(
        line(
            "TreeMap<Integer, Integer> "
                + name
                + " = new TreeMap<>("
                + choice.of("", "Comparator.reverseOrder()")
                + ");"));
    body.add(
        line(
            "for (int q : new int[] {"
                + some(6)
                + "}) { "
                + name
                + ".merge(q, 1, Integer::sum); }"));
    body.add(
        line(
            "sTotal += Objects.hash("
                + name
                + "."
                + choice.of(
                    "floorKey(4)",
                    "ceilingKey(4)",
                    "higherEntry(2)",
                    "lowerKey(100)",
                    "firstEntry()",
                    "headMap(5)",
                    "tailMap(3, false).size()",
                    "descendingMap().toString().length()")
                + ");"));
    body.add(
        line(
            choice.of(
                name + ".pollFirstEntry();",
                name + ".headMap(" + choice.below(9) + ").clear();",
                name + ".remove(3);",
                name + ".replaceAll((key, old) -> key ^ old);")));
  }
}

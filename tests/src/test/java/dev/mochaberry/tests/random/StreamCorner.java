package dev.mochaberry.tests.random;

import java.util.ArrayList;
import java.util.List;

/** Pipelines of streams that tell what they look at, and functions put together. */
final class StreamCorner extends Corner {

  StreamCorner(World world) {
    super(world);
  }

  @Override
  List<Piece> members(String name) {
    List<Piece> body = new ArrayList<>();
    body.add(line("List<String> log = new ArrayList<>();"));
    body.add(line("List<Integer> xs = " + source() + ";"));
    for (int i = choice.between(2, 3); i > 0; i--) {
      body.add(
          line(
              "log.add(\"\" + "
                  + choice.oneOf(this::ofObjects, this::ofInts, this::ofText)
                  + ");"));
    }
    if (choice.percent(50)) {
      body.add(line(functions()));
    }
    body.add(line("return log.toString();"));
    return List.of(method(name, body));
  }

  private String source() {
    return choice.of(
        "new ArrayList<>(List.of(5, 3, p, 8, 1))",
        "new LinkedList<>(Arrays.asList(4, p, 4, 2))",
        "IntStream.range(0, p + 3).boxed().collect(Collectors.toList())",
        "Stream.iterate(1, q -> q * 3 + p).limit(5).toList()",
        "Arrays.asList(9, -2, p * 2, 0)");
  }

  private String ofObjects() {
    StringBuilder s =
        new StringBuilder(
            choice.of(
                "xs.stream()",
                "Stream.concat(xs.stream(), Stream.of(7, p))",
                "Stream.of(3, 1, p)",
                "xs.stream()"));
    for (int i = choice.between(1, 4); i > 0; i--) {
      s.append(
          choice.of(
              ".filter(q -> q % 2 == p % 2)",
              ".map(q -> q * 2 + 1)",
              ".peek(q -> log.add(\"p\" + q))",
              ".sorted()",
              ".sorted(Comparator.reverseOrder())",
              ".distinct()",
              ".limit(p + 1)",
              ".skip(1)",
              ".flatMap(q -> Stream.of(q, -q))",
              ".takeWhile(q -> q < 8)",
              ".dropWhile(q -> q > 3)",
              ".sorted(Comparator.comparing(q -> q % 3))",
              ".mapMulti((Integer q, Consumer<Integer> to) -> { if (q > 2) { to.accept(q); to.accept(q + 1); } })"
                  .replace(".mapMulti(", ".<Integer>mapMulti(")));
    }
    return s.append(
            choice.of(
                ".toList()",
                ".collect(Collectors.toList())",
                ".reduce(1, (q, w) -> q * 31 + w)",
                ".reduce(Integer::max)",
                ".findFirst()",
                ".anyMatch(q -> q > 4)",
                ".count()",
                ".map(String::valueOf).collect(Collectors.joining(\"/\"))",
                ".mapToInt(Integer::intValue).sum()",
                ".collect(Collectors.groupingBy(q -> q % 3, TreeMap::new, Collectors.toList()))",
                ".collect(Collectors.partitioningBy(q -> q > 3))",
                ".min(Comparator.comparing(q -> -q)).orElse(-99)",
                ".collect(Collectors.toMap(q -> q, q -> q * q, Integer::sum, TreeMap::new))",
                ".noneMatch(q -> q == 8)",
                ".collect(Collectors.summarizingInt(q -> q)).getMax()",
                ".toArray().length",
                ".collect(Collectors.averagingInt(q -> q & 8))",
                ".collect(ArrayList::new, ArrayList::add, ArrayList::addAll)"))
        .toString();
  }

  private String ofInts() {
    StringBuilder s =
        new StringBuilder(
            choice.of(
                "IntStream.rangeClosed(1, p + 4)",
                "xs.stream().mapToInt(q -> q)",
                "IntStream.of(4, 2, p)",
                "IntStream.iterate(1, q -> q < 60, q -> q * 2 + p)"));
    for (int i = choice.between(0, 3); i > 0; i--) {
      s.append(
          choice.of(
              ".map(q -> q * q)",
              ".filter(q -> q != p)",
              ".sorted()",
              ".limit(3)",
              ".distinct()",
              ".peek(q -> log.add(\"i\" + q))",
              ".flatMap(q -> IntStream.range(0, Math.floorMod(q, 3)))",
              ".skip(p)"));
    }
    return s.append(
            choice.of(
                ".sum()",
                ".max()",
                ".boxed().toList()",
                ".mapToObj(q -> \"n\" + q).toList()",
                ".asLongStream().map(q -> q << 30).sum()",
                ".reduce(7, (q, w) -> q ^ w)",
                ".summaryStatistics().getMin()",
                ".anyMatch(q -> q > 9)",
                ".toArray().length",
                ".mapToLong(q -> (long) q * q).max()",
                ".count()",
                ".findFirst()"))
        .toString();
  }

  private String ofText() {
    return choice.of(
            "Stream.of(\"pear\", \"fig\", \"apple\", \"fig\" + p)",
            "Arrays.stream(\"the quick brown the fox\".split(\" \"))")
        + choice.of(
            "",
            ".filter(q -> q.length() > p)",
            ".map(String::toUpperCase)",
            ".sorted()",
            ".sorted(Comparator.comparing(String::length))",
            ".distinct()")
        + choice.of(
            ".collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()))",
            ".collect(Collectors.groupingBy(q -> q.charAt(0)))",
            ".collect(Collectors.joining(\", \", \"[\", \"]\"))",
            ".map(q -> q.length() + q).reduce(\"\", String::concat)",
            ".max(Comparator.naturalOrder())",
            ".collect(Collectors.toCollection(TreeSet::new))",
            ".collect(Collectors.toMap(q -> q, String::length, (q, w) -> q + w))",
            ".flatMapToInt(String::chars).filter(q -> q == 'e').count()",
            ".collect(Collectors.collectingAndThen(Collectors.toList(), q -> q.size()))",
            ".collect(Collectors.teeing(Collectors.counting(), Collectors.joining(), (q, w) -> q + w))");
  }

  private String functions() {
    return choice.of(
        "Function<Integer, Integer> f = q -> q + p; f = f.compose(q -> q * 2); log.add(\"\" + f.andThen(q -> q - 1).apply(5));",
        "Predicate<String> g = String::isEmpty; log.add(\"\" + g.negate().or(q -> p == 2).and(q -> q.length() < 4).test(\"abc\"));",
        "BiFunction<Integer, Integer, Integer> f = Math::max; log.add(\"\" + f.andThen(q -> \"m\" + q).apply(p, 2));",
        "Supplier<Supplier<String>> f = () -> () -> \"deep\" + p; log.add(f.get().get());",
        "UnaryOperator<String> f = String::trim; log.add(f.apply(\" x \") + UnaryOperator.<String>identity().apply(\"y\"));",
        "IntBinaryOperator f = p > 1 ? (q, w) -> q - w : Integer::sum; log.add(\"\" + f.applyAsInt(9, 4));",
        "Optional<Integer> f = xs.stream().filter(q -> q > 6).findFirst(); log.add(f.map(q -> \"o\" + q).orElseGet(() -> \"none\" + p) + f.isPresent());",
        "Map<String, Function<Integer, Integer>> f = new TreeMap<>(); f.put(\"inc\", q -> q + 1); f.put(\"dbl\", q -> q * 2); f.forEach((q, w) -> log.add(q + w.apply(p)));",
        "List<Runnable> f = new ArrayList<>(); for (int q = 0; q < 3; q++) { int k = q * p; f.add(() -> log.add(\"r\" + k)); } f.forEach(Runnable::run);",
        "Comparator<String> f = Comparator.comparing(String::length); f = f.reversed().thenComparing(Comparator.naturalOrder()); List<String> w = new ArrayList<>(List.of(\"bb\", \"a\", \"aa\", \"ccc\")); w.sort(f); log.add(w.toString());");
  }
}

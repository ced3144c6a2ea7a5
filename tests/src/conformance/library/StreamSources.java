import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class StreamSources {
  public static void main(String[] args) {
    System.out.println(Stream.of("a", "b", "c").toList());
    System.out.println(Stream.of("solo").toList());
    System.out.println(Stream.empty().count());
    System.out.println(Arrays.stream(new String[] {"x", "y", "z"}, 1, 3).collect(Collectors.joining()));
    System.out.println(Arrays.stream(new int[] {3, 1, 2}).sorted().boxed().toList());
    System.out.println(Arrays.stream(new long[] {3, 1, 2}).boxed().toList());
    System.out.println(Arrays.stream(new double[] {3, 1.5, 2}).map(d -> d * 2).boxed().collect(Collectors.toList()));
    System.out.println(Arrays.toString(IntStream.range(0, 5).toArray()));
    System.out.println(Arrays.toString(IntStream.rangeClosed(1, 5).map(i -> i * i).toArray()));
    System.out.println(Arrays.toString(LongStream.rangeClosed(1, 5).mapToInt(l -> (int) l).toArray()));
    System.out.println(Arrays.toString(IntStream.of(5, 2, 9).asDoubleStream().toArray()));
    System.out.println(Arrays.toString(IntStream.of(5, 2, 9).asLongStream().toArray()));
    System.out.println(Stream.iterate(1, x -> x * 2).limit(8).toList());
    System.out.println(Stream.iterate(1, x -> x < 100, x -> x * 3).toList());
    System.out.println(IntStream.iterate(10, i -> i > 0, i -> i - 3).boxed().toList());
    Iterator<Integer> counter = new Iterator<>() {
      int i = 0;
      public boolean hasNext() { return i < 3; }
      public Integer next() { return i++; }
    };
    Iterable<Integer> iterable = () -> counter;
    System.out.println(StreamSupport.stream(iterable.spliterator(), false).map(i -> i + 10).toList());
    System.out.println(Stream.generate(() -> "z").limit(3).collect(Collectors.joining("-")));
    System.out.println(Stream.concat(Stream.of(1, 2), Stream.of(3)).toList());
    System.out.println(IntStream.concat(IntStream.of(1), IntStream.range(7, 9)).sum());
    System.out.println("hello".chars().filter(c -> c == 'l').count());
    System.out.println("hello".chars().mapToObj(c -> (char) c).toList());
    System.out.println("hello".chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining(",")));
    System.out.println("hello".chars().map(Character::toUpperCase).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
    System.out.println("ab\ncd\n\nef".lines().map(String::length).toList());
    Map<String, Integer> m = new TreeMap<>(Map.of("one", 1, "two", 2, "three", 3));
    System.out.println(m.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";")));
    System.out.println(m.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList());
    System.out.println(m.keySet().stream().map(String::toUpperCase).toList() + " " + m.values().stream().mapToInt(Integer::intValue).sum());
    System.out.println(Stream.builder().add("a").add("b").build().count());
    Stream.Builder<String> b = Stream.builder();
    b.accept("q"); b.add("r");
    System.out.println(b.build().toList());
    System.out.println(IntStream.builder().add(4).add(5).build().sum());
    System.out.println(new Random(42).ints(5, 0, 100).boxed().toList());
    System.out.println(new Random(7).ints(0, 10).limit(4).boxed().toList());
    System.out.println(new Random(7).doubles(2).boxed().toList());
    System.out.println(Stream.ofNullable(null).count() + " " + Stream.ofNullable("x").count());
    System.out.println(Optional.of(5).stream().map(i -> i + 1).toList());
    System.out.println(Stream.of(List.of(1, 2), List.of(3), List.<Integer>of()).flatMap(List::stream).toList());
    System.out.println(Stream.of("a b", "c").flatMap(s -> Arrays.stream(s.split(" "))).toList());
    System.out.println(Stream.of(1, 2, 3).flatMapToInt(i -> IntStream.range(0, i)).boxed().toList());
    System.out.println(IntStream.range(0, 3).mapToObj(i -> "n" + i).toList());
    System.out.println(Stream.<Integer>of(1, 2, 3).<String>mapMulti((x, sink) -> { if (x != 2) { sink.accept("<" + x); sink.accept(x + ">"); } }).toList());
    String[] names = Stream.of("b", "a").sorted().toArray(String[]::new);
    System.out.println(names.length + names[0]);
    Object[] objs = Stream.of(1, 2).toArray();
    System.out.println(Arrays.toString(objs));
    System.out.println(Stream.of(5, 3, 8).takeWhile(x -> x != 8).toList() + "" + Stream.of(5, 3, 8).dropWhile(x -> x == 5).toList());
    System.out.println(Stream.of(5, 3, 8, 9).skip(1).limit(2).toList());
    System.out.println(IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).count());
    System.out.println(IntStream.rangeClosed(Integer.MAX_VALUE - 1, Integer.MAX_VALUE).sum());
    System.out.println(IntStream.of(Integer.MAX_VALUE, 1).sum() + " " + LongStream.of(Long.MAX_VALUE, 1).sum());
    System.out.println(IntStream.of(1, 2, 4).average().getAsDouble() + " " + IntStream.empty().average() + IntStream.empty().max());
    System.out.println(LongStream.range(0, 4).boxed().map(Object::getClass).map(Class::getSimpleName).toList());
    System.out.println(LongStream.rangeClosed(1, 20).reduce(1, (x, y) -> x * y));
    System.out.println(IntStream.rangeClosed(1, 20).reduce(1, (x, y) -> x * y));
    System.out.println(DoubleStream.of(1.5, 2.5).average().getAsDouble() + " " + DoubleStream.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7).sum());
    PrimitiveIterator.OfInt it = IntStream.range(0, 3).iterator();
    int total = 0;
    while (it.hasNext()) total += it.nextInt();
    System.out.println(total);
    Iterator<String> si = Stream.of("p", "q").iterator();
    while (si.hasNext()) System.out.print(si.next() + " ");
    System.out.println();
    System.out.println(IntStream.range(0, 20).parallel().filter(i -> i % 3 == 0).boxed().collect(Collectors.toList()));
    System.out.println(IntStream.rangeClosed(2, 50).filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0)).boxed().toList());
    IntSummaryStatistics st = new IntSummaryStatistics();
    st.accept(4); st.accept(10);
    IntSummaryStatistics st2 = IntStream.of(1, 100).summaryStatistics();
    st.combine(st2);
    System.out.println(st + " " + st.getAverage() + " " + st.getSum() + " " + st.getMin() + " " + st.getCount());
    IntStream.range(0, 3).forEach(st);
    System.out.println(st.getCount());
    System.out.println(new DoubleSummaryStatistics() + " " + new IntSummaryStatistics());
  }
}

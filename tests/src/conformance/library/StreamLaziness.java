import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class StreamLaziness {
  static <T> T log(String what, T x) { System.out.println(what + " " + x); return x; }
  public static void main(String[] args) {
    Stream<Integer> lazy = Stream.of(3, 1, 2).peek(x -> log("peek", x)).filter(x -> log("filter", x) > 1).map(x -> log("map", x) * 10);
    System.out.println("nothing yet");
    System.out.println(lazy.toList());
    System.out.println(Stream.of(3, 1, 2).peek(x -> log("p", x)).sorted().peek(x -> log("q", x)).map(x -> x + 1).findFirst());
    System.out.println(Stream.of(1, 2, 3, 4).peek(x -> log("seen", x)).anyMatch(x -> x == 2));
    System.out.println(Stream.of(1, 2, 3).peek(x -> log("counted", x)).count());
    System.out.println(Stream.of(1, 2, 3).map(x -> log("mapped", x)).count());
    System.out.println(Stream.of(1, 2, 3).peek(x -> log("filtered", x)).filter(x -> x > 1).count());
    System.out.println(Stream.of(1, 2, 3).peek(x -> log("skipped", x)).skip(1).count());
    System.out.println(Stream.of(1, 2, 3).peek(x -> log("limited", x)).limit(2).count());
    System.out.println(List.of(1, 2, 3).stream().peek(x -> log("sortcount", x)).sorted().count());
    System.out.println(Stream.concat(Stream.of(1), Stream.of(2)).peek(x -> log("concat", x)).count());
    System.out.println(IntStream.range(0, 3).peek(x -> log("boxed", x)).boxed().count());
    System.out.println(IntStream.range(0, 3).peek(x -> log("dbl", x)).asDoubleStream().count());
    System.out.println(Stream.iterate(1, x -> log("next", x + 1)).limit(3).toList());
    System.out.println(Stream.iterate(1, x -> log("has", x) < 3, x -> log("step", x + 1)).toList());
    System.out.println(Stream.of(1, 2, 3).flatMap(x -> Stream.of(x, -x).peek(y -> log("inner", y))).peek(x -> log("outer", x)).limit(3).toList());
    System.out.println(Stream.of(1, 2, 3).peek(x -> log("lim", x)).limit(2).peek(x -> log("after", x)).toList());
    System.out.println(Stream.of(1, 2, 3).peek(x -> log("zero", x)).limit(0).toList());
    System.out.println(Stream.of(1, 2, 3, 4).peek(x -> log("tw", x)).takeWhile(x -> x < 3).toList());
    System.out.println(Stream.of(1, 2, 3, 4).peek(x -> log("dw", x)).dropWhile(x -> x < 3).toList());
    System.out.println(Stream.of(1, 2, 1).peek(x -> log("di", x)).distinct().peek(x -> log("un", x)).toList());
    IntStream.range(0, 3).peek(x -> log("r1", x)).sorted().peek(x -> log("r2", x)).forEach(x -> {});
    Stream<String> s = Stream.of("a");
    s.count();
    try { s.forEach(System.out::println); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    Stream<String> t = Stream.of("a");
    t.map(String::length);
    try { t.filter(x -> true); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    List<String> list = new ArrayList<>(List.of("x"));
    Stream<String> late = list.stream();
    list.add("y");
    System.out.println(late.toList());
    try { list.stream().forEach(x -> list.add("z")); } catch (ConcurrentModificationException e) { System.out.println("CME " + list); }
    try (Stream<String> c = Stream.of("r").onClose(() -> System.out.println("closed")).onClose(() -> System.out.println("closed 2"))) {
      c.map(x -> x + x).forEach(System.out::println);
    }
    Stream<Integer> e = Stream.of(1, 0, 2).map(x -> 10 / x);
    try { e.forEach(System.out::println); } catch (ArithmeticException x) { System.out.println(x.getMessage()); }
    try { Stream.of(1, null).findFirst(); System.out.println(Stream.of((Object) null, 1).findFirst()); } catch (NullPointerException x) { System.out.println("NPE"); }
    System.out.println(Stream.of(1, null, 2).collect(Collectors.toList()));
    System.out.println(Stream.of("a", null).collect(Collectors.joining(",")));
    try { Stream.of("a", "b").toList().add("c"); } catch (UnsupportedOperationException x) { System.out.println("UOE"); }
    try { Stream.of("a", "b").collect(Collectors.groupingBy(x -> (String) null)); } catch (NullPointerException x) { System.out.println(x.getMessage()); }
    try { Stream.of(1).limit(-1); } catch (IllegalArgumentException x) { System.out.println(x.getMessage()); }
    try { Stream.of(new Object(), new Object()).sorted().toList(); } catch (ClassCastException x) { System.out.println("CCE"); }
    Supplier<Stream<Integer>> sup = () -> Stream.of(1, 2, 3);
    System.out.println(sup.get().count() + sup.get().mapToInt(x -> x).sum());
    Stream.of(1, 2).collect(Collectors.mapping(x -> log("m", x), Collectors.filtering(x -> log("f", x) > 1, Collectors.toList())));
    Iterator<Integer> it = Stream.of(1, 2, 3).peek(x -> log("it", x)).iterator();
    it.next(); System.out.println("one"); it.hasNext(); System.out.println("peeked"); it.next();
  }
}

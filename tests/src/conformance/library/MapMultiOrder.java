import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What mapMulti gives goes on at once, all of it, and what comes behind runs within its function. */
public class MapMultiOrder {
    static <T> Consumer<T> say(String s) { return x -> System.out.print(s + x + " "); }
    static void show(String name, Supplier<Object> f) {
        System.out.print(name + ": ");
        System.out.println("= " + f.get());
    }
    static void twice(int x, Consumer<Integer> sink) {
        System.out.print("<" + x + " ");
        sink.accept(x * 10);
        System.out.print("- ");
        sink.accept(x * 10 + 1);
        System.out.print(x + "> ");
    }
    static Stream<Integer> some() { return Stream.of(3, 1, 2).peek(say("p")); }
    public static void main(String[] args) {
        show("mm list", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).collect(Collectors.toList()));
        show("mm first", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).findFirst());
        show("mm any", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).anyMatch(x -> { System.out.print("?" + x + " "); return x == 30; }));
        show("mm all", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).allMatch(x -> { System.out.print("?" + x + " "); return x == 30; }));
        show("mm limit", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).limit(3).peek(say("r")).collect(Collectors.toList()));
        show("mm limit0", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).limit(0).peek(say("r")).collect(Collectors.toList()));
        show("mm skip", () -> some().<Integer>mapMulti(MapMultiOrder::twice).skip(3).peek(say("r")).collect(Collectors.toList()));
        show("mm takeWhile", () -> some().<Integer>mapMulti(MapMultiOrder::twice).takeWhile(x -> { System.out.print("?" + x + " "); return x < 31; }).peek(say("r")).collect(Collectors.toList()));
        show("mm dropWhile", () -> some().<Integer>mapMulti(MapMultiOrder::twice).dropWhile(x -> x > 20).peek(say("r")).collect(Collectors.toList()));
        show("mm sorted", () -> some().<Integer>mapMulti(MapMultiOrder::twice).sorted().peek(say("r")).findFirst());
        show("mm distinct", () -> some().<Integer>mapMulti(MapMultiOrder::twice).map(x -> x % 10).distinct().peek(say("r")).collect(Collectors.toList()));
        show("mm flat", () -> some().<Integer>mapMulti(MapMultiOrder::twice).flatMap(x -> Stream.of(x, -x).peek(say("f"))).peek(say("q")).limit(3).collect(Collectors.toList()));
        show("mm mm", () -> some().<Integer>mapMulti(MapMultiOrder::twice).<Integer>mapMulti((x, s) -> { s.accept(x); s.accept(-x); }).peek(say("q")).findFirst());
        show("mm reduce", () -> some().<Integer>mapMulti(MapMultiOrder::twice).reduce((a, b) -> { System.out.print("+" + b + " "); return a + b; }));
        show("mm fold", () -> some().<Integer>mapMulti(MapMultiOrder::twice).reduce(0, (a, b) -> { System.out.print("+" + b + " "); return a + b; }));
        show("mm int", () -> some().mapToInt(x -> x).mapMulti((x, s) -> { System.out.print("<"); s.accept(x); s.accept(x * x); System.out.print(">"); }).peek(x -> System.out.print(x + " ")).sum());
        show("mm toInt", () -> some().mapMultiToInt((x, s) -> { System.out.print("<"); s.accept(x); s.accept(x * x); System.out.print(">"); }).mapToObj(x -> x + "!").peek(say("q")).findFirst());
        show("mm count", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).count());
        show("mm boxed", () -> some().mapMultiToDouble((x, s) -> { System.out.print("<"); s.accept(x); s.accept(x * 0.5); System.out.print(">"); }).boxed().peek(say("q")).max(Comparator.naturalOrder()));
        some().<Integer>mapMulti(MapMultiOrder::twice).forEach(say("e"));
        System.out.println();
        try {
            some().<Integer>mapMulti((x, s) -> { try { s.accept(x); } catch (IllegalStateException e) { System.out.print("caught " + e.getMessage() + " "); } })
                .peek(x -> { if (x == 1) throw new IllegalStateException("one"); }).forEach(say("e"));
        } finally { System.out.println(); }
        show("mm iterator", () -> { Iterator<Integer> i = some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).iterator(); return i.next() + "/" + i.next() + "/" + i.next(); });
        show("in flat", () -> Stream.of("a", "b").flatMap(s -> some().<String>mapMulti((x, t) -> { t.accept(s + x); t.accept(s + s + x); }).peek(say("q"))).findFirst());
        show("collect grouping", () -> some().<Integer>mapMulti(MapMultiOrder::twice).peek(say("q")).collect(Collectors.groupingBy(x -> x % 2)));
    }
}

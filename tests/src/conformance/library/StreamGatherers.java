// java: 25
import java.util.*;
import java.util.stream.*;
public class StreamGatherers {
  record P(int x, int y) {}
  static <T> Gatherer<T, ?, T> everyNth(int n) { class St { int i; } return Gatherer.ofSequential(St::new, (st, e, d) -> st.i++ % n == 0 ? d.push(e) : true); }
  void main() {
   
    IO.println(Stream.of(1, 2, 3, 4, 5).gather(Gatherers.windowFixed(2)).toList());
    IO.println(Stream.of(1, 2, 3, 4).gather(Gatherers.windowSliding(3)).toList());
    IO.println(Stream.of("a", "b", "c").gather(Gatherers.scan(() -> "", (a, b) -> a + b)).toList());
    IO.println(Stream.of(1, 2, 3).gather(Gatherers.fold(() -> 0, Integer::sum)).findFirst().get());
    IO.println(IntStream.range(0, 10).boxed().gather(everyNth(3)).toList());
    IO.println(Stream.of(1, 2, 3).gather(Gatherer.<Integer, String>of((v, e, d) -> { d.push("x" + e); return e < 2; })).toList());
    IO.println(Stream.iterate(1, x -> x + 1).gather(Gatherers.windowFixed(3)).limit(2).toList());
    IO.println(Stream.of(1, 2, 3, 4).gather(Gatherer.ofSequential(() -> new int[1], Gatherer.Integrator.ofGreedy((int[] s, Integer e, Gatherer.Downstream<? super Integer> d) -> { s[0] += e; return true; }), (s, d) -> d.push(s[0] * 100))).toList());
    IO.println(Stream.of(1, 2).gather(Gatherers.mapConcurrent(2, x -> x * 2)).toList());
 
    IO.println(java.util.Arrays.toString("a-b_c--".splitWithDelimiters("[-_]", 0)) + java.util.Arrays.toString("a-b_c".splitWithDelimiters("[-_]", 2)));
  }
}
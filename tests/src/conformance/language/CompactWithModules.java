// java: 25
import module java.base;

int counter;
final List<String> words = new ArrayList<>(List.of("b", "a"));
static int twice(int x) { return 2 * x; }
record Item(String name, int n) {}
enum Mode { ON, OFF }
interface Op { int apply(int a); }
class Cell { int v = counter; void up() { counter++; v = counter; } }
String greet(String who) { return "hi " + who; }

void main() {
  counter = 3;
  var c = new Cell();
  c.up();
  IO.println(greet("you") + c.v + counter);
  Collections.sort(words);
  IO.println(words + " " + twice(4) + new Item("x", 1) + Mode.OFF);
  Op op = a -> a + counter;
  IO.println(op.apply(10));
  Map<String, Integer> m = new TreeMap<>();
  for (String w : words) m.merge(w, w.hashCode(), Integer::sum);
  IO.print(m);
  IO.println();
  IO.println(Stream.of(1, 2, 3).map(x -> x * counter).collect(Collectors.toList()));
}

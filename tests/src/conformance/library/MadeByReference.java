import java.util.*;
import java.util.function.*;
/** Objects of the library that only constructor references make are of their classes. */
public class MadeByReference {
  static Object made(Supplier<?> s) { return s.get(); }
  static final ThreadLocal<Stack<StringBuilder>> BUILDERS = ThreadLocal.withInitial(Stack::new);
  public static void main(String[] args) {
    Object o = made(Stack::new);
    System.out.println((o instanceof Stack) + " " + (o instanceof Vector) + " " + (o instanceof ArrayList));
    BUILDERS.get().push(new StringBuilder("x"));
    System.out.println(BUILDERS.get());
    Stack<?> s = (Stack<?>) o;
    System.out.println(s.empty());
    Object v = made(Vector::new);
    System.out.println((v instanceof Stack) + " " + (v instanceof Vector));
    Object d = made(ArrayDeque::new), l = made(LinkedList::new), t = made(TreeMap::new);
    System.out.println((d instanceof Deque) + " " + (d instanceof List) + " " + (l instanceof List) + (l instanceof Queue) + (t instanceof SortedMap) + (t instanceof HashMap));
    Function<Integer, ArrayList<String>> sized = ArrayList::new;
    Object a = sized.apply(3);
    System.out.println(a instanceof ArrayList);
  }
}

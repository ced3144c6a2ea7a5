import java.util.Collections;
import java.util.DoubleSummaryStatistics;
import java.util.IntSummaryStatistics;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;

/** What the small collections and the views of the library are called. */
public class NamesOfSmallCollections {
  static void name(Object o) {
    System.out.println(o.getClass().getName() + " " + o.getClass().getSimpleName());
  }

  public static void main(String[] args) {
    name(Collections.singletonList(1));
    name(Collections.singleton(1));
    name(Collections.singletonMap(1, 2));
    name(Collections.emptyList());
    name(Collections.emptySet());
    name(Collections.emptyMap());
    name(Collections.nCopies(3, "x"));
    name(new TreeMap<>(Map.of(1, 2)).headMap(5));
    name(new TreeMap<>(Map.of(1, 2)).descendingMap());
    name(new IntSummaryStatistics());
    name(new LongSummaryStatistics());
    name(new DoubleSummaryStatistics());
    System.out.println(Void.class.getName() + " " + Void.class.isAssignableFrom(String.class));
  }
}

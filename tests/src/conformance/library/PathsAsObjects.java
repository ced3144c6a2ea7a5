import java.nio.file.*;
import java.util.*;
/** Paths where nothing says that they are: as objects, out of iterators. */
public class PathsAsObjects {
  static void show(Object o) { System.out.println(o instanceof Path ? "path " + ((Path) o).getFileName() : "none"); }
  public static void main(String[] args) {
    show(Path.of("a/b")); show("x");
    List<Object> xs = new ArrayList<>(List.of(Path.of("q"), 1));
    for (Object o : xs) show(o);
    Iterator<Path> it = Path.of("a/b/c").iterator();
    while (it.hasNext()) { Path p = it.next(); System.out.println(p); }
    Iterable<?> ps = List.of(Path.of("z"));
    for (Object o : ps) { Path p = (Path) o; System.out.println(p); }
  }
}

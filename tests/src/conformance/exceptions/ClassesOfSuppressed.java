import java.util.HashMap;
import java.util.Map;

/** Exceptions that can be given a cause or suppressed ones are of the class they were made of. */
public class ClassesOfSuppressed {
  static class Failing implements AutoCloseable {
    @Override
    public void close() throws Exception {
      throw new Exception("while closing");
    }
  }

  static String kind(Throwable t) {
    return t.getClass() == Exception.class ? "exception" : t.getClass() == Throwable.class ? "throwable" : "other";
  }

  public static void main(String[] args) {
    Map<Class<?>, String> words = new HashMap<>();
    words.put(Exception.class, "E");
    words.put(Throwable.class, "T");
    try (Failing failing = new Failing()) {
      throw new Throwable("in the body");
    } catch (Throwable t) {
      Throwable suppressed = t.getSuppressed()[0];
      System.out.println(kind(t) + " " + kind(suppressed) + " " + words.get(t.getClass()) + words.get(suppressed.getClass()));
      Object any = suppressed;
      System.out.println((any.getClass() == Exception.class) + " " + any.getClass() + " " + any.getClass().getSimpleName());
      System.out.println(Exception.class.isInstance(any) + " " + any.getClass().isInstance(new RuntimeException()));
    }
    for (Throwable each : new Throwable[] {new Error(), new Exception(), new IllegalStateException(), new Throwable()}) {
      System.out.print(kind(each) + " ");
    }
    System.out.println();
  }
}

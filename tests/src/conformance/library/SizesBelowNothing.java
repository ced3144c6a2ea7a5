import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Vector;

/** Sizes and times that may be negative are refused; those that cannot be cost no test. */
public class SizesBelowNothing {
  interface Made {
    Object make(int size) throws Exception;
  }

  static void tryBoth(Made made) {
    for (int size : new int[] {2, 0, -1}) {
      try {
        System.out.println(made.make(size));
      } catch (Exception e) {
        System.out.println(e);
      }
    }
  }

  static int calls;

  static int counted() {
    return ++calls;
  }

  public static void main(String[] args) throws Exception {
    tryBoth(size -> new ArrayList<String>(size));
    tryBoth(size -> new Vector<String>(size));
    tryBoth(size -> new StringBuilder(size).append('b'));
    tryBoth(size -> new StringBuffer(size).append('c'));
    tryBoth(size -> new ByteArrayOutputStream(size).size());
    tryBoth(
        size -> {
          Thread.sleep(size);
          return "slept";
        });
    List<Integer> list = new ArrayList<>(10);
    list.add(new ArrayList<Integer>(counted()).size() + new ByteArrayOutputStream(counted()).size());
    StringBuilder text = new StringBuilder(args.length);
    text.append(list).append(calls);
    Thread.sleep(1);
    System.out.println(text);
  }
}

import java.util.*;

/** Which exception what fault throws. */
public class FaultTour {
  enum K {
    A
  }

  static String s;
  static int[] arr;
  static FaultTour self;
  Integer boxed;
  String name = "n";

  static String t(Runnable r) {
    try {
      r.run();
      return "ok";
    } catch (NullPointerException e) {
      return "NPE";
    } catch (IndexOutOfBoundsException e) {
      return "IOOBE";
    } catch (ClassCastException e) {
      return "CCE";
    } catch (ArithmeticException e) {
      return "AE";
    } catch (RuntimeException e) {
      return e.getClass().getSimpleName();
    }
  }

  public static void main(String[] args) {
    System.out.println(
        t(() -> s.length())
            + t(() -> System.out.print(arr[0]))
            + t(() -> self.name = "x")
            + t(
                () -> {
                  int x = new FaultTour().boxed;
                })
            + t(
                () -> {
                  synchronized (s) {
                  }
                })
            + t(
                () -> {
                  throw null;
                })
            + t(
                () -> {
                  for (String q : (List<String>) null) {}
                })
            + t(
                () -> {
                  switch (s) {
                    case "a":
                  }
                })
            + t(() -> System.out.print(s + null))
            + t(() -> s.equals("x"))
            + t(() -> "x".equals(s))
            + t(() -> "x".compareTo(s))
            + t(() -> "x".concat(s))
            + t(() -> new TreeMap<String, Integer>().put(null, 1))
            + t(() -> new HashMap<String, Integer>().put(null, 1))
            + t(() -> List.of((Object) null))
            + t(() -> Optional.of(s))
            + t(() -> new ArrayDeque<String>().push(null))
            + t(() -> Objects.requireNonNull(s))
            + t(() -> Integer.parseInt(s))
            + t(() -> new StringBuilder().append(s).append((Object) null))
            + t(() -> String.valueOf((Object) null).length())
            + t(() -> new ArrayList<>(null))
            + t(() -> arr.clone())
            + t(
                () -> {
                  int n = arr.length;
                }));
    System.out.println(
        t(() -> new ArrayList<>().get(0))
            + t(() -> new ArrayList<>().remove(0))
            + t(() -> "abc".substring(4))
            + t(() -> "abc".charAt(3))
            + t(() -> new LinkedList<>().getFirst())
            + t(() -> new ArrayList<>(List.of(1)).listIterator(2))
            + t(() -> List.of(1).get(1))
            + t(() -> Arrays.asList(1).set(1, 2))
            + t(() -> new int[-1].clone())
            + t(
                () -> {
                  Object o = 1;
                  String z = (String) o;
                })
            + t(
                () -> {
                  Object[] a = new Integer[1];
                  a[0] = "x";
                })
            + t(() -> System.out.print(1 / (args.length)))
            + t(() -> System.out.print(1L % args.length))
            + t(() -> System.out.print(1.0 / args.length))
            + t(() -> new Scanner("x").nextInt())
            + t(() -> new ArrayList<>(-1))
            + t(() -> Collections.emptyList().add(null))
            + t(
                () ->
                    new ArrayList<>(List.of(1, 2))
                        .forEach(
                            x -> {
                              throw new IllegalStateException();
                            }))
            + t(() -> List.of(1, 2).iterator().remove())
            + t(() -> Enum.valueOf(K.class, "X")));
    Map<String, Integer> m = new HashMap<>();
    System.out.println(
        t(
                () -> {
                  int v = m.get("q");
                })
            + m.get("q")
            + m.getOrDefault(null, 3)
            + m.containsKey(null));
  }
}

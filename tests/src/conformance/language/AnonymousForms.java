import java.util.*;
import java.util.function.*;

/**
 * Anonymous classes: constructor arguments, captures, own fields and initialisers, nested, generic,
 * in static and field contexts (JLS 15.9.5).
 */
public class AnonymousForms {
  abstract static class Task {
    final String name;
    int runs;

    Task(String n) {
      name = n;
      prepare();
    }

    Task(int a, int... r) {
      this("n" + a + r.length);
    }

    void prepare() {
      System.out.print("prep " + name + "; ");
    }

    abstract int run(int x);

    int twice(int x) {
      return run(run(x));
    }
  }

  interface Maker<T> {
    T make();

    default Maker<T> again() {
      Maker<T> outer = this;
      return new Maker<T>() {
        public T make() {
          return outer.make();
        }

        @Override
        public String toString() {
          return "again";
        }
      };
    }
  }

  static final Comparator<String> BY_LEN =
      new Comparator<>() {
        @Override
        public int compare(String a, String b) {
          return a.length() - b.length();
        }
      };
  final Maker<Integer> field =
      new Maker<>() {
        int n = start;

        {
          n *= 2;
        }

        public Integer make() {
          return n++ + start;
        }
      };
  int start = 5;

  Object self() {
    return new Object() {
      AnonymousForms me() {
        return AnonymousForms.this;
      }

      @Override
      public String toString() {
        return "self" + me().start;
      }
    };
  }

  static Task make(int base, String label) {
    int sq = base * base;
    return new Task(label) {
      int local = sq;

      {
        System.out.print("init " + local + label + "; ");
      }

      @Override
      void prepare() {
        super.prepare();
        System.out.print("local " + local + "; ");
      }

      int run(int x) {
        runs++;
        return x + sq + local++ + base;
      }
    };
  }

  static Iterator<Integer> countdown(int from) {
    return new Iterator<>() {
      int at = from;

      public boolean hasNext() {
        return at > 0;
      }

      public Integer next() {
        if (!hasNext()) throw new NoSuchElementException("done");
        return at--;
      }
    };
  }

  public static void main(String[] args) {
    Task t = make(3, "x");
    System.out.println(t.twice(1) + " " + t.runs);
    Task u =
        new Task(7, 8, 9) {
          int run(int x) {
            return new Task("in" + x) {
              int run(int y) {
                return y * 10 + x;
              }
            }.run(x + 1);
          }
        };
    System.out.println(u.run(4) + u.name);
    AnonymousForms a = new AnonymousForms();
    System.out.println(
        a.field.make()
            + " "
            + a.field.make()
            + " "
            + a.field.again().make()
            + a.field.again()
            + a.self());
    List<String> l = new ArrayList<>(List.of("ccc", "a", "bb"));
    l.sort(BY_LEN);
    l.sort(BY_LEN.reversed());
    System.out.println(l);
    for (Iterator<Integer> it = countdown(3); ; ) {
      try {
        System.out.print(it.next());
      } catch (NoSuchElementException e) {
        System.out.println(e.getMessage());
        break;
      }
    }
    List<Supplier<Integer>> sup = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int j = i;
      sup.add(
          new Supplier<>() {
            int calls;

            public Integer get() {
              return j * 10 + ++calls;
            }
          });
    }
    sup.get(1).get();
    for (Supplier<Integer> s : sup) System.out.print(s.get() + " ");
    System.out.println(
        new HashMap<String, Integer>() {
          {
            put("k", 1);
            put("l", 2);
          }
        }.values().stream().mapToInt(x -> x).sum());
    System.out.println(
        new ArrayList<Integer>() {
          @Override
          public boolean add(Integer x) {
            return super.add(x * 2);
          }

          {
            add(1);
            add(2);
          }
        });
    Runnable r =
        new Runnable() {
          int depth = 0;

          public void run() {
            if (depth++ < 3) {
              System.out.print("d" + depth);
              run();
            }
          }
        };
    r.run();
    System.out.println(
        new Object() {
          @Override
          public boolean equals(Object o) {
            return o instanceof String;
          }

          @Override
          public int hashCode() {
            return 1;
          }
        }.equals("s"));
    Function<Integer, Function<Integer, Integer>> add =
        new Function<>() {
          public Function<Integer, Integer> apply(Integer x) {
            return new Function<>() {
              public Integer apply(Integer y) {
                return x + y;
              }
            };
          }
        };
    System.out.println(add.apply(3).apply(4));
  }
}

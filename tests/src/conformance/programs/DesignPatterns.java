import java.util.*;
import java.util.function.*;

/** Observer, visitor, builder, command, singleton, template method, chain, strategy. */
public class DesignPatterns {
  interface Observer {
    void update(String topic, Object data);
  }

  static class Subject {
    private final Map<String, List<Observer>> obs = new HashMap<>();

    void on(String t, Observer o) {
      obs.computeIfAbsent(t, k -> new ArrayList<>()).add(o);
    }

    void off(Observer o) {
      for (List<Observer> l : obs.values()) l.remove(o);
    }

    void fire(String t, Object d) {
      obs.getOrDefault(t, List.of()).forEach(o -> o.update(t, d));
    }
  }

  interface Visitor<R> {
    R num(int v);

    R add(Expr a, Expr b);

    R mul(Expr a, Expr b);
  }

  interface Expr {
    <R> R accept(Visitor<R> v);
  }

  static Expr num(int v) {
    return new Expr() {
      public <R> R accept(Visitor<R> x) {
        return x.num(v);
      }
    };
  }

  static Expr add(Expr a, Expr b) {
    return new Expr() {
      public <R> R accept(Visitor<R> x) {
        return x.add(a, b);
      }
    };
  }

  static Expr mul(Expr a, Expr b) {
    return new Expr() {
      public <R> R accept(Visitor<R> x) {
        return x.mul(a, b);
      }
    };
  }

  static class Eval implements Visitor<Integer> {
    public Integer num(int v) {
      return v;
    }

    public Integer add(Expr a, Expr b) {
      return a.accept(this) + b.accept(this);
    }

    public Integer mul(Expr a, Expr b) {
      return a.accept(this) * b.accept(this);
    }
  }

  static class Show implements Visitor<String> {
    public String num(int v) {
      return "" + v;
    }

    public String add(Expr a, Expr b) {
      return "(" + a.accept(this) + " + " + b.accept(this) + ")";
    }

    public String mul(Expr a, Expr b) {
      return a.accept(this) + " * " + b.accept(this);
    }
  }

  static class Pizza {
    private final String dough;
    private final Set<String> toppings;
    private final boolean big;

    private Pizza(Builder b) {
      dough = b.dough;
      toppings = b.toppings;
      big = b.big;
    }

    static Builder builder() {
      return new Builder();
    }

    static class Builder {
      private String dough = "thin";
      private final Set<String> toppings = new TreeSet<>();
      private boolean big;

      Builder dough(String d) {
        dough = d;
        return this;
      }

      Builder top(String... t) {
        toppings.addAll(Arrays.asList(t));
        return this;
      }

      Builder big() {
        big = true;
        return this;
      }

      Pizza build() {
        if (toppings.isEmpty()) throw new IllegalStateException("no toppings");
        return new Pizza(this);
      }
    }

    public String toString() {
      return (big ? "big " : "") + dough + toppings;
    }
  }

  interface Command {
    void execute();

    void undo();
  }

  static class Editor {
    StringBuilder text = new StringBuilder();
    Deque<Command> done = new ArrayDeque<>(), undone = new ArrayDeque<>();

    void run(Command c) {
      c.execute();
      done.push(c);
      undone.clear();
    }

    void undo() {
      if (done.isEmpty()) return;
      Command c = done.pop();
      c.undo();
      undone.push(c);
    }

    void redo() {
      if (!undone.isEmpty()) {
        Command c = undone.pop();
        c.execute();
        done.push(c);
      }
    }

    class Insert implements Command {
      final String s;

      Insert(String s) {
        this.s = s;
      }

      public void execute() {
        text.append(s);
      }

      public void undo() {
        text.setLength(text.length() - s.length());
      }
    }

    class Upper implements Command {
      String before;

      public void execute() {
        before = text.toString();
        text = new StringBuilder(before.toUpperCase());
      }

      public void undo() {
        text = new StringBuilder(before);
      }
    }
  }

  static class Singleton {
    private static Singleton instance;
    static int made;

    private Singleton() {
      made++;
    }

    static synchronized Singleton get() {
      if (instance == null) instance = new Singleton();
      return instance;
    }
  }

  abstract static class Template {
    final void run() {
      start();
      for (int i = 0; i < times(); i++) step(i);
      end();
    }

    protected void start() {
      System.out.print("<");
    }

    protected abstract void step(int i);

    protected int times() {
      return 2;
    }

    protected void end() {
      System.out.println(">");
    }
  }

  static class Chain {
    private final Function<Integer, Integer> f;
    private Chain next;

    Chain(Function<Integer, Integer> f) {
      this.f = f;
    }

    Chain then(Chain n) {
      next = n;
      return n;
    }

    int handle(int x) {
      int y = f.apply(x);
      return next == null ? y : next.handle(y);
    }
  }

  public static void main(String[] args) {
    Subject s = new Subject();
    List<String> got = new ArrayList<>();
    Observer o = (t, d) -> got.add(t + "=" + d);
    s.on("a", o);
    s.on("b", o);
    s.on("b", (t, d) -> got.add("second " + d));
    s.fire("a", 1);
    s.fire("b", 'x');
    s.off(o);
    s.fire("b", 2.5);
    s.fire("zzz", null);
    System.out.println(got);
    Expr e = add(num(2), mul(num(3), add(num(4), num(5))));
    System.out.println(e.accept(new Show()) + " = " + e.accept(new Eval()));
    System.out.println(
        Pizza.builder().dough("thick").top("ham", "cheese").big().top("basil").build());
    try {
      Pizza.builder().build();
    } catch (IllegalStateException x) {
      System.out.println(x.getMessage());
    }
    Editor ed = new Editor();
    ed.run(ed.new Insert("hello "));
    ed.run(ed.new Insert("world"));
    ed.run(ed.new Upper());
    System.out.println(ed.text);
    ed.undo();
    ed.undo();
    System.out.println(ed.text);
    ed.redo();
    System.out.println(ed.text + " " + ed.done.size() + ed.undone.size());
    System.out.println((Singleton.get() == Singleton.get()) + " " + Singleton.made);
    new Template() {
      int n = 3;

      protected void step(int i) {
        System.out.print(i * n);
      }

      @Override
      protected int times() {
        return n;
      }
    }.run();
    Chain c = new Chain(x -> x + 1);
    c.then(new Chain(x -> x * 10)).then(new Chain(x -> -x));
    System.out.println(c.handle(4));
    Map<String, BinaryOperator<Integer>> strat = new LinkedHashMap<>();
    strat.put("+", Integer::sum);
    strat.put("max", Math::max);
    strat.put(
        "^",
        (a, b) -> {
          int r = 1;
          while (b-- > 0) r *= a;
          return r;
        });
    strat.forEach((k, f) -> System.out.print(k + ":" + f.apply(2, 10) + " "));
    System.out.println();
  }
}

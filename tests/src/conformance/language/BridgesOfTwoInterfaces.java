import java.util.List;

/** One method stands for those of two interfaces here, while other classes have both of them. */
public class BridgesOfTwoInterfaces {
  interface Left<T extends Left<T>> {
    default String name(T t) {
      return "left";
    }
  }

  interface Right<T extends Right<T>> {
    default String name(T t) {
      return "right";
    }
  }

  interface Bottom<T extends Bottom<T>> extends Left<T>, Right<T> {
    @Override
    default String name(T t) {
      return "bottom";
    }
  }

  static class Both<T extends Left<T>, V extends Right<V>> implements Left<T>, Right<V> {}

  static class BothWritten<T extends Left<T>, V extends Right<V>> implements Left<T>, Right<V> {
    @Override
    public String name(T t) {
      return "written left";
    }

    @Override
    public String name(V v) {
      return "written right";
    }
  }

  static class Low extends Both<Low, Low> implements Bottom<Low> {}

  static class Own implements Bottom<Own> {
    @Override
    public String name(Own o) {
      return "own";
    }
  }

  static class Below extends Own {
    @Override
    public String name(Own o) {
      return "below " + super.name(o);
    }
  }

  static class OfBoth<T extends Left<T>> extends BothWritten<T, Own> {
    @Override
    public String name(Own o) {
      return "of " + super.name(o);
    }
  }

  interface Shape {
    String kind();
  }

  interface Paints<S> {
    String paint(S shape);
  }

  interface Prints<P extends Shape> {
    String paint(P shape);
  }

  record Circle(int r) implements Shape {
    @Override
    public String kind() {
      return "circle " + r;
    }
  }

  /** One method for both interfaces. */
  static class Brush implements Paints<Circle>, Prints<Circle> {
    @Override
    public String paint(Circle c) {
      return "brushed " + c.kind();
    }
  }

  /** A method for each. */
  static class Printer implements Paints<String>, Prints<Circle> {
    @Override
    public String paint(String s) {
      return "printed " + s;
    }

    @Override
    public String paint(Circle c) {
      return "printed " + c.kind();
    }
  }

  /** A method for each, as they are declared. */
  static class Plotter<S, P extends Shape> implements Paints<S>, Prints<P> {
    @Override
    public String paint(S s) {
      return "plotted " + s;
    }

    @Override
    public String paint(P p) {
      return "plotted as " + p.kind();
    }
  }

  static <T extends Left<T>> String left(Left<T> l) {
    return l.name(null);
  }

  static <T extends Right<T>> String right(Right<T> r) {
    return r.name(null);
  }

  static <T extends Bottom<T>> String bottom(Bottom<T> b) {
    return b.name(null);
  }

  public static void main(String[] args) {
    Both<Own, Own> both = new Both<>();
    System.out.println(left(both) + ", " + right(both));
    BothWritten<Own, Low> written = new BothWritten<>();
    System.out.println(left(written) + ", " + right(written));
    Low low = new Low();
    System.out.println(left(low) + ", " + right(low) + ", " + bottom(low) + ", " + low.name(low));
    for (Own own : List.of(new Own(), new Below())) {
      System.out.println(left(own) + ", " + right(own) + ", " + bottom(own) + ", " + own.name(own));
    }
    OfBoth<Low> of = new OfBoth<>();
    System.out.println(left(of) + ", " + right(of) + ", " + of.name(new Own()));

    Circle circle = new Circle(3);
    List<Paints<Circle>> paints = List.of(new Brush(), new Plotter<Circle, Circle>());
    paints.forEach(p -> System.out.println(p.paint(circle)));
    List<Prints<Circle>> prints = List.of(new Brush(), new Printer(), new Plotter<Long, Circle>());
    prints.forEach(p -> System.out.println(p.paint(circle)));
    Paints<String> words = new Printer();
    System.out.println(words.paint("word") + ", " + new Printer().paint("text"));
    System.out.println(new Plotter<Long, Circle>().paint(5L));
  }
}

/** Abstract classes: template methods, constructor chains, super calls over several levels, protected access. */
public class AbstractTemplates {
  abstract static class Report {
    private final String title;
    protected int lines;

    protected Report(String title) {
      this.title = title;
    }

    protected abstract String body();

    protected String footer() {
      return "-";
    }

    final String render() {
      lines = 3;
      return title + "|" + body() + "|" + footer() + "|" + lines;
    }

    static String kind() {
      return "report";
    }
  }

  abstract static class Numbered extends Report {
    private static int counter = 100;
    protected final int number;

    Numbered(String t) {
      super(t + "#" + ++counter);
      number = counter;
    }

    @Override
    protected String footer() {
      return "n" + number + super.footer();
    }
  }

  static class Sales extends Numbered {
    Sales() {
      super("sales");
    }

    @Override
    protected String body() {
      lines++;
      return "sold " + number;
    }

    @Override
    protected String footer() {
      return "s" + super.footer();
    }

    static String kind() {
      return "sales " + Report.kind();
    }
  }

  static class Special extends Sales {
    @Override
    protected String body() {
      String b = super.body();
      return b.toUpperCase() + new Object() {
        String twice() {
          return b + b.length();
        }
      }.twice();
    }

    @Override
    public String toString() {
      return "Special:" + super.footer();
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Special && super.equals(o) || o instanceof String;
    }

    @Override
    public int hashCode() {
      return 31;
    }
  }

  static class A {
    String who() {
      return "A";
    }

    String call() {
      return who() + this.who() + ((A) this).who();
    }
  }

  static class B extends A {
    String who() {
      return "B" + super.who();
    }
  }

  static class C extends B {
    String who() {
      return "C" + super.who();
    }

    String up() {
      return super.who() + super.call();
    }
  }

  public static void main(String[] args) {
    Report r = new Sales();
    System.out.println(r.render());
    System.out.println(new Special().render());
    System.out.println(Sales.kind() + " " + Report.kind());
    Special s = new Special();
    Special t = new Special();
    System.out.println(s.equals(s) + " " + s.equals(t) + " " + s.equals("x") + " " + s.hashCode() + " " + s);
    System.out.println(new C().call() + " " + new C().up());
    A[] all = {new A(), new B(), new C()};
    for (A a : all) {
      System.out.print(a.who() + " ");
    }
    System.out.println();
  }
}

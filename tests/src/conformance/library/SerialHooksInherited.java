import java.io.*;

/** What a class says of how its objects are written and read holds for those of its subclasses. */
public class SerialHooksInherited {
  static class Complex implements Serializable {
    private static final long serialVersionUID = 1;
    private final double re;
    private final transient boolean undefined;

    Complex(double re) {
      this.re = re;
      undefined = Double.isNaN(re);
    }

    Complex make(double a) {
      return new Complex(a);
    }

    protected final Object readResolve() {
      return make(re);
    }

    @Override
    public String toString() {
      return getClass().getSimpleName() + " " + re + " " + undefined;
    }
  }

  static class Special extends Complex {
    private static final long serialVersionUID = 1;

    Special(double re) {
      super(re);
    }

    @Override
    Complex make(double a) {
      return new Special(a);
    }
  }

  static class Replaced implements Serializable {
    private static final long serialVersionUID = 1;
    final String name;

    Replaced(String name) {
      this.name = name;
    }

    Object writeReplace() {
      return "instead of " + name;
    }
  }

  static class ReplacedToo extends Replaced {
    private static final long serialVersionUID = 1;

    ReplacedToo(String name) {
      super(name);
    }
  }

  static class Secret implements Serializable {
    private static final long serialVersionUID = 1;
    int n = 1;

    private Object readResolve() {
      return "only the class itself";
    }
  }

  static class SecretToo extends Secret {
    private static final long serialVersionUID = 1;

    @Override
    public String toString() {
      return "of the subclass " + n;
    }
  }

  public static class Outside implements Externalizable {
    private static final long serialVersionUID = 1;
    int n;

    public Outside() {}

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
      out.writeInt(n + 1);
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException {
      n = in.readInt() * 10;
    }
  }

  public static class OutsideToo extends Outside {
    private static final long serialVersionUID = 1;

    public OutsideToo() {}

    @Override
    public String toString() {
      return "outside " + n;
    }
  }

  static Object copy(Object o) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(o);
    }
    ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    return in.readObject();
  }

  public static void main(String[] args) throws Exception {
    System.out.println(copy(new Complex(Double.NaN)));
    System.out.println(copy(new Special(Double.NaN)));
    System.out.println(copy(new Special(2)));
    System.out.println(copy(new Replaced("a")));
    System.out.println(copy(new ReplacedToo("b")));
    System.out.println(copy(new Secret()));
    System.out.println(copy(new SecretToo()));
    System.out.println(copy(new OutsideToo()));
  }
}

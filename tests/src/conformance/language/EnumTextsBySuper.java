public class EnumTextsBySuper {
  enum E {
    A,
    B {
      @Override
      public String toString() {
        return "b" + super.toString();
      }
    };

    @Override
    public String toString() {
      return "<" + super.toString() + ">";
    }
  }

  enum F {
    C,
    D {
      @Override
      public String toString() {
        return "d" + super.toString() + super.hashCode() * 0;
      }
    }
  }

  enum G {
    X;

    @Override
    public String toString() {
      return super.toString().toLowerCase();
    }
  }

  public static void main(String[] args) {
    for (E e : E.values()) System.out.println(e);
    for (F e : F.values()) System.out.println(e);
    System.out.println(G.X + G.X.name());
  }
}

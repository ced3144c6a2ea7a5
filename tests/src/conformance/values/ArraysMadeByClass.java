import java.lang.reflect.Array;

/** Arrays that are made of a class which is known at run time, and cast to more general ones. */
public class ArraysMadeByClass {
  interface Element<T> {
    T add(T other);
  }

  static class Fraction implements Element<Fraction> {
    final int n;

    Fraction(int n) {
      this.n = n;
    }

    @Override
    public Fraction add(Fraction other) {
      return new Fraction(n + other.n);
    }
  }

  interface Field<T extends Element<T>> {
    Class<? extends Element<T>> kind();

    T one();
  }

  static class Fractions implements Field<Fraction> {
    @Override
    public Class<? extends Element<Fraction>> kind() {
      return Fraction.class;
    }

    @Override
    public Fraction one() {
      return new Fraction(1);
    }
  }

  static class Table<T extends Element<T>> {
    final T[] values;
    final T[][] rows;

    Table(Field<T> field, int n) {
      values = cast(Array.newInstance(field.kind(), n));
      rows = castRows(Array.newInstance(field.kind(), new int[] {2, n}));
      for (int i = 0; i < n; i++) {
        values[i] = field.one();
        rows[1][i] = values[i].add(field.one());
      }
    }

    @SuppressWarnings("unchecked")
    private T[] cast(Object o) {
      return (T[]) o;
    }

    @SuppressWarnings("unchecked")
    private T[][] castRows(Object o) {
      return (T[][]) o;
    }
  }

  public static void main(String[] args) {
    Table<Fraction> table = new Table<>(new Fractions(), 3);
    Object values = table.values;
    System.out.println(
        table.values.length + " " + table.rows.length + " " + (table.rows[0][0] == null));
    System.out.println((values instanceof Element[]) + " " + (values instanceof String[]));
    System.out.println(values.getClass().getName() + " " + table.rows.getClass().getSimpleName());
  }
}

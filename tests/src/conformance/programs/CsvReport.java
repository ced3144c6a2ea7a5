import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads sales as comma separated values, complains about bad lines, and prints reports of several
 * kinds.
 */
public class CsvReport {
  private static final String DATA =
      "date,region,product,units,price\n"
          + "2024-01-03,North,Coffee,12,3.50\n"
          + "2024-01-03,South,\"Tea, green\",7,2.25\n"
          + "2024-01-04,North,Tea,x,2.00\n"
          + "2024-01-05,East,Coffee,30,3.40\n"
          + "2024-02-01,West,\"Cake \"\"Sacher\"\"\",4,14.90\n"
          + "2024-02-02,South,Coffee,18,3.55\n"
          + "2024-02-30,South,Coffee,1,3.55\n"
          + "\n"
          + "2024-02-14,North,\"Cake \"\"Sacher\"\"\",9,14.50\n"
          + "2024-03-01,East,\"Tea, green\",25,2.10\n"
          + "2024-03-09,North,Coffee\n"
          + "2024-03-10,West,Coffee,6,3.60\n"
          + "2024-03-17,South,Tea,40,1.95\n"
          + "2024-03-18,East,\"Tea,5,1\n";

  static class CsvException extends Exception {
    private static final long serialVersionUID = 1;

    CsvException(String message) {
      super(message);
    }

    CsvException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** A day without java.time. */
  static final class Day implements Comparable<Day> {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final String[] NAMES = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    final int year;
    final int month;
    final int day;

    Day(int year, int month, int day) {
      this.year = year;
      this.month = month;
      this.day = day;
      if (month < 1 || month > 12 || day < 1 || day > length(year, month)) {
        throw new IllegalArgumentException("no such day: " + this);
      }
    }

    static Day parse(String text) {
      String[] parts = text.split("-");
      return new Day(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    static int length(int year, int month) {
      boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
      return LENGTHS[month - 1] + (month == 2 && leap ? 1 : 0);
    }

    /** Days since 1 March of the year 0. */
    int number() {
      int m = (month + 9) % 12;
      int y = year - m / 10;
      return 365 * y + y / 4 - y / 100 + y / 400 + (m * 306 + 5) / 10 + day - 1;
    }

    String weekday() {
      return NAMES[(number() + 2) % 7];
    }

    @Override
    public int compareTo(Day o) {
      return Integer.compare(number(), o.number());
    }

    @Override
    public boolean equals(Object o) {
      return o instanceof Day && ((Day) o).number() == number();
    }

    @Override
    public int hashCode() {
      return number();
    }

    @Override
    public String toString() {
      return String.format("%04d-%02d-%02d", year, month, day);
    }
  }

  record Sale(Day date, String region, String product, int units, double price) {
    double revenue() {
      return units * price;
    }

    static Sale of(Map<String, String> row) throws CsvException {
      try {
        return new Sale(
            Day.parse(row.get("date")),
            row.get("region"),
            row.get("product"),
            Integer.parseInt(row.get("units")),
            Double.parseDouble(row.get("price")));
      } catch (IllegalArgumentException e) {
        throw new CsvException("bad value: " + e.getMessage(), e);
      }
    }
  }

  static List<String> split(String line) throws CsvException {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        if (c != '"') {
          field.append(c);
        } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
          field.append(c);
          i++;
        } else {
          quoted = false;
        }
        continue;
      }
      switch (c) {
        case '"':
          quoted = true;
          break;
        case ',':
          fields.add(field.toString());
          field.setLength(0);
          break;
        default:
          field.append(c);
      }
    }
    if (quoted) {
      throw new CsvException("quote is not closed");
    }
    fields.add(field.toString());
    return fields;
  }

  static List<Sale> read(String data, List<String> problems) {
    List<Sale> sales = new ArrayList<>();
    List<String> header = null;
    int number = 0;
    for (String line : data.split("\n")) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        List<String> fields = split(line);
        if (header == null) {
          header = fields;
        } else if (fields.size() != header.size()) {
          throw new CsvException(fields.size() + " fields instead of " + header.size());
        } else {
          Map<String, String> row = new LinkedHashMap<>();
          for (int i = 0; i < fields.size(); i++) {
            row.put(header.get(i), fields.get(i));
          }
          sales.add(Sale.of(row));
        }
      } catch (CsvException e) {
        String cause = e.getCause() == null ? "" : " [" + e.getCause().getClass().getName() + "]";
        problems.add("line " + number + ": " + e.getMessage() + cause);
      }
    }
    return sales;
  }

  /** A table that is as wide as it must be. */
  static class Table {
    private final String[] titles;
    private final List<Object[]> rows = new ArrayList<>();

    Table(String... titles) {
      this.titles = titles;
    }

    Table row(Object... values) {
      if (values.length != titles.length) {
        throw new IllegalArgumentException(
            values.length + " values for " + titles.length + " columns");
      }
      rows.add(values);
      return this;
    }

    private static String show(Object o) {
      return o instanceof Double ? String.format(Locale.ROOT, "%,.2f", o) : String.valueOf(o);
    }

    void print() {
      int[] widths = new int[titles.length];
      for (int i = 0; i < widths.length; i++) {
        final int column = i;
        widths[i] =
            Stream.concat(Stream.of(titles[i]), rows.stream().map(r -> show(r[column])))
                .mapToInt(String::length)
                .max()
                .orElse(0);
      }
      line(widths, titles);
      System.out.println(
          IntStream.of(widths).mapToObj(w -> "-".repeat(w)).collect(Collectors.joining("-+-")));
      rows.forEach(r -> line(widths, r));
      System.out.println();
    }

    private static void line(int[] widths, Object[] values) {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String format =
            values[i] instanceof Number ? "%" + widths[i] + "s" : "%-" + widths[i] + "s";
        b.append(i == 0 ? "" : " | ").append(String.format(format, show(values[i])));
      }
      System.out.println(b.toString().stripTrailing());
    }
  }

  static <K extends Comparable<K>> void summary(
      String title, List<Sale> sales, Function<Sale, K> key) {
    Map<K, List<Sale>> groups =
        sales.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    Table table = new Table(title, "sales", "units", "revenue");
    groups.forEach(
        (k, v) ->
            table.row(
                k,
                v.size(),
                v.stream().mapToInt(Sale::units).sum(),
                v.stream().mapToDouble(Sale::revenue).sum()));
    table.print();
  }

  static OptionalDouble average(
      List<Sale> sales, Predicate<Sale> which, ToDoubleFunction<Sale> what) {
    return sales.stream().filter(which).mapToDouble(what).average();
  }

  public static void main(String[] args) {
    List<String> problems = new ArrayList<>();
    List<Sale> sales = read(DATA, problems);
    System.out.println(sales.size() + " sales, " + problems.size() + " problems");
    problems.forEach(p -> System.out.println("  " + p));
    summary("region", sales, Sale::region);
    summary("product", sales, Sale::product);
    summary("month", sales, s -> s.date().month);
    Table days = new Table("date", "weekday", "what");
    sales.stream()
        .sorted(Comparator.comparing(Sale::revenue).reversed())
        .limit(3)
        .forEach(s -> days.row(s.date(), s.date().weekday(), s.units() + " x " + s.product()));
    days.print();
    IntSummaryStatistics units = sales.stream().mapToInt(Sale::units).summaryStatistics();
    System.out.printf(
        "units: min %d max %d mean %.3f%n", units.getMin(), units.getMax(), units.getAverage());
    System.out.println(average(sales, s -> s.product().startsWith("Tea"), Sale::price));
    System.out.println(average(sales, s -> s.region().isEmpty(), Sale::price).isPresent());
    Map<Boolean, Long> big =
        sales.stream()
            .collect(Collectors.partitioningBy(s -> s.units() > 10, Collectors.counting()));
    System.out.println(big);
    Optional<Sale> last = sales.stream().max(Comparator.comparing(Sale::date));
    System.out.println(last.map(Sale::toString).orElse("none"));
    List<String> products =
        sales.stream()
            .map(Sale::product)
            .distinct()
            .sorted(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()))
            .toList();
    System.out.println(products);
    List<Sale> copy = new ArrayList<>(sales);
    Collections.reverse(copy);
    System.out.println(
        copy.get(0).equals(sales.get(sales.size() - 1)) + " " + copy.indexOf(sales.get(0)));
    System.out.println(
        Arrays.toString(sales.stream().map(Sale::region).map(r -> r.charAt(0)).toArray()));
    try {
      new Table("one", "two").row(1);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }
}

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Streams and formatted text. */
public class OrderReport {
  record Order(String customer, String product, int quantity, double price) {
    double total() {
      return quantity * price;
    }
  }

  public static void main(String[] args) {
    List<Order> orders =
        Arrays.asList(
            new Order("Ada", "cable", 3, 4.5),
            new Order("Ben", "lamp", 1, 32.25),
            new Order("Ada", "lamp", 2, 30.0),
            new Order("Cleo", "plug", 12, 1.2));
    Map<String, Double> totals =
        orders.stream()
            .collect(
                Collectors.groupingBy(
                    Order::customer, TreeMap::new, Collectors.summingDouble(Order::total)));
    totals.forEach((name, sum) -> System.out.println(String.format("%-8s %10.2f", name, sum)));
    List<String> products =
        orders.stream().map(Order::product).distinct().sorted().collect(Collectors.toList());
    System.out.println(products);
    orders.stream()
        .filter(o -> o.quantity() > 1)
        .sorted(Comparator.comparing(Order::total).reversed())
        .limit(2)
        .forEach(o -> System.out.printf("%s x%d%n", o.product(), o.quantity()));
    System.out.println(orders.stream().mapToInt(Order::quantity).sum());
    System.out.println(orders.get(0));
    System.out.println(
        orders.stream().map(Order::customer).distinct().collect(Collectors.joining(", ", "[", "]")));
  }
}

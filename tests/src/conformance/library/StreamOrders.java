import java.util.*;
import java.util.stream.*;
public class StreamOrders {
  enum Status { NEW, PAID, SHIPPED, CANCELLED }
  static class Item { final String sku; final int qty; final double price; Item(String s, int q, double p) { sku = s; qty = q; price = p; } double total() { return qty * price; } String getSku() { return sku; } int getQty() { return qty; } }
  static class Order {
    private final int id; private final String customer; private final Status status; private final List<Item> items;
    Order(int id, String customer, Status status, Item... items) { this.id = id; this.customer = customer; this.status = status; this.items = List.of(items); }
    int getId() { return id; } String getCustomer() { return customer; } Status getStatus() { return status; } List<Item> getItems() { return items; }
    double getTotal() { return items.stream().mapToDouble(Item::total).sum(); }
    @Override public String toString() { return "#" + id + "(" + customer + ")"; }
  }
  public static void main(String[] args) {
    List<Order> orders = List.of(
      new Order(1, "ann", Status.PAID, new Item("pen", 3, 1.25), new Item("ink", 1, 7.5)),
      new Order(2, "bob", Status.NEW, new Item("pad", 2, 4)),
      new Order(3, "ann", Status.SHIPPED, new Item("pen", 10, 1.1)),
      new Order(4, "cy", Status.CANCELLED),
      new Order(5, "bob", Status.PAID, new Item("cap", 1, 0.99), new Item("pad", 1, 4.2), new Item("pen", 2, 1.25)));
    Map<Status, List<Order>> byStatus = orders.stream().collect(Collectors.groupingBy(Order::getStatus, () -> new EnumMap<>(Status.class), Collectors.toList()));
    System.out.println(byStatus);
    Map<String, Double> spend = orders.stream().collect(Collectors.groupingBy(Order::getCustomer, TreeMap::new, Collectors.summingDouble(Order::getTotal)));
    spend.forEach((k, v) -> System.out.printf("%s %.3f%n", k, v));
    Map<String, Integer> qty = orders.stream().flatMap(o -> o.getItems().stream()).collect(Collectors.toMap(Item::getSku, Item::getQty, Integer::sum, TreeMap::new));
    System.out.println(qty);
    System.out.println(orders.stream().sorted(Comparator.comparingDouble(Order::getTotal).reversed()).map(Order::toString).collect(Collectors.joining(" > ")));
    Object t1 = orders.stream().collect(Collectors.groupingBy(Order::getStatus, TreeMap::new, Collectors.averagingDouble(Order::getTotal)));
    System.out.println(t1);
    System.out.println(orders.stream().map(Order::getCustomer).distinct().count());
    Map<String, Optional<Order>> best = orders.stream().collect(Collectors.groupingBy(Order::getCustomer, TreeMap::new, Collectors.maxBy(Comparator.comparingDouble(Order::getTotal))));
    best.forEach((c, o) -> System.out.println(c + " " + o.map(Order::getId).orElse(-1)));
    Map<String, Set<Status>> st = orders.stream().collect(Collectors.groupingBy(Order::getCustomer, TreeMap::new, Collectors.mapping(Order::getStatus, Collectors.toCollection(TreeSet::new))));
    System.out.println(st);
    DoubleSummaryStatistics d = orders.stream().collect(Collectors.summarizingDouble(Order::getTotal));
    System.out.println(d.getMin() + " " + d.getMax() + " " + d.getCount());
    System.out.println(d);
    TreeMap<Integer, Long> sizes = orders.stream().collect(Collectors.groupingBy(o -> o.getItems().size(), TreeMap::new, Collectors.counting()));
    System.out.println(sizes + " " + sizes.firstKey() + " " + sizes.descendingMap());
    String csv = orders.stream().filter(o -> !o.getItems().isEmpty()).map(o -> o.getId() + "," + o.getItems().stream().map(i -> i.sku + "x" + i.qty).collect(Collectors.joining("|"))).collect(Collectors.joining("\n", "id,items\n", "\n--"));
    System.out.println(csv);
    System.out.println(Arrays.stream(Status.values()).filter(s -> orders.stream().noneMatch(o -> o.getStatus() == s)).toList());
    Object t2 = orders.stream().collect(Collectors.collectingAndThen(Collectors.toMap(Order::getId, Order::getCustomer), m -> { m.remove(4); return new TreeMap<>(m); }));
    System.out.println(t2);
    List<List<Integer>> chunks = IntStream.range(0, 3).mapToObj(i -> orders.subList(i * 2, Math.min(5, i * 2 + 2)).stream().map(Order::getId).toList()).toList();
    System.out.println(chunks);
    int[][] grid = IntStream.range(0, 3).mapToObj(r -> IntStream.range(0, 3).map(c -> r * 3 + c).toArray()).toArray(int[][]::new);
    System.out.println(Arrays.deepToString(grid) + Arrays.stream(grid).flatMapToInt(Arrays::stream).sum());
    System.out.println(Arrays.stream(grid).map(row -> Arrays.stream(row).mapToObj(Integer::toString).collect(Collectors.joining(" "))).collect(Collectors.joining("\n")));
  }
}

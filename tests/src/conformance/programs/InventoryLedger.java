import java.util.*;
import java.util.function.*;

/** Maps of items, listeners, exceptions with data. */
public class InventoryLedger {
  static class OutOfStockException extends Exception {
    private final int available;

    public OutOfStockException(String item, int available) {
      super("Only " + available + " of " + item + " left");
      this.available = available;
    }

    public int getAvailable() {
      return available;
    }
  }

  static class Item {
    String sku;
    String name;
    int qty;
    double price;

    Item(String sku, String name, int qty, double price) {
      this.sku = sku;
      this.name = name;
      this.qty = qty;
      this.price = price;
    }
  }

  private final Map<String, Item> items = new HashMap<>();
  private final List<String> log = new LinkedList<>();
  private final List<Consumer<Item>> lowStock = new ArrayList<>();

  void add(String sku, String name, int qty, double price) {
    items.merge(
        sku,
        new Item(sku, name, qty, price),
        (o, n) -> {
          o.qty += n.qty;
          o.price = n.price;
          return o;
        });
    log.add("+" + qty + " " + sku);
  }

  void sell(String sku, int n) throws OutOfStockException {
    Item i =
        Optional.ofNullable(items.get(sku))
            .orElseThrow(() -> new NoSuchElementException("Unknown SKU " + sku));
    if (i.qty < n) throw new OutOfStockException(i.name, i.qty);
    i.qty -= n;
    log.add("-" + n + " " + sku);
    if (i.qty < 5) lowStock.forEach(c -> c.accept(i));
  }

  double value() {
    double v = 0;
    for (Map.Entry<String, Item> e : items.entrySet()) v += e.getValue().qty * e.getValue().price;
    return v;
  }

  List<Item> search(Predicate<Item> p) {
    List<Item> r = new ArrayList<>();
    for (Item i : items.values()) if (p.test(i)) r.add(i);
    r.sort((a, b) -> a.sku.compareTo(b.sku));
    return r;
  }

  public static void main(String[] args) {
    InventoryLedger inv = new InventoryLedger();
    inv.lowStock.add(i -> System.out.println("LOW: " + i.name + " " + i.qty));
    inv.add("W1", "Widget", 10, 2.5);
    inv.add("G1", "Gadget", 3, 10);
    inv.add("W1", "Widget", 5, 2.75);
    inv.add("T9", "Thing", 100, 0.01);
    for (String[] sale :
        new String[][] {{"W1", "11"}, {"G1", "4"}, {"Z0", "1"}, {"T9", "x"}, {"G1", "3"}}) {
      try {
        inv.sell(sale[0], Integer.parseInt(sale[1]));
        System.out.println("sold " + sale[1] + " " + sale[0]);
      } catch (OutOfStockException e) {
        System.out.println(e.getMessage() + " (" + e.getAvailable() + ")");
      } catch (NoSuchElementException | NumberFormatException e) {
        System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
      } finally {
        System.out.println("--");
      }
    }
    System.out.printf("Value %.2f%n", inv.value());
    for (Item i : inv.search(i -> i.qty > 0)) System.out.println(i.sku + " x" + i.qty);
    System.out.println(inv.log + " " + inv.items.keySet());
    inv.items.values().removeIf(i -> i.qty == 0);
    System.out.println(inv.items.size());
  }
}

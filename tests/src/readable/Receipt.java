import java.util.ArrayList;
import java.util.List;

/** Rows of a table, formatted. */
public class Receipt {
  private final List<String> items = new ArrayList<>();
  private final List<Double> prices = new ArrayList<>();

  void add(String item, double price) {
    items.add(item);
    prices.add(price);
  }

  void print() {
    double total = 0;
    for (int i = 0; i < items.size(); i++) {
      System.out.printf("%-8s %6.2f%n", items.get(i), prices.get(i));
      total += prices.get(i);
    }
    System.out.println(String.format("%-8s %6.2f", "total", total));
  }

  public static void main(String[] args) {
    Receipt receipt = new Receipt();
    receipt.add("bread", 2.5);
    receipt.add("milk", 1.25);
    receipt.print();
  }
}

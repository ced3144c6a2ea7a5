// stdin: 1\n12 30\nadd milk\nadd two words here\nlist\nbogus\nremove 1\nlist\nquit\n
import java.util.*;
public class ScannerMenu {
  public static void main(String[] args) {
    Scanner sc = new Scanner(System.in);
    System.out.print("Enter choice: ");
    int c = sc.nextInt();
    System.out.println("got " + c);
    int h = sc.nextInt(); int m = sc.nextInt(); sc.nextLine();
    System.out.printf("%02d:%02d%n", h, m);
    List<String> todo = new ArrayList<>();
    boolean run = true;
    while (run && sc.hasNextLine()) {
      System.out.print("> ");
      String line = sc.nextLine().trim();
      String[] parts = line.split("\\s+", 2);
      switch (parts[0]) {
        case "add" -> todo.add(parts[1]);
        case "list" -> { for (int i = 0; i < todo.size(); i++) System.out.println((i + 1) + ". " + todo.get(i)); }
        case "remove" -> { int k = Integer.parseInt(parts[1]); System.out.println("removed " + todo.remove(k - 1)); }
        case "quit" -> run = false;
        default -> System.out.println("unknown: " + parts[0]);
      }
    }
    System.out.println("bye " + todo);
  }
}

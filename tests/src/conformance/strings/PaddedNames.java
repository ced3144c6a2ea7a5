/** Widths and precisions count characters, not bytes, whatever the text. */
public class PaddedNames {
  enum Obst { ÄPFEL, BIRNEN }
  record Person(String name, int age) {}
  public static void main(String[] args) {
    Person[] all = {new Person("José", 4), new Person("Zoë Müller", 30), new Person("Ann", 7), new Person("日本", 1)};
    for (Person p : all) System.out.println(String.format("%-12s|%4d|%12s|%.3s|%8.2s|", p.name(), p.age(), p.name(), p.name(), p.name()));
    for (Person p : all) System.out.printf("%-20s|%n", p);
    for (Obst o : Obst.values()) System.out.printf("[%8s][%-8s]%n", o, o);
    for (char c = 'à'; c < 'é'; c++) System.out.printf("%3c|%-3c|%c%n", c, c, c);
    Object o = "é"; String none = null;
    System.out.println(String.format("%4s%4s%-6s|%5b|%-5d|%5s", o, 'ö', none, true, 5, 12));
    System.out.println("%5s|".formatted("ß") + String.format("%2s", "éèê"));
    String title = "Übersicht"; int w = 14;
    System.out.println(String.format("%" + w + "s|", title) + String.format("%-" + w + "s|", title));
  }
}

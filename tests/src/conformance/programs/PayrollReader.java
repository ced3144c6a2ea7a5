import java.io.*;
import java.util.*;

/** Lines read, checked, grouped and written again. */
public class PayrollReader {
  record Emp(String name, String dept, double pay, int year) {
    static Emp parse(String line) {
      String[] f = line.split(",");
      if (f.length != 4) throw new IllegalArgumentException("fields: " + f.length);
      return new Emp(
          f[0].trim(), f[1].trim(), Double.parseDouble(f[2]), Integer.parseInt(f[3].trim()));
    }
  }

  public static void main(String[] args) throws IOException {
    String csv =
        "ann, IT, 5200.50, 2015\n"
            + "bob, HR, 4100, 2018\n"
            + "# comment\n\n"
            + "cyd, IT, 6100.25, 2012\n"
            + "dan, Ops, x, 2020\n"
            + "eve, Ops, 3900.75,2021\n"
            + "foo,bar\n";
    List<Emp> es = new ArrayList<>();
    int ln = 0;
    try (BufferedReader r = new BufferedReader(new StringReader(csv))) {
      for (String l; (l = r.readLine()) != null; ) {
        ln++;
        if (l.isBlank() || l.startsWith("#")) continue;
        try {
          es.add(Emp.parse(l));
        } catch (NumberFormatException e) {
          System.out.println("line " + ln + " number: " + e.getMessage());
        } catch (IllegalArgumentException e) {
          System.out.println("line " + ln + " " + e.getMessage());
        }
      }
    }
    Map<String, List<Emp>> by = new TreeMap<>();
    for (Emp e : es) by.computeIfAbsent(e.dept(), k -> new ArrayList<>()).add(e);
    System.out.println(String.format("%-6s %3s %10s %8s", "dept", "n", "total", "avg"));
    for (Map.Entry<String, List<Emp>> e : by.entrySet()) {
      double t = e.getValue().stream().mapToDouble(Emp::pay).sum();
      System.out.println(
          String.format(
              "%-6s %3d %10.2f %8.1f",
              e.getKey(), e.getValue().size(), t, t / e.getValue().size()));
    }
    Emp top = Collections.max(es, Comparator.comparingDouble(Emp::pay));
    System.out.println(top + " " + top.equals(Emp.parse("cyd,IT,6100.25,2012")));
    StringWriter sw = new StringWriter();
    try (PrintWriter w = new PrintWriter(sw)) {
      es.sort(Comparator.comparing(Emp::year));
      for (Emp e : es) w.printf("%s;%d%n", e.name(), e.year());
      w.print("end");
      w.println();
    }
    System.out.print(sw);
    System.out.println(sw.toString().length());
  }
}

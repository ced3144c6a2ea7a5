public class FormatsMisspelled {
  public static void main(String[] args) {
    String[] all = {"%5", "%-", "%", "%5.", "%.3", "%\u00e9", "%-\u00e9", "%5\u00e9", "% ", "%1$", "%<", "%1$-", "%.x", "%5.-3d", "%y", "%-5y", "%1$5y", "a%", "%-0$s", "%5-d", "%#", "%\n", "%5\n", "%,", "%5$5$d", "%s%", "%D", "%F", "%I", "%i", "%j", "%N", "%%%", "%-%", "%5%", "%-5%", "%05%", "%.3%", "%n%5n"};
    for (String s : all) try { System.out.println(s + " -> " + String.format(s, 1, 2)); } catch (RuntimeException e) { System.out.println(s + " " + e.getClass().getSimpleName() + " " + e.getMessage()); }
  }
}

import java.util.*;
public class FormatsWithoutArguments {
  static void t(String name, java.util.function.Supplier<String> s) {
    try { System.out.println(name + " [" + s.get() + "]"); } catch (RuntimeException e) { System.out.println(name + " " + e.getClass().getName() + ": " + e.getMessage()); }
  }
  static Object[] none() { return null; }
  public static void main(String[] args) {
    t("a", () -> String.format("%s", (Object[]) null));
    t("b", () -> String.format("%s %s", none()));
    t("c", () -> String.format("x", (Object[]) null));
    t("d", () -> "%d %b %c %h".formatted((Object[]) null));
    t("e", () -> String.format("%2$s", (Object[]) null));
    t("f", () -> String.format(Locale.ROOT, "%s %<s", (Object[]) null));
    t("g", () -> new Formatter().format("%5s|", (Object[]) null).toString());
    System.out.printf("%s%n", (Object[]) null);
    System.out.printf("%s%n", none());
    t("h", () -> String.format("%0$s", "a"));
    t("i", () -> String.format("%0$d %s", 1, 2));
    t("j", () -> String.format("%99999999999s", "a"));
    t("k", () -> String.format("%.99999999999s", "a"));
    t("l", () -> String.format("%99999999999$s", "a"));
    t("m", () -> String.format("%2147483648d", 1));
    t("n", () -> String.format("%.2147483648f", 1.0));
    t("o", () -> String.format("%2147483648$s", "a"));
    t("p", () -> String.format("%2147483647$s", "a"));
    t("q", () -> String.format("%.2147483647s", "a"));
    t("r", () -> String.format("%00d", 1));
    t("s", () -> String.format("%-0$s", 1));
    t("u", () -> String.format("%1$0d", 1));
    t("v", () -> String.format("%$s", 1));
    t("w", () -> String.format("%01$s", 1));
    t("x", () -> String.format("%001$s", 1));
    t("y", () -> String.format("%00$s", 1));
  }
}

package dev.mochaberry.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A program of several files that its author goes on working at: each edit changes one thing, by
 * chance. It stays a program that compiles, but for edits that break it, which the next one mends.
 */
final class ProgramEdits {
  private static final int FIRST_PARTS = 5;

  /** What is written of one class. */
  private static final class Part {
    private final String name;
    private Part base;
    private int body;
    private int constant;
    private boolean wide;
    private boolean hidden;
    private boolean nested;
    private boolean raw;
    private String remark = "";

    Part(String name) {
      this.name = name;
    }
  }

  private final Random random;
  private final Path folder;
  private final List<Part> parts = new ArrayList<>();
  private final EditedTypes types = new EditedTypes();
  private int made;
  private boolean broken;

  ProgramEdits(Path folder, long seed) throws IOException {
    this.random = new Random(seed);
    this.folder = folder;
    while (made < FIRST_PARTS) {
      parts.add(new Part("Part" + made++));
    }
    write();
  }

  /** Makes an edit and writes the files; what it was, for people. */
  String edit() throws IOException {
    String done = change();
    write();
    return done;
  }

  private String change() {
    if (broken) {
      broken = false;
      return "mended";
    }
    Part part = parts.get(random.nextInt(parts.size()));
    switch (random.nextInt(15)) {
      case 0 -> {
        Part added = new Part("Part" + made++);
        parts.add(random.nextInt(parts.size() + 1), added);
        return "added " + added.name;
      }
      case 1 -> {
        if (parts.size() > 2) {
          parts.remove(part);
          parts.stream().filter(p -> p.base == part).forEach(p -> p.base = null);
        }
        return "removed " + part.name;
      }
      case 2 -> {
        int at = parts.indexOf(part);
        part.base = at == 0 || part.base != null ? null : parts.get(random.nextInt(at));
        return "another superclass of " + part.name;
      }
      case 3 -> part.constant++;
      case 4 -> part.wide = !part.wide;
      case 5 -> part.hidden = !part.hidden;
      case 6 -> part.nested = !part.nested;
      case 7 -> part.raw = !part.raw;
      case 8 -> part.remark = "remark " + random.nextInt(100);
      case 9 -> {
        broken = true;
        return "broken";
      }
      case 10, 11, 12, 13 -> {
        return types.change(random);
      }
      default -> part.body++;
    }
    return "changed " + part.name;
  }

  private void write() throws IOException {
    Files.createDirectories(folder);
    List<String> wanted = new ArrayList<>(List.of("Start.java"));
    for (Map.Entry<String, String> type : types.files().entrySet()) {
      wanted.add(type.getKey() + ".java");
      save(type.getKey(), type.getValue());
    }
    StringBuilder start = new StringBuilder("public class Start {\n");
    start.append("  public static void main(String[] args) {\n    long sum = Uses.all();\n");
    for (Part p : parts) {
      wanted.add(p.name + ".java");
      save(p.name, text(p));
      start
          .append("    sum += new " + p.name + "().ask(" + p.name + ".SIZE);\n")
          .append("    sum += " + p.name + ".SIZE;\n");
    }
    start.append("    System.out.println(sum" + (broken ? " +" : "") + ");\n  }\n}\n");
    save("Start", start.toString());
    try (var files = Files.list(folder)) {
      for (Path f : files.toList()) {
        if (!wanted.contains(f.getFileName().toString())) {
          Files.delete(f);
        }
      }
    }
  }

  private void save(String name, String text) throws IOException {
    Path file = folder.resolve(name + ".java");
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }

  private static String text(Part p) {
    String type = p.wide ? "long" : "int";
    StringBuilder text = new StringBuilder("import java.util.*;\n\n");
    text.append("/** Part " + p.name + ". */\n");
    text.append("class " + p.name + (p.base == null ? "" : " extends " + p.base.name) + " {\n");
    text.append("  static final int SIZE = " + p.constant + ";\n");
    text.append(p.hidden ? "  private final List<Integer> seen = new ArrayList<>();\n" : "");
    text.append("  " + type + " ask(" + type + " given) {\n");
    text.append(p.remark.isEmpty() ? "" : "    // " + p.remark + "\n");
    text.append("    " + type + " result = given * " + p.body + " + SIZE;\n");
    text.append(p.hidden ? "    seen.add((int) result);\n    result += seen.size();\n" : "");
    text.append(
        p.nested
            ? "    Comparator<Integer> order = new Comparator<>() {\n"
                + "      public int compare(Integer a, Integer b) { return b - a; }\n    };\n"
                + "    result += Collections.max(List.of(1, 2), order);\n"
            : "    List<Integer> some = List.of(1, "
                + p.body
                + ");\n"
                + "    result += some.stream().filter(x -> x > 0).count();\n");
    text.append(
        p.raw
            ? "    List<Object> all = new ArrayList<>();\n    List raw = all;\n"
                + "    raw.add(\"x\");\n    List<String> words = raw;\n"
                + "    result += words.get(0).length();\n"
            : "");
    text.append(p.base == null ? "" : "    result += super.ask(2);\n");
    return text.append("    return result;\n  }\n}\n").toString();
  }
}

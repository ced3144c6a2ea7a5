package dev.mochaberry.translator.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of the helpers, of which only those are read that a program may reach: a glance at the
 * beginnings of lines tells which names a file may define.
 */
final class HelperIndex {
  private static final Pattern DEFINITION =
      Pattern.compile("(?:async +def|def|class) +([A-Za-z_]\\w*)");

  /** What opens and closes a text of several lines. */
  private static final Pattern TEXT = Pattern.compile("\"\"\"|'''");

  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  /** A question for an attribute by its name. */
  private static final Pattern ASKED = Pattern.compile("\\b(?:get|has)attr\\(.*?, \"(\\w+)\"");

  /** A file, read when it is needed. */
  private static final class Entry {
    private final NamedText file;
    private List<HelperLibrary.Unit> units;

    Entry(NamedText file) {
      this.file = file;
    }

    synchronized boolean isRead() {
      return units != null;
    }

    synchronized List<HelperLibrary.Unit> units() {
      if (units == null) {
        units = HelperFile.units(file).stream().filter(u -> !u.isImport()).toList();
      }
      return units;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> mayDefine = new LinkedHashMap<>();
  private final Map<String, HelperLibrary.Unit> imports = new LinkedHashMap<>();
  private final Map<String, List<HelperLibrary.Unit>> known = new ConcurrentHashMap<>();
  private Set<String> asked;

  HelperIndex(List<NamedText> files) {
    for (NamedText file : files) {
      Entry entry = new Entry(file);
      entries.add(entry);
      look(entry);
    }
  }

  /** Notes too many names rather than too few. */
  private void look(Entry entry) {
    List<String> lines = entry.file.text().lines().toList();
    StringBuilder imported = new StringBuilder();
    boolean inDefinition = false;
    boolean inText = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean goesOn = inText;
      inText ^= TEXT.matcher(line).results().count() % 2 != 0;
      if (goesOn || line.isEmpty() || line.startsWith("#") || line.startsWith("@")) {
        continue;
      }
      boolean outermost = line.charAt(0) != ' ' && line.charAt(0) != '\t';
      Matcher definition = DEFINITION.matcher(line);
      if (outermost && definition.lookingAt()) {
        inDefinition = true;
        note(definition.group(1), entry);
      } else if (outermost && (line.startsWith("import ") || line.startsWith("from "))) {
        inDefinition = false;
        int last = line.contains("(") ? closing(lines, i) : i;
        imported.append(String.join("\n", lines.subList(i, last + 1))).append('\n');
        i = last;
      } else if (outermost || !inDefinition) {
        inDefinition &= !outermost || line.startsWith(")");
        WORD.matcher(line).results().forEach(word -> note(word.group(), entry));
      }
    }
    HelperFile.units(new NamedText(entry.file.name(), imported.toString()))
        .forEach(u -> imports.putIfAbsent(u.text(), u));
  }

  private static int closing(List<String> lines, int from) {
    int i = from;
    while (i < lines.size() - 1 && !lines.get(i).contains(")")) {
      i++;
    }
    return i;
  }

  private void note(String name, Entry entry) {
    List<Entry> all = mayDefine.computeIfAbsent(name, k -> new ArrayList<>());
    if (all.isEmpty() || all.get(all.size() - 1) != entry) {
      all.add(entry);
    }
  }

  /** The units that define the name, imports first. */
  List<HelperLibrary.Unit> defining(String name) {
    return known.computeIfAbsent(name, this::find);
  }

  private List<HelperLibrary.Unit> find(String name) {
    List<HelperLibrary.Unit> found = new ArrayList<>();
    imports.values().stream().filter(u -> u.defines().contains(name)).forEach(found::add);
    for (Entry entry : mayDefine.getOrDefault(name, List.of())) {
      entry.units().stream().filter(u -> u.defines().contains(name)).forEach(found::add);
    }
    return List.copyOf(found);
  }

  /** The names by which {@code hasattr} and {@code getattr} ask objects for attributes. */
  synchronized Set<String> asked() {
    if (asked == null) {
      asked = new LinkedHashSet<>();
      for (Entry entry : entries) {
        ASKED.matcher(entry.file.text()).results().forEach(m -> asked.add(m.group(1)));
      }
    }
    return asked;
  }

  /** All units that were read so far, imports first, in order of the files. */
  List<HelperLibrary.Unit> read() {
    List<HelperLibrary.Unit> all = new ArrayList<>(imports.values());
    entries.stream().filter(Entry::isRead).forEach(e -> all.addAll(e.units()));
    return all;
  }

  List<HelperLibrary.Unit> imports() {
    return List.copyOf(imports.values());
  }
}

package dev.mochaberry.tests;

import dev.mochaberry.translator.diagnostics.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the two examples on the page of a code.
 *
 * @param files what is in the folder, by name
 * @param links links, with what they lead to
 * @param command the words behind {@code mochaberry check} or {@code run}
 * @param restricted options for a JVM of its own; empty if it needs none
 */
record PageExample(
    Map<String, byte[]> files,
    Map<String, String> links,
    List<String> command,
    List<String> restricted) {

  private static final Pattern FENCE =
      Pattern.compile(
          "(?ms)^```(\\w+) ?(\\S*)\\n(.*?)^```$|^<!-- (\\w+) (\\S+) ?(\\S*)\\n?(.*?)-->$");

  /** The example below a heading, {@code Wrong} or {@code Right}. */
  static PageExample of(Code code, String heading) {
    String[] parts = code.page().markdown().split("(?m)^## ");
    for (String part : parts) {
      if (part.startsWith(heading + "\n")) {
        return read(part);
      }
    }
    throw new IllegalStateException(code + " has nothing " + heading);
  }

  private static PageExample read(String part) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Map<String, String> links = new LinkedHashMap<>();
    List<String> command = new ArrayList<>();
    List<String> restricted = new ArrayList<>();
    Matcher m = FENCE.matcher(part);
    while (m.find()) {
      if (m.group(1) == null) {
        if (m.group(4).equals("link")) {
          links.put(m.group(5), m.group(6));
        } else {
          files.put(m.group(5), Base64.getMimeDecoder().decode(m.group(7)));
        }
      } else if (m.group(1).equals("sh")) {
        List<String> words = List.of(m.group(3).strip().split(" "));
        int own = words.indexOf("mochaberry");
        if (own > 0) {
          restricted.addAll(words.subList(1, words.indexOf("-cp")));
        }
        command.addAll(words.subList(own + 2, words.size()));
      } else {
        files.put(m.group(2), m.group(3).getBytes(StandardCharsets.UTF_8));
      }
    }
    if (command.isEmpty()) {
      command.addAll(files.keySet());
    }
    return new PageExample(files, links, command, restricted);
  }

  /** Makes the files in a folder. */
  void write(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    for (var link : links.entrySet()) {
      Path path = folder.resolve(link.getKey());
      Files.createDirectories(path.getParent());
      Files.createSymbolicLink(path, Path.of(link.getValue()));
    }
  }

  /** The command's words with the paths of the folder's files. */
  List<String> arguments(Path folder) {
    return command.stream()
        .map(
            word ->
                Files.exists(folder.resolve(word), LinkOption.NOFOLLOW_LINKS)
                    ? folder.resolve(word).toString()
                    : word)
        .toList();
  }
}

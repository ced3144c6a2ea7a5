package dev.mochaberry.tooling.watch;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until Java files, class files or jars have other contents than before. The file system's
 * own notices make it quick; a look of its own now and then makes it sure where they fail.
 */
public final class FileChanges implements Closeable {
  /** Editors write a file in several steps: so long nothing more must come. */
  private static final long QUIET_MILLIS = 40;

  private static final long LOOK_MILLIS = 1000;

  /** What is known of a file: its content counts, the rest spares reading it. */
  private record Known(FileTime time, long size, int hash) {}

  private final List<Path> roots;
  private final WatchService service;
  private final Set<Path> watched = new HashSet<>();
  private Map<Path, Known> known = Map.of();

  /**
   * Begins to watch.
   *
   * @param roots files, and folders with all that is in them
   * @throws IOException if the file system cannot be watched
   */
  public FileChanges(List<Path> roots) throws IOException {
    this.roots = roots.stream().map(p -> p.toAbsolutePath().normalize()).distinct().toList();
    this.service = FileSystems.getDefault().newWatchService();
    this.known = look();
  }

  /**
   * Waits for the next change.
   *
   * @return the files that are new, changed or gone
   */
  public List<Path> await() throws IOException, InterruptedException {
    while (true) {
      WatchKey key = service.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        if (!key.reset()) {
          watched.remove((Path) key.watchable());
        }
        key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
      Map<Path, Known> now = look();
      List<Path> changed = differing(known, now);
      known = now;
      if (!changed.isEmpty()) {
        return changed;
      }
    }
  }

  private static List<Path> differing(Map<Path, Known> before, Map<Path, Known> now) {
    Set<Path> all = new TreeSet<>(before.keySet());
    all.addAll(now.keySet());
    List<Path> changed = new ArrayList<>();
    for (Path p : all) {
      Known a = before.get(p);
      Known b = now.get(p);
      if (a == null || b == null || a.size() != b.size() || a.hash() != b.hash()) {
        changed.add(p);
      }
    }
    return changed;
  }

  private Map<Path, Known> look() throws IOException {
    Map<Path, Known> found = new TreeMap<>();
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        walk(root, found);
      } else {
        watch(root.getParent());
        note(root, found);
      }
    }
    return found;
  }

  private void walk(Path root, Map<Path, Known> found) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            boolean hidden = folder.getFileName() != null && isHidden(folder) && folder != root;
            if (hidden) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            watch(folder);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (concerns(file)) {
              note(file, found);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE; // gone since its folder was read
          }
        });
  }

  private static boolean isHidden(Path folder) {
    return folder.getFileName().toString().startsWith(".");
  }

  private static boolean concerns(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java")
        || name.endsWith(".class")
        || name.endsWith(".jar")
        || name.endsWith(".properties");
  }

  private void note(Path file, Map<Path, Known> found) throws IOException {
    try {
      BasicFileAttributes a = Files.readAttributes(file, BasicFileAttributes.class);
      Known before = known.get(file);
      boolean same =
          before != null
              && before.size() == a.size()
              && before.time().equals(a.lastModifiedTime())
              && System.currentTimeMillis() - a.lastModifiedTime().toMillis() > LOOK_MILLIS;
      int hash = same ? before.hash() : Arrays.hashCode(Files.readAllBytes(file));
      found.put(file, new Known(a.lastModifiedTime(), a.size(), hash));
    } catch (NoSuchFileException e) {
      // It is gone, which is a change in itself.
      return;
    }
  }

  private void watch(Path folder) throws IOException {
    if (watched.add(folder)) {
      try {
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE);
      } catch (NoSuchFileException e) {
        watched.remove(folder); // gone already
      }
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

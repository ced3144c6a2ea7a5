package dev.mochaberry.tests;

import dev.mochaberry.tests.RandomPrograms.Failure;
import dev.mochaberry.tests.random.RandomProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Random programs for the command line: {@code RandomRunner FROM COUNT [--shrink N] [--in FOLDER]
 * [--on CONFIGURATION]…} takes the programs of the seeds from FROM on, says the first difference of
 * each that has one, and leaves the first N of them, made small, in the folder. Exit code 1 when a
 * program differs.
 */
public final class RandomRunner {
  private static final int BATCH = 50;

  private RandomRunner() {}

  /** Runs the programs. */
  public static void main(String[] args) throws Exception {
    long from = Long.parseLong(args[0]);
    int count = Integer.parseInt(args[1]);
    int shrink = 0;
    List<String> on = new ArrayList<>();
    Path folder = Path.of("target/random").toAbsolutePath();
    for (int i = 2; i < args.length; i++) {
      switch (args[i]) {
        case "--shrink" -> shrink = Integer.parseInt(args[++i]);
        case "--in" -> folder = Path.of(args[++i]).toAbsolutePath();
        case "--on" -> on.add(args[++i]);
        default -> throw new IllegalArgumentException("what is " + args[i] + "?");
      }
    }
    List<Configuration> configurations =
        Configuration.ofSources().stream()
            .filter(c -> on.isEmpty() || on.contains(c.name()))
            .toList();
    SuiteFolders folders =
        SuiteFolders.find("random").with(folder.resolve("sources"), folder.resolve("out"));
    int different = 0;
    int inShrinking = 0;
    int rejected;
    try (RandomPrograms programs = new RandomPrograms(folders)) {
      for (int done = 0; done < count; done += BATCH) {
        List<RandomProgram> batch = new ArrayList<>();
        for (int i = done; i < Math.min(count, done + BATCH); i++) {
          batch.add(RandomProgram.of(from + i));
        }
        for (Failure failure : programs.failures(batch, configurations)) {
          System.out.println(failure.words());
          if (different++ < shrink) {
            int before = programs.rejected();
            Failure small = programs.shrunk(failure);
            inShrinking += programs.rejected() - before;
            Path file = folder.resolve(small.program().name() + ".java");
            Files.writeString(file, small.program().text());
            System.out.println("  small: " + file + " " + small.words());
          }
        }
      }
      rejected = programs.rejected() - inShrinking;
    }
    System.out.printf("%d of %d programs differ, javac rejects %d%n", different, count, rejected);
    System.exit(different == 0 ? 0 : 1);
  }
}

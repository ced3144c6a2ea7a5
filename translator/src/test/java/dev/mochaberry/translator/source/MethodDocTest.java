package dev.mochaberry.translator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Methods of class files find their Javadoc. */
class MethodDocTest {
  private static final String JAVA =
      """
      package p;
      import java.util.*;
      /** The type. */
      public class A<E> {
        /** Nothing. */ A() { this(0); }
        /** From int. */ A(int i) {}
        /** By int. */ int f(int i) { return i; } /** By lists. */ int f(List<E>... l) { return 0; }
        /** By element. */
        int f(E e, Map.Entry<E, E>[] m) {
          return 1;
        }
        int g() { return 2; }
        /** Not done. */
        interface I { /** Abstract. */ void h(String[] s); }
        /** An enum. */
        enum Color {
          RED;
          /** Makes a color. */
          Color() {}
        }
        /** A record. */
        record Point(int x) {
          /** Checks x. */
          Point {
            if (x < 0) throw new IllegalArgumentException();
          }
        }
        Object k() {
          return new Object() {
            /** Shown. */
            @Override
            public String toString() { return "k"; }
          };
        }
      }
      """;

  @TempDir Path folder;

  private String docs(String... options) throws IOException {
    Path java = Files.writeString(folder.resolve("A.java"), JAVA);
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of("-Xlint:none", "-nowarn", "-d", folder.toString(), java.toString()));
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, OutputStream.nullOutputStream(), arguments.toArray(String[]::new));
    assertThat(failed).isZero();
    Sources sources = Sources.parse(List.of(new SourceFile("A.java", JAVA)));
    StringBuilder out = new StringBuilder();
    try (Stream<Path> classes = Files.list(folder.resolve("p"))) {
      for (Path c : classes.sorted().toList()) {
        ClassModel model = ClassModel.read(Files.readAllBytes(c));
        sources.typeDoc(model.internalName()).ifPresent(d -> line(out, model.internalName(), d));
        for (MethodModel m : model.methods()) {
          sources
              .methodDoc(m)
              .ifPresent(d -> line(out, m.ref().owner() + " " + m.ref().signature(), d));
        }
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String what, String doc) {
    out.append(what).append(": ").append(doc).append('\n');
  }

  @Test
  void everyMethodFindsItsOwn() throws IOException {
    assertThat(docs("-g"))
        .isEqualTo(
            """
            p/A$1 toString(): Shown.
            p/A$Color: An enum.
            p/A$Color <init>(Ljava/lang/String;I): Makes a color.
            p/A$I: Not done.
            p/A$I h([Ljava/lang/String;): Abstract.
            p/A$Point: A record.
            p/A$Point <init>(I): Checks x.
            p/A: The type.
            p/A <init>(): Nothing.
            p/A <init>(I): From int.
            p/A f(I): By int.
            p/A f([Ljava/util/List;): By lists.
            p/A f(Ljava/lang/Object;[Ljava/util/Map$Entry;): By element.
            """);
  }

  @Test
  void withoutLinesTheParametersTellMethodsApart() throws IOException {
    assertThat(docs("-g:none"))
        .contains("p/A f([Ljava/util/List;): By lists.", "p/A <init>(I): From int.")
        .doesNotContain("g()");
  }
}

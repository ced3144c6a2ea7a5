package dev.mochaberry.tests;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows of ARCHITECTURE.md: which module and which room of the translator may use which. */
class ArchitectureTest {
  private static final String US = "dev.mochaberry";
  private static final String TRANSLATOR = US + ".translator";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(US);

  @ParameterizedTest(name = "{0} uses only {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "annotations | -",
        "translator  | annotations",
        "board       | -",
        "tooling     | translator board annotations",
        "compiler    | translator",
        "cli         | tooling translator board",
        "maven       | tooling translator board",
        "junit       | tooling translator board annotations asyncio simulation",
      })
  void aModuleUsesOnlyTheModulesBelowIt(String module, String allowed) {
    usesOfOursOnly(US + "." + module, packages(US, allowed));
  }

  /** The API and its mirrors: whatever is none of the other modules. */
  @Test
  void theJavaApiUsesOnlyTheAnnotations() {
    String[] tools =
        Stream.of("translator", "board", "tooling", "cli", "maven", "junit", "compiler", "tests")
            .map(module -> US + "." + module + "..")
            .toArray(String[]::new);
    noClasses()
        .that(resideInAnyPackage(US + ".."))
        .and(resideOutsideOfPackages(tools))
        .should()
        .dependOnClassesThat(resideInAnyPackage(tools))
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0} uses only {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "diagnostics | -",
        "ir          | -",
        "python      | -",
        "flow        | ir",
        "bytecode    | ir",
        "recover     | ir",
        "program     | ir bytecode library diagnostics",
        "advice      | ir bytecode program diagnostics",
        "comparators | ir bytecode program",
        "library     | python",
        "input       | ir bytecode diagnostics",
        "lower       | ir bytecode program comparators library python tables diagnostics",
        "tables      | -",
        "source      | ir bytecode lower python diagnostics",
      })
  void aRoomOfTheTranslatorUsesOnlyTheRoomsBeforeIt(String room, String allowed) {
    usesOfOursOnly(TRANSLATOR + "." + room, packages(TRANSLATOR, allowed));
  }

  /** What is known of values is asked by those who lower, never by those who find the program. */
  @ParameterizedTest(name = "program uses no {0}, nor do its neighbours")
  @ValueSource(strings = {"kinds", "nulls", "ranges"})
  void factsAboutValuesRestOnTheProgramAlone(String facts) {
    String room = TRANSLATOR + ".program." + facts + "..";
    noClasses()
        .that(resideInAnyPackage(TRANSLATOR + ".program.."))
        .and(resideOutsideOfPackages(room))
        .should()
        .dependOnClassesThat(resideInAnyPackage(room))
        .check(CLASSES);
  }

  @Test
  void onlyWhatReadsOrWritesClassFilesKnowsAsm() {
    onlyTheseUse(
        "org.objectweb.asm..",
        "translator.input",
        "translator.bytecode",
        "translator.library",
        "junit.translation",
        "compiler");
  }

  @Test
  void onlySourceKnowsJavaParser() {
    onlyTheseUse("com.github.javaparser..", "translator.source");
  }

  @Test
  void theTranslatorUsesNoReflection() {
    noClasses()
        .that(resideInAnyPackage(TRANSLATOR + ".."))
        .should()
        .dependOnClassesThat(resideInAnyPackage("java.lang.reflect.."))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void usesOfOursOnly(String user, List<String> allowed) {
    String[] permitted =
        Stream.concat(Stream.of(user + ".."), allowed.stream()).toArray(String[]::new);
    noClasses()
        .that(resideInAnyPackage(user + ".."))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(US + "..")
                .and(resideOutsideOfPackages(permitted))
                .as("are ours, outside " + String.join(", ", permitted)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static void onlyTheseUse(String library, String... packages) {
    String[] permitted =
        Stream.of(packages).map(name -> US + "." + name + "..").toArray(String[]::new);
    noClasses()
        .that(
            describe(
                "are ours, outside " + String.join(", ", permitted),
                (JavaClass type) -> resideOutsideOfPackages(permitted).test(type)))
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .check(CLASSES);
  }

  private static List<String> packages(String root, String names) {
    return names == null
        ? List.of()
        : Stream.of(names.split(" ")).map(name -> root + "." + name + "..").toList();
  }
}

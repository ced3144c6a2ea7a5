package dev.mochaberry.translator.source;

import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.lower.SourceVoice;
import dev.mochaberry.translator.python.PyStmt;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The Java files of a program as the voice of its author. A file that cannot be read, or that does
 * not fit its classes, is silent; whatever a text may be, there is never an exception.
 */
public final class Sources implements SourceVoice {
  private final List<SourceFile> files;
  private final ParsedFiles parsed;
  private Map<String, ParsedFile> byOutermostType;

  private Sources(List<SourceFile> files, ParsedFiles parsed) {
    this.files = List.copyOf(files);
    this.parsed = parsed;
  }

  /** The given files; each is parsed when first needed. */
  public static Sources parse(List<SourceFile> files) {
    return parse(files, new ParsedFiles());
  }

  /** The given files, some of which may have been parsed before. */
  public static Sources parse(List<SourceFile> files, ParsedFiles parsed) {
    return new Sources(files, parsed);
  }

  /** Parses what will be asked for of the classes, in no hurry: others may ask meanwhile. */
  public void prepare(Collection<String> internalNames) {
    for (String name : internalNames) {
      unlessItFails(
          false,
          () -> {
            find(name).ifPresent(ParsedFile::prepare);
            return true;
          });
    }
  }

  @Override
  public Optional<String> typeDoc(String internalName) {
    return ask(internalName, Optional.empty(), file -> file.typeDoc(internalName));
  }

  @Override
  public Optional<Integer> typeLine(String internalName) {
    String simple = internalName.replaceAll("^.*[/$]\\d*", "");
    return ask(internalName, Optional.empty(), file -> file.words().declarationOf(simple));
  }

  @Override
  public Optional<String> methodDoc(MethodModel method) {
    return ask(
        method.ref().owner(),
        Optional.empty(),
        file -> file.methodDoc(method.ref(), method.firstLine()));
  }

  @Override
  public List<String> header(String internalName) {
    return ask(internalName, List.of(), file -> file.remarks().header());
  }

  @Override
  public List<String> typeRemark(String internalName) {
    return ask(internalName, List.of(), file -> file.typeRemark(internalName));
  }

  @Override
  public List<String> methodRemark(MethodModel method) {
    return ask(
        method.ref().owner(),
        List.of(),
        file -> file.methodRemark(method.ref(), method.firstLine()));
  }

  @Override
  public List<String> parameterNames(MethodModel method) {
    return ask(
        method.ref().owner(),
        List.of(),
        file -> file.parameterNames(method.ref(), method.firstLine()));
  }

  @Override
  public Optional<FieldRemark> fieldRemark(String internalName, String field, boolean initialised) {
    return ask(
        internalName,
        Optional.empty(),
        file -> file.remarks().field(internalName, field, initialised));
  }

  @Override
  public List<PyStmt> comments(String internalName, List<PyStmt> body) {
    return ask(internalName, body, file -> file.comments(body));
  }

  @Override
  public boolean mayCast(String internalName, int line, String simpleName) {
    return ask(internalName, true, file -> file.words().mayCast(line, simpleName));
  }

  @Override
  public Optional<String> literal(String internalName, int line, Number value) {
    return ask(internalName, Optional.empty(), file -> file.literals().spelling(line, value));
  }

  @Override
  public boolean spells(String internalName, int line, Number value) {
    return ask(internalName, false, file -> file.literals().spells(line, value));
  }

  @Override
  public Set<String> words(String internalName, int line) {
    return ask(internalName, Set.of(), file -> file.words().inStatement(line));
  }

  @Override
  public Set<String> caseWords(String internalName, int line) {
    return ask(internalName, Set.of(), file -> file.words().inCases(line));
  }

  @Override
  public Optional<String> declaredLiteral(String internalName, String field, Number value) {
    return ask(internalName, Optional.empty(), file -> file.literals().declared(field, value));
  }

  /**
   * Where an identifier stands in a line, outside of comments and strings: its column, counted from
   * 1, and its length. Of several places the one of a call or member goes first.
   *
   * @param line counted from 1
   */
  public Optional<int[]> columnOf(String internalName, int line, String member) {
    return ask(internalName, Optional.empty(), file -> file.words().columnOf(line, member));
  }

  private <T> T ask(String internalName, T silence, Function<ParsedFile, T> question) {
    return unlessItFails(silence, () -> find(internalName).map(question).orElse(silence));
  }

  /**
   * The voice is optional, and a parser may run into anything: into the depth of its stack, too.
   */
  private static <T> T unlessItFails(T silence, Supplier<T> question) {
    try {
      return question.get();
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return silence;
    }
  }

  /** The file of a class: {@code $} stands between nested types, but names may have it as well. */
  private synchronized Optional<ParsedFile> find(String internalName) {
    if (byOutermostType == null) {
      byOutermostType = index();
    }
    ParsedFile found = byOutermostType.get(internalName);
    int end = internalName.lastIndexOf('$');
    while (found == null && end > 0) {
      found = byOutermostType.get(internalName.substring(0, end));
      end = internalName.lastIndexOf('$', end - 1);
    }
    return Optional.ofNullable(found);
  }

  private Map<String, ParsedFile> index() {
    Map<String, ParsedFile> index = new HashMap<>();
    for (SourceFile file : files) {
      ParsedFile read = parsed.of(file);
      read.text().outermostTypes().forEach(name -> index.putIfAbsent(name, read));
    }
    return index;
  }
}

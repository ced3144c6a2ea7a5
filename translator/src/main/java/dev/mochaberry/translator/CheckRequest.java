package dev.mochaberry.translator;

import dev.mochaberry.translator.input.ClassFiles;
import dev.mochaberry.translator.input.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a compiler has just made, to be checked.
 *
 * @param classes the class files, by internal name
 * @param sources what they were compiled from
 * @param around finds all other classes but the JDK's
 * @param libraryPath the API and the declarations of how it and the JDK map to Python
 * @param wanted whether a class, by internal name, is to run on the board
 */
public record CheckRequest(
    Map<String, byte[]> classes,
    List<SourceFile> sources,
    ClassFiles around,
    List<Path> libraryPath,
    Predicate<String> wanted,
    Options options) {}

package dev.mochaberry.translator.source;

/**
 * A Java file.
 *
 * @param name as class files give it in their SourceFile attribute: without folders
 */
public record SourceFile(String name, String text) {}

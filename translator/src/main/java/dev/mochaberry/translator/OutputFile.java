package dev.mochaberry.translator;

/**
 * A file of the translated program.
 *
 * @param name relative to the output folder
 */
public record OutputFile(String name, byte[] content) {}

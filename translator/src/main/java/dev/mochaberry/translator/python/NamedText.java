package dev.mochaberry.translator.python;

/** A text file: its name, for messages, and what it holds. */
public record NamedText(String name, String text) {}

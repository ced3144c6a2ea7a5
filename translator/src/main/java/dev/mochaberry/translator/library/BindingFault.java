package dev.mochaberry.translator.library;

/**
 * Something that cannot be about a declaration of what stands for a class or member in Python.
 *
 * @param owner internal name of the class that declares it
 * @param member the name of the method, constructor or field; empty for the class itself
 * @param descriptor the member's descriptor; empty for the class itself
 * @param message what is wrong, without a full stop
 * @param why the reason; may be empty
 * @param help the nearest way that works; may be empty
 */
public record BindingFault(
    String owner, String member, String descriptor, String message, String why, String help) {}

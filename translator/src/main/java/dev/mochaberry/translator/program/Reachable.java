package dev.mochaberry.translator.program;

import dev.mochaberry.translator.ir.FieldRef;
import dev.mochaberry.translator.ir.MethodRef;
import dev.mochaberry.translator.ir.Stmt;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of a program that can run.
 *
 * @param bodies the structured code of each reachable method, abstract ones empty, in order of
 *     discovery
 * @param classes the translated classes something refers to
 * @param instantiated the translated classes of which objects may exist
 * @param fields the fields that are read or written, named by their declaring class
 */
public record Reachable(
    Map<MethodRef, List<Stmt>> bodies,
    Set<String> classes,
    Set<String> instantiated,
    Set<FieldRef> fields) {

  /** Whether no object of the program's own classes is one of the library's type. */
  public boolean isOfLibraryAlone(String internalName, ClassPool pool) {
    return instantiated.stream().noneMatch(c -> pool.isSubtype(c, internalName));
  }
}

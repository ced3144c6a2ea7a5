package dev.mochaberry.translator.program;

import dev.mochaberry.translator.bytecode.ClassModel;
import dev.mochaberry.translator.bytecode.MethodModel;
import dev.mochaberry.translator.ir.Expr;
import dev.mochaberry.translator.ir.MethodRef;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which methods of its interface a lambda is: erasure makes one method of several that interfaces
 * above inherit from others, and a default method may be the one that the lambda stands for once
 * its types are known (the bridges of LambdaMetafactory).
 */
public final class LambdaMethods {
  private static final int ABSTRACT = 0x0400;

  private LambdaMethods() {}

  /** The methods beside the one that the lambda is made for, of the program's own interfaces. */
  public static List<MethodRef> besides(ClassPool pool, Expr.Lambda l) {
    MethodRef sam = l.sam();
    return pool.supertypes(sam.owner()).stream()
        .filter(pool::isTranslated)
        .flatMap(t -> pool.find(t).map(ClassModel::methods).stream())
        .flatMap(List::stream)
        .filter(m -> m.ref().name().equals(sam.name()))
        .filter(m -> m.ref().parameters().size() == sam.parameters().size())
        .filter(m -> (m.access() & ABSTRACT) != 0 || isBridged(m, l))
        .map(MethodModel::ref)
        .toList();
  }

  private static boolean isBridged(MethodModel m, Expr.Lambda l) {
    return PackageSlots.isVirtual(m) && l.bridges().contains(m.ref().descriptor());
  }

  /** All signatures that the lambda answers. */
  public static List<String> signatures(ClassPool pool, Expr.Lambda l) {
    return Stream.concat(Stream.of(l.sam()), besides(pool, l).stream())
        .map(MethodRef::signature)
        .distinct()
        .toList();
  }
}

package dev.mochaberry.translator.bytecode;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.analysis.Value;

/**
 * What is known of a value in a local or on the stack: who pushed it, and whether it may be null.
 *
 * @param size in slots
 * @param source the instruction that pushed it; null where several may have
 * @param nonNull whether it is surely not null
 * @param untouched whether it came from a parameter's slot before any store to that slot
 */
record NullValue(int size, AbstractInsnNode source, boolean nonNull, boolean untouched)
    implements Value {

  @Override
  public int getSize() {
    return size;
  }

  NullValue withNonNull() {
    return nonNull ? this : new NullValue(size, source, true, untouched);
  }

  NullValue merge(NullValue other) {
    if (equals(other)) {
      return this;
    }
    return new NullValue(
        Math.min(size, other.size),
        source == other.source ? source : null,
        nonNull && other.nonNull,
        untouched && other.untouched);
  }
}

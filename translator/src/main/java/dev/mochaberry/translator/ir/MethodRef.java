package dev.mochaberry.translator.ir;

import java.util.ArrayList;
import java.util.List;

/** A method as an instruction names it: owner (internal name), name and descriptor. */
public record MethodRef(String owner, String name, String descriptor) {

  /** The static initialiser of a class. */
  public static MethodRef initialiserOf(String internalName) {
    return new MethodRef(internalName, "<clinit>", "()V");
  }

  /** The types of the parameters, without the receiver. */
  public List<Type> parameters() {
    List<Type> types = new ArrayList<>();
    int i = 1;
    while (descriptor.charAt(i) != ')') {
      int start = i;
      while (descriptor.charAt(i) == '[') {
        i++;
      }
      i = descriptor.charAt(i) == 'L' ? descriptor.indexOf(';', i) + 1 : i + 1;
      types.add(Type.of(descriptor.substring(start, i)));
    }
    return types;
  }

  /** The type of the result. */
  public Type result() {
    return Type.of(descriptor.substring(descriptor.indexOf(')') + 1));
  }

  /** Name and parameter types: what overriding goes by, covariant results apart. */
  public String signature() {
    return name + descriptor.substring(0, descriptor.indexOf(')') + 1);
  }

  /** The same method named through another class. */
  public MethodRef withOwner(String newOwner) {
    return new MethodRef(newOwner, name, descriptor);
  }
}

package dev.mochaberry.library.lang;

import dev.mochaberry.annotations.MayReturnNull;
import dev.mochaberry.annotations.Mirror;
import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.SideEffectFree;
import dev.mochaberry.annotations.Unsupported;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;

/** How {@code java.lang.Class} maps to Python. */
@Mirror("java.lang.Class")
@PythonClass(name = "type")
@SideEffectFree
abstract class ClassMirror {
  @PythonExpression("type_name({this})")
  native String getName();

  @PythonExpression("simple_name({this})")
  native String getSimpleName();

  @PythonExpression("type_text({this})")
  native String getTypeName();

  @PythonExpression("canonical_name({this})")
  @MayReturnNull
  native String getCanonicalName();

  @PythonExpression("package_name({this})")
  native String getPackageName();

  @PythonExpression("class_text({this})")
  public native String toString();

  @PythonExpression("is_instance({this}, {0})")
  native boolean isInstance(Object value);

  @PythonExpression("is_assignable({this}, {0})")
  native boolean isAssignableFrom(Class value);

  @PythonExpression("class_cast({this}, {0})")
  @MayReturnNull
  native Object cast(Object value);

  @PythonExpression("superclass({this})")
  @MayReturnNull
  native Class getSuperclass();

  @PythonExpression("interfaces_of({this})")
  native Class[] getInterfaces();

  @PythonExpression("java_kind({this}) == \"interface\"")
  native boolean isInterface();

  @PythonExpression("java_kind({this}) == \"record\"")
  native boolean isRecord();

  @PythonExpression("is_enum({this})")
  native boolean isEnum();

  @PythonExpression("type_name({this})[0] == \"[\"")
  native boolean isArray();

  @PythonExpression("component_type({this})")
  @MayReturnNull
  native Class getComponentType();

  @PythonExpression("component_type({this})")
  @MayReturnNull
  native Class componentType();

  @PythonExpression("array_type({this})")
  native Class arrayType();

  @PythonExpression("is_primitive({this})")
  native boolean isPrimitive();

  @PythonExpression("simple_name({this}) == \"\"")
  native boolean isAnonymousClass();

  @PythonExpression("is_local_class({this})")
  native boolean isLocalClass();

  @PythonExpression("is_member_class({this})")
  native boolean isMemberClass();

  @PythonExpression("is_annotation({this})")
  native boolean isAnnotation();

  @PythonExpression("enclosing_class({this})")
  @MayReturnNull
  native Class getEnclosingClass();

  @PythonExpression("enclosing_class({this}) if is_member_class({this}) else None")
  @MayReturnNull
  native Class getDeclaringClass();

  @PythonExpression("{values}()")
  native Object[] getEnumConstants();

  @PythonExpression("False")
  native boolean desiredAssertionStatus();

  @PythonExpression("{this} is {0}")
  public native boolean equals(Object value);

  @PythonExpression("identity_hash({this})")
  public native int hashCode();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "the class itself, or a map from names to suppliers of objects")
  static native Class forName(String value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "new, or a Supplier such as Foo::new")
  native Object newInstance();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "an interface, or a method reference")
  native Method getMethod(String first, Class[] second);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "an interface, or a method reference")
  native Method getDeclaredMethod(String first, Class[] second);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "an interface, or a list of method references")
  native Method[] getMethods();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "an interface, or a list of method references")
  native Method[] getDeclaredMethods();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "the field itself, or a getter")
  native Field getField(String value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "the field itself, or a getter")
  native Field getDeclaredField(String value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "the fields themselves, or a record")
  native Field[] getFields();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "the fields themselves, or a record")
  native Field[] getDeclaredFields();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "new, or a constructor reference such as Foo::new")
  native Constructor getConstructor(Class[] value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "new, or a constructor reference such as Foo::new")
  native Constructor getDeclaredConstructor(Class[] value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "new, or a constructor reference such as Foo::new")
  native Constructor[] getConstructors();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "a method or field of the class")
  native Annotation getAnnotation(Class value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "a method or field of the class")
  native boolean isAnnotationPresent(Class value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "a string in the program")
  native InputStream getResourceAsStream(String value);

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "the class itself")
  native ClassLoader getClassLoader();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "the record's accessors")
  native RecordComponent[] getRecordComponents();

  @Unsupported(
      why = "the classes of a translated program cannot be searched",
      instead = "what the source says")
  native int getModifiers();
}

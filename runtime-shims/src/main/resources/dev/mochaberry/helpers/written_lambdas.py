# Lambdas in object streams.
import struct

LAMBDA = "java.lang.invoke.SerializedLambda"
LAMBDA_FIELDS = (
    ("I", "implMethodKind"),
    ("[Ljava/lang/Object;", "capturedArgs"),
    ("Ljava/lang/Class;", "capturingClass"),
    ("Ljava/lang/String;", "functionalInterfaceClass"),
    ("Ljava/lang/String;", "functionalInterfaceMethodName"),
    ("Ljava/lang/String;", "functionalInterfaceMethodSignature"),
    ("Ljava/lang/String;", "implClass"),
    ("Ljava/lang/String;", "implMethodName"),
    ("Ljava/lang/String;", "implMethodSignature"),
    ("Ljava/lang/String;", "instantiatedMethodType"),
)
SERIAL_LAMBDAS = {}


class SerialFunction:
    # A lambda that object streams may write.
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


def serial_lambda(make, form, kinds, captured):
    x = make(*captured)
    if not isinstance(x, type):
        try:
            x.lambda_in_java = None
        except AttributeError:
            pass
    if not hasattr(x, "lambda_in_java"):  # closures take an attribute, and forget it
        x = SerialFunction(x)
    x.lambda_in_java = form, kinds, captured
    SERIAL_LAMBDAS[form] = make, kinds
    return x


def put_lambda(out, x):
    form, kinds, captured = x.lambda_in_java
    out.raw(b"\x73")
    if not out.is_known((1, LAMBDA)):
        out.start_class(LAMBDA, 8025925345765570181, 2, [(code, name, None) for code, name in LAMBDA_FIELDS])
        out.raw(b"\x70")
    out.handle(id(x))
    out.raw(struct.pack(">i", form[0]) + b"\x75")
    if not out.is_known((1, "[Ljava.lang.Object;")):
        out.start_class("[Ljava.lang.Object;", array_version("[Ljava.lang.Object;"), 2, [])
        out.raw(b"\x70")
    out.count += 1
    out.raw(struct.pack(">i", len(captured)))
    for kind, x in zip(kinds, captured):
        out.put_object(x, box_of(kind))
    put_class_object(out, form[1])
    for s in form[2:]:
        out.put_text(s)


def box_of(kind):
    for name in BOXES:
        if BOXES[name] == kind:
            return "Ljava/lang/" + name + ";"
    return None


def get_lambda(stream, kind):
    place = len(stream.handles)
    stream.keep(None)
    found = {}
    for code, name in kind[3]:
        found[name] = stream.get_value(code)
    form = tuple([found[name] for code, name in LAMBDA_FIELDS if name != "capturedArgs"])
    if form not in SERIAL_LAMBDAS:
        raise InvalidObjectException("ReflectiveOperationException during deserialization")
    make, kinds = SERIAL_LAMBDAS[form]
    captured = tuple([x.v if k in "BCFJS" else x for k, x in zip(kinds, found["capturedArgs"])])
    x = stream.handles[place] = serial_lambda(make, form, kinds, captured)
    return x

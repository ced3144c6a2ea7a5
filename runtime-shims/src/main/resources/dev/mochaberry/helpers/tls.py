# dev.mochaberry.asyncio.TlsContext, and connections with one.
import asyncio


def tls_client(certificate):
    context = tls_context("CLIENT")
    if certificate is None:
        context.verify_mode = 0
        return context
    try:
        context.load_verify_locations(bytes(certificate))
    except (ValueError, OSError):
        raise IllegalArgumentException("not a certificate")
    return context


def tls_server(certificate, key):
    context = tls_context("SERVER")
    try:
        context.load_cert_chain(bytes(certificate), bytes(key))
    except (ValueError, OSError):
        raise IllegalArgumentException("not a certificate and its key")
    return context


def tls_context(side):
    try:
        import tls
    except ImportError:
        raise UnsupportedOperationException("this firmware cannot encrypt: it lacks the module tls, which boards with WiFi have since MicroPython 1.23")
    return tls.SSLContext(getattr(tls, "PROTOCOL_TLS_" + side))


async def open_tls(host, port, context, name=None):
    # A refused connection shows when nothing is sent, a server that is not trusted at its first use.
    s = (await asyncio.open_connection(host, port))[0].s
    try:
        s.send(b"")
    except OSError:
        s.close()
        raise
    return TlsStream(context.wrap_socket(s, server_hostname=name or host, do_handshake_on_connect=False))


def trusted(method):
    # That a certificate is not accepted is a ValueError to mbedtls.
    async def checked(self, *arguments):
        try:
            return await method(self, *arguments)
        except ValueError as e:
            raise OSError(-9984, str(e))

    return checked


class TlsStream(asyncio.StreamReader):
    read = trusted(asyncio.StreamReader.read)
    readinto = trusted(asyncio.StreamReader.readinto)
    readline = trusted(asyncio.StreamReader.readline)
    readexactly = trusted(asyncio.StreamReader.readexactly)
    drain = trusted(asyncio.StreamReader.drain)

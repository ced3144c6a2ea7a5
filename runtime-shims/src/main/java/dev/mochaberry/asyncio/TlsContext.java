package dev.mochaberry.asyncio;

import dev.mochaberry.annotations.PythonClass;
import dev.mochaberry.annotations.PythonExpression;
import dev.mochaberry.annotations.RawBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/**
 * How connections are encrypted: whom a client trusts, or who a server is. See {@link
 * EventLoop#openConnection(String, int, TlsContext)} and {@link
 * EventLoop#startServer(AsyncConsumer, String, int, int, TlsContext)}.
 *
 * <p>A board has no list of authorities, so a client says which certificate it trusts.
 */
@PythonClass(name = "SSLContext", module = "tls")
public final class TlsContext {
  private static final char[] NO_PASSWORD = {};

  private final SSLContext context;
  private final boolean checksName;

  private TlsContext(SSLContext context, boolean checksName) {
    this.context = context;
    this.checksName = checksName;
  }

  /**
   * For a client that trusts servers with this certificate, or with one that it has signed, if the
   * certificate is for the host's name.
   *
   * @param certificate an X.509 certificate in DER form
   * @return the context
   * @throws IllegalArgumentException if it is none
   * @throws UnsupportedOperationException if the board's firmware cannot encrypt
   */
  @PythonExpression("tls_client({0})")
  public static TlsContext trusting(@RawBytes byte[] certificate) {
    try {
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, NO_PASSWORD);
      trusted.setCertificateEntry("trusted", certificate(certificate));
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return new TlsContext(context, true);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("not a certificate", e);
    }
  }

  /**
   * For a client that encrypts, but does not check who the server is: anybody on the way can
   * pretend to be it.
   *
   * @return the context
   * @throws UnsupportedOperationException if the board's firmware cannot encrypt
   */
  @PythonExpression("tls_client(None)")
  public static TlsContext unchecked() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {new TrustEverybody()}, null);
      return new TlsContext(context, false);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK lacks TLS", e);
    }
  }

  /**
   * For a server.
   *
   * @param certificate its X.509 certificate in DER form
   * @param key the certificate's private key, RSA or EC, in PKCS #8 DER form
   * @return the context
   * @throws IllegalArgumentException if they are not such
   * @throws UnsupportedOperationException if the board's firmware cannot encrypt
   */
  @PythonExpression("tls_server({0}, {1})")
  public static TlsContext server(@RawBytes byte[] certificate, @RawBytes byte[] key) {
    try {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(null, NO_PASSWORD);
      X509Certificate parsed = certificate(certificate);
      PrivateKey secret =
          KeyFactory.getInstance(parsed.getPublicKey().getAlgorithm())
              .generatePrivate(new PKCS8EncodedKeySpec(key));
      own.setKeyEntry("own", secret, NO_PASSWORD, new Certificate[] {parsed});
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(own, NO_PASSWORD);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return new TlsContext(context, false);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("not a certificate and its key", e);
    }
  }

  private static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  /** One end of a connection. */
  SSLEngine engine(String host, int port, boolean client) {
    SSLEngine engine = context.createSSLEngine(host, port);
    engine.setUseClientMode(client);
    if (checksName) {
      SSLParameters parameters = engine.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS"); // RFC 2818: the name must match
      engine.setSSLParameters(parameters);
    }
    return engine;
  }

  private static final class TrustEverybody implements X509TrustManager {
    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}

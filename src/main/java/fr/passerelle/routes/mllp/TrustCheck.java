package fr.passerelle.routes.mllp;

import fr.passerelle.routes.RouteLog;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.ReferenceCountUtil;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Lets a frame through only after a handshake with a certificate in force, and says in one line why
 * not. The dates are looked at again: Java takes a certificate that stands in the truststore itself
 * although it has expired.
 */
final class TrustCheck extends ChannelInboundHandlerAdapter {
  private final SslHandler tls;
  private final String partner;
  private boolean refused;

  TrustCheck(SslHandler tls, String partner) {
    this.tls = tls;
    this.partner = partner;
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
    if (event instanceof SslHandshakeCompletionEvent handshake) {
      Throwable against = handshake.isSuccess() ? dates() : handshake.cause();
      if (against != null) {
        refused = true;
        RouteLog.notTrusted(partner, Distrust.of(against));
        var unused = context.close();
      }
    }
    super.userEventTriggered(context, event);
  }

  private Throwable dates() {
    try {
      for (Certificate shown : tls.engine().getSession().getPeerCertificates()) {
        ((X509Certificate) shown).checkValidity();
      }
      return null;
    } catch (SSLPeerUnverifiedException none) {
      return null; // none was asked for
    } catch (CertificateException e) {
      return e;
    }
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    if (refused) {
      ReferenceCountUtil.release(message);
    } else {
      super.channelRead(context, message);
    }
  }

  /** Said already. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) throws Exception {
    if (!refused) {
      super.exceptionCaught(context, cause);
    }
  }
}

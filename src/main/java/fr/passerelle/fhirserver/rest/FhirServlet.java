package fr.passerelle.fhirserver.rest;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;

/** Stands for {@link FhirRestServer} in the web container until the container starts. */
final class FhirServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ObjectProvider<FhirRestServer> servers;
  private transient FhirRestServer server;

  FhirServlet(ObjectProvider<FhirRestServer> servers) {
    this.servers = servers;
  }

  @Override
  public void init(ServletConfig config) throws ServletException {
    super.init(config);
    server = servers.getObject();
    server.servlet().init(config);
  }

  @Override
  public void service(ServletRequest request, ServletResponse response)
      throws ServletException, IOException {
    server.servlet().service(request, new WholeAnswer((HttpServletResponse) response));
  }

  @Override
  public void destroy() {
    if (server != null) {
      server.servlet().destroy();
    }
  }
}

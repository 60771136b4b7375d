package fr.passerelle.routes.folder;

import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;
import org.apache.camel.support.PluginHelper;
import org.apache.camel.support.ResourceHelper;

/**
 * Adds a folder's route to its context, after a second look at what Camel made of the text: one
 * route, and nothing in it but one way to the intake.
 */
final class RouteModel {
  private final String id;

  RouteModel(String id) {
    this.id = id;
  }

  void addTo(CamelContext context, RouteText text) throws Exception {
    for (RoutesBuilder builder : builders(context, text)) {
      if (!(builder instanceof RouteBuilder routes)) {
        throw new IllegalArgumentException("a folder holds routes only");
      }
      check(routes.configureRoutes(context).getRoutes());
      context.addRoutes(routes);
    }
  }

  private Iterable<RoutesBuilder> builders(CamelContext context, RouteText text) throws Exception {
    return PluginHelper.getRoutesLoader(context)
        .findRoutesBuilders(ResourceHelper.fromBytes(text.name(), text.bytes()));
  }

  private void check(List<RouteDefinition> routes) {
    if (routes.size() != 1) {
      throw new IllegalArgumentException("a folder holds one route");
    }
    RouteDefinition route = routes.get(0);
    if (route.getOutputs().size() != 1 || !(route.getOutputs().get(0) instanceof ToDefinition)) {
      throw new IllegalArgumentException("a route goes to passerelle:intake and nowhere else");
    }
    route.setId(id);
  }
}

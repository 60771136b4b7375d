package fr.passerelle.fhirserver.store;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.dao.data.IResourceLinkDao;
import ca.uhn.fhir.model.primitive.IdDt;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Who refers to a resource, from HAPI's table of links. */
@Component
final class Backlinks {
  private final IResourceLinkDao links;
  private final DaoRegistry daos;

  Backlinks(IResourceLinkDao links, DaoRegistry daos) {
    this.links = links;
    this.daos = daos;
  }

  List<Resource> of(IdType target) {
    List<IdDt> sources;
    try (Stream<IdDt> found =
        links.streamSourceIdsForTargetFhirId(target.getResourceType(), target.getIdPart())) {
      sources = found.toList();
    }
    return sources.stream().map(this::read).toList();
  }

  private Resource read(IdDt source) {
    IdType id = new IdType(source.getResourceType(), source.getIdPart());
    return (Resource) daos.getResourceDao(id.getResourceType()).read(id, ServerRequest.retried());
  }
}

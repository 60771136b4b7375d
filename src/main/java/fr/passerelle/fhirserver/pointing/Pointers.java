package fr.passerelle.fhirserver.pointing;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildResourceDefinition;
import ca.uhn.fhir.util.FhirTerser;
import ca.uhn.fhir.util.IModelVisitor2;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Reference;

/** Finds the references of a resource that point by identifier. */
final class Pointers {
  private final FhirContext fhir;
  private final FhirTerser terser;

  Pointers(FhirContext fhir) {
    this.fhir = fhir;
    this.terser = fhir.newTerser();
  }

  List<Pointer> of(IBaseResource resource) {
    List<Pointer> found = new ArrayList<>();
    terser.visit(resource, new Visitor(resource.fhirType(), found));
    return found;
  }

  private final class Visitor implements IModelVisitor2 {
    private final String type;
    private final List<Pointer> found;

    Visitor(String type, List<Pointer> found) {
      this.type = type;
      this.found = found;
    }

    @Override
    public boolean acceptElement(
        IBase element,
        List<IBase> containing,
        List<BaseRuntimeChildDefinition> children,
        List<BaseRuntimeElementDefinition<?>> elements) {
      if (element instanceof Reference reference) {
        Pointer.in(reference, path(children), allowed(children)).ifPresent(found::add);
      }
      return true;
    }

    private String path(List<BaseRuntimeChildDefinition> children) {
      return children.stream()
          .filter(child -> child != null && child.getElementName() != null)
          .map(BaseRuntimeChildDefinition::getElementName)
          .collect(Collectors.joining(".", type + ".", ""));
    }

    private Set<String> allowed(List<BaseRuntimeChildDefinition> children) {
      BaseRuntimeChildDefinition last = children.get(children.size() - 1);
      if (!(last instanceof RuntimeChildResourceDefinition definition)
          || definition.getResourceTypes().stream().anyMatch(Class::isInterface)) {
        return Pointer.ANY;
      }
      return definition.getResourceTypes().stream()
          .map(fhir::getResourceType)
          .collect(Collectors.toUnmodifiableSet());
    }
  }
}

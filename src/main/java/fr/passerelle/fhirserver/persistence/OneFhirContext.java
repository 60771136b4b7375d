package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import ca.uhn.fhir.jpa.config.r4.FhirContextR4Config;
import fr.passerelle.profiles.ProfileCatalog;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;

/**
 * Gives the beans the same FHIR context that HAPI keeps for itself, so that the model of R4 is
 * scanned and held once.
 */
final class OneFhirContext implements BeanDefinitionRegistryPostProcessor {
  private static final String HAPI_BEAN = "primaryFhirContext";

  private ConfigurableListableBeanFactory beans;

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    RootBeanDefinition ours = new RootBeanDefinition(FhirContext.class, this::context);
    ours.setPrimary(true);
    ours.setRole(BeanDefinition.ROLE_INFRASTRUCTURE);
    registry.removeBeanDefinition(HAPI_BEAN);
    registry.registerBeanDefinition(HAPI_BEAN, ours);
  }

  private FhirContext context() {
    FhirContext fhir = FhirContext.forCached(FhirVersionEnum.R4);
    fhir.setValidationSupport(
        new TypeHierarchy(fhir, () -> beans.getBean(ProfileCatalog.class).searchParameters()));
    FhirContextR4Config.configureDefaultParserOptions(fhir);
    return fhir;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory complete) {
    beans = complete;
  }
}

package fr.passerelle.fhirserver.persistence;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.data.envers.repository.support.EnversRevisionRepositoryFactoryBean;
import org.springframework.data.repository.Repository;

/**
 * Builds each of HAPI's 56 repositories when it is first used: all at once they parse their queries
 * for seconds, and a start needs few of them.
 */
final class LazyRepositories implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    for (String name : beans.getBeanDefinitionNames()) {
      BeanDefinition definition = beans.getBeanDefinition(name);
      if (EnversRevisionRepositoryFactoryBean.class
          .getName()
          .equals(definition.getBeanClassName())) {
        definition.setLazyInit(true);
      }
    }
    if (beans instanceof DefaultListableBeanFactory factory) {
      Resolver resolver = new Resolver();
      resolver.setBeanFactory(factory);
      factory.setAutowireCandidateResolver(resolver);
    }
  }

  /** Injects a repository as if every injection point said {@code @Lazy}. */
  private static final class Resolver extends ContextAnnotationAutowireCandidateResolver {
    @Override
    protected boolean isLazy(DependencyDescriptor descriptor) {
      return Repository.class.isAssignableFrom(descriptor.getDependencyType())
          || super.isLazy(descriptor);
    }
  }
}

package fr.passerelle.fhirserver.persistence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.env.Environment;

/**
 * Takes away what HAPI defines for every one of the 146 types of R4 and this server does not serve:
 * HAPI's own setting hides those types but still builds them, at seconds of start.
 */
final class UnservedTypes implements BeanDefinitionRegistryPostProcessor {
  private static final Pattern OF_A_TYPE = Pattern.compile("my(.+?)(Resource)?(Dao|Rp)R4");

  private final ServedTypes served;

  UnservedTypes(Environment environment) {
    this.served = ServedTypes.from(environment);
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (String name : registry.getBeanDefinitionNames()) {
      Matcher bean = OF_A_TYPE.matcher(name);
      if (bean.matches() && !isServed(bean.group(1))) {
        registry.removeBeanDefinition(name);
      }
    }
  }

  private boolean isServed(String type) {
    // "System" is the server itself: transactions and history of everything.
    return "System".equals(type) || served.contains(type);
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    // Definitions only: nothing to do once they are complete.
  }
}

package fr.passerelle.security;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.env.Environment;

/** Asks the {@link ListeningRule} about the HTTP addresses before anything starts. */
final class ListeningGuard implements BeanFactoryPostProcessor {
  private static final List<String> ADDRESSES =
      List.of("server.address", "management.server.address");

  private final Environment environment;
  private final ListeningRule rule;

  ListeningGuard(Environment environment, ListeningRule rule) {
    this.environment = environment;
    this.rule = rule;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
    for (String key : ADDRESSES) {
      boolean isHttp = key.equals(ADDRESSES.get(0));
      if (isHttp || environment.containsProperty(key)) {
        rule.refusal(environment.getProperty(key)).ifPresent(ListeningGuard::refuse);
      }
    }
  }

  private static void refuse(String reason) {
    throw new ListeningRefusedException(reason);
  }
}

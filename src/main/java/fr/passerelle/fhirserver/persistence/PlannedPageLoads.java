package fr.passerelle.fhirserver.persistence;

import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/**
 * Loads the resources of a page by a query with a parameter for each id. The one of HAPI has a
 * parameter for the whole list, and Hibernate plans such a query anew at each search.
 */
final class PlannedPageLoads implements BeanPostProcessor {
  private static final String LOAD = "findCurrentVersionsByResourcePidsAndFetchResourceTable";
  private static final String LIST = ":pids";

  /** HAPI fills lists up to a few sizes; a plan is kept for each up to this one. */
  private static final int LARGEST = 200;

  private final ObjectProvider<EntityManagerFactory> entities;

  PlannedPageLoads(ObjectProvider<EntityManagerFactory> entities) {
    this.entities = entities;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof IResourceHistoryTableDao && bean instanceof Advised repository) {
      repository.addAdvice(0, (MethodInterceptor) this::around);
    }
    return bean;
  }

  @SuppressWarnings("unchecked")
  private Object around(MethodInvocation call) throws Throwable {
    Method method = call.getMethod();
    if (!method.getName().equals(LOAD)) {
      return call.proceed();
    }
    List<JpaPid> ids = (List<JpaPid>) call.getArguments()[0];
    EntityManager current =
        EntityManagerFactoryUtils.getTransactionalEntityManager(entities.getObject());
    return current == null || ids.isEmpty() || ids.size() > LARGEST
        ? call.proceed()
        : load(current, method.getAnnotation(Query.class).value(), ids);
  }

  private static List<ResourceHistoryTable> load(
      EntityManager current, String listed, List<JpaPid> ids) {
    String each =
        IntStream.rangeClosed(1, ids.size())
            .mapToObj(i -> "?" + i)
            .collect(Collectors.joining(", "));
    TypedQuery<ResourceHistoryTable> query =
        current.createQuery(listed.replace(LIST, each), ResourceHistoryTable.class);
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i));
    }
    return query.getResultList();
  }
}

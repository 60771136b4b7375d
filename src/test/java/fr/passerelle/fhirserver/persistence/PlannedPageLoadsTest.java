package fr.passerelle.fhirserver.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;
import static org.springframework.transaction.support.TransactionSynchronizationManager.bindResource;
import static org.springframework.transaction.support.TransactionSynchronizationManager.unbindResource;

import ca.uhn.fhir.jpa.dao.data.IResourceHistoryTableDao;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.LongStream;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.orm.jpa.EntityManagerHolder;

class PlannedPageLoadsTest {
  private final EntityManagerFactory entities = mock(EntityManagerFactory.class);
  private final EntityManager current = mock(EntityManager.class);
  private final IResourceHistoryTableDao hapi = mock(IResourceHistoryTableDao.class);
  private final List<ResourceHistoryTable> rows = List.of(new ResourceHistoryTable());

  @BeforeEach
  void inATransaction() {
    bindResource(entities, new EntityManagerHolder(current));
  }

  @AfterEach
  void afterTheTransaction() {
    unbindResource(entities);
  }

  @Test
  @SuppressWarnings("unchecked")
  void a_page_is_loaded_with_a_parameter_for_each_id() {
    TypedQuery<ResourceHistoryTable> query = mock(TypedQuery.class);
    ArgumentCaptor<String> text = ArgumentCaptor.forClass(String.class);
    when(current.createQuery(text.capture(), eq(ResourceHistoryTable.class))).thenReturn(query);
    when(query.setParameter(anyInt(), any())).thenReturn(query);
    when(query.getResultList()).thenReturn(rows);
    List<JpaPid> ids = ids(3);
    assertThat(load(ids)).isSameAs(rows);
    assertThat(text.getValue()).contains("IN (?1, ?2, ?3)").doesNotContain(":");
    verify(query).setParameter(1, ids.get(0));
    verify(query).setParameter(3, ids.get(2));
    verifyNoInteractions(hapi);
  }

  @Test
  void a_page_too_large_to_keep_a_plan_for_is_left_to_hapi() {
    List<JpaPid> ids = ids(201);
    when(hapi.findCurrentVersionsByResourcePidsAndFetchResourceTable(ids)).thenReturn(rows);
    assertThat(load(ids)).isSameAs(rows);
    verifyNoInteractions(current);
  }

  private List<ResourceHistoryTable> load(List<JpaPid> ids) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean("entities", entities);
    Object repository =
        new ProxyFactory(
                IResourceHistoryTableDao.class,
                (MethodInterceptor) call -> call.getMethod().invoke(hapi, call.getArguments()))
            .getProxy();
    Object planned =
        new PlannedPageLoads(beans.getBeanProvider(EntityManagerFactory.class))
            .postProcessAfterInitialization(repository, "repository");
    return ((IResourceHistoryTableDao) planned)
        .findCurrentVersionsByResourcePidsAndFetchResourceTable(ids);
  }

  private static List<JpaPid> ids(int number) {
    return LongStream.range(0, number).mapToObj(JpaPid::fromId).toList();
  }
}

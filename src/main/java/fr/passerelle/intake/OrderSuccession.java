package fr.passerelle.intake;

import fr.passerelle.fhirserver.ResourceStore;
import fr.passerelle.translation.MessageHeader;
import fr.passerelle.translation.OrderTask;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Orders as many messages tell them: the latest word that describes an order says what it is, the
 * latest word of any kind what becomes of it, in whatever order they come. What the owner of its
 * task has done with it stays, but for a cancellation that still comes in time.
 */
final class OrderSuccession {
  private static final Set<TaskStatus> OVER =
      EnumSet.of(TaskStatus.REJECTED, TaskStatus.FAILED, TaskStatus.COMPLETED);

  private static final Set<TaskStatus> TAKEN =
      EnumSet.of(TaskStatus.RECEIVED, TaskStatus.ACCEPTED, TaskStatus.READY, TaskStatus.INPROGRESS);

  private final ResourceStore store;
  private final Heads heads;

  OrderSuccession(ResourceStore store, Heads heads) {
    this.store = store;
    this.heads = heads;
  }

  /** Which part of an order a message is the latest word about. */
  enum News {
    CONTENT,
    STATE,
    BOTH
  }

  /**
   * What of a record is news.
   *
   * @param owned the orders it has news about, each with its task and what belongs to it
   * @param orders the news, by the id the order is stored under
   */
  record Newest(List<Resource> owned, Map<String, News> orders) {
    static final Newest NOTHING = new Newest(List.of(), Map.of());

    static Newest of(List<Resource> owned) {
      return new Newest(owned, Map.of());
    }
  }

  static boolean areOrders(List<Resource> owned) {
    return !owned.isEmpty() && owned.get(0) instanceof ServiceRequest;
  }

  /** Notes for each order by itself how recent it now is. */
  Newest newest(String partner, List<Resource> owned, MessageHeader header) {
    List<Resource> newest = new ArrayList<>();
    Map<String, News> orders = new HashMap<>();
    for (List<Resource> order : apart(owned)) {
      Optional<News> news = news(partner, order, header);
      news.ifPresent(
          some -> {
            orders.put(SenderResources.storedId(order.get(0)), some);
            newest.addAll(some == News.STATE ? order.subList(0, 2) : order);
          });
    }
    return new Newest(newest, orders);
  }

  /** An order, its task, and what belongs to them. */
  private static List<List<Resource>> apart(List<Resource> owned) {
    List<List<Resource>> orders = new ArrayList<>();
    for (Resource resource : owned) {
      if (resource instanceof ServiceRequest) {
        orders.add(new ArrayList<>());
      }
      orders.get(orders.size() - 1).add(resource);
    }
    return orders;
  }

  private Optional<News> news(String partner, List<Resource> order, MessageHeader header) {
    List<Resource> content = List.of(order.get(0));
    Task task = (Task) order.get(1);
    if (!OrderTask.word(task).changes()) {
      // It shows that there is such an order, and gives way to whatever is said of it.
      return heads.isKnown(partner, List.of(task)) ? Optional.empty() : Optional.of(News.BOTH);
    }
    boolean isState = heads.advance(partner, List.of(task), header);
    // A word that describes nothing stands for the order until one that does has come.
    boolean isContent =
        OrderTask.word(task).describes()
            ? heads.advance(partner, content, header)
            : isState && !heads.isKnown(partner, content);
    if (isState) {
      return Optional.of(isContent ? News.BOTH : News.STATE);
    }
    return isContent ? Optional.of(News.CONTENT) : Optional.empty();
  }

  /** What is to be stored when these follow on what is stored. */
  List<Resource> following(List<Resource> owned, Map<String, News> orders) {
    List<Resource> all = new ArrayList<>(owned);
    for (int rank = 0; rank < all.size(); rank++) {
      if (all.get(rank) instanceof ServiceRequest order) {
        Task task = (Task) all.get(rank + 1);
        News news = orders.getOrDefault(order.getId(), News.BOTH);
        Optional<Task> before = stored(Task.class, task).filter(there -> isOfTheSame(there, task));
        all.set(rank, order(order, stored(ServiceRequest.class, order), news));
        all.set(rank + 1, held(before.map(there -> task(task, there, news)).orElse(task)));
      }
    }
    return all;
  }

  /** What is stored for somebody else says nothing of this person. */
  private static boolean isOfTheSame(Task one, Task other) {
    return other.getFor().getReference().equals(one.getFor().getReference());
  }

  private <T extends Resource> Optional<T> stored(Class<T> type, T resource) {
    return store.read(type, resource.getIdElement().getIdPart());
  }

  private static ServiceRequest order(
      ServiceRequest told, Optional<ServiceRequest> stored, News news) {
    Optional<ServiceRequest> before =
        stored.filter(
            there -> told.getSubject().getReference().equals(there.getSubject().getReference()));
    if (before.isEmpty() || news == News.BOTH) {
      return told;
    }
    ServiceRequest content = news == News.CONTENT ? told : before.get().copy();
    ServiceRequest state = news == News.CONTENT ? before.get() : told;
    content.setId(told.getId());
    return content.setStatus(state.getStatus());
  }

  private static Task task(Task told, Task before, News news) {
    Task task = news == News.STATE ? before.copy() : told.copy();
    task.setId(told.getId());
    boolean isOwners = news == News.CONTENT || stays(before, told);
    state(task, isOwners ? before : told);
    if (!task.hasOwner() && told.hasOwner()) {
      task.setOwner(told.getOwner().copy()); // who answers an order answers for its task
    }
    if (isTaken(before)) {
      keep(task, before);
    }
    return task;
  }

  /** Nobody holds what nobody has taken yet (psl-tache-responsable); the order says it waits. */
  private static Task held(Task task) {
    return task.getStatus() == TaskStatus.ONHOLD && !task.hasOwner()
        ? task.setStatus(TaskStatus.REQUESTED)
        : task;
  }

  /** Whether what the owner did outlasts what the sender says now. */
  private static boolean stays(Task before, Task told) {
    return OVER.contains(before.getStatus())
        || (TAKEN.contains(before.getStatus()) && told.getStatus() == TaskStatus.REQUESTED);
  }

  private static void state(Task task, Task as) {
    Task state = as.copy();
    task.setStatus(state.getStatus());
    task.setStatusReason(state.hasStatusReason() ? state.getStatusReason() : null);
    task.setBusinessStatus(state.hasBusinessStatus() ? state.getBusinessStatus() : null);
    task.setLastModifiedElement(state.hasLastModified() ? state.getLastModifiedElement() : null);
    task.setNote(state.getNote());
  }

  private static boolean isTaken(Task task) {
    return TAKEN.contains(task.getStatus()) || OVER.contains(task.getStatus());
  }

  /** What only the owner writes. */
  private static void keep(Task task, Task before) {
    Task kept = before.copy();
    if (kept.hasOwner()) {
      task.setOwner(kept.getOwner());
    }
    task.setOutput(kept.getOutput());
    task.setExecutionPeriod(kept.hasExecutionPeriod() ? kept.getExecutionPeriod() : null);
    List<String> said = task.getNote().stream().map(Annotation::getText).toList();
    kept.getNote().stream().filter(note -> !said.contains(note.getText())).forEach(task::addNote);
  }
}

package fr.passerelle.fhirserver;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * The port through which the other rooms read and write FHIR resources. Every write passes the same
 * interceptors as a write over REST, except validation, which the caller does before.
 */
public interface ResourceStore {

  /**
   * Runs {@code work} in one database transaction opened by HAPI's own transaction service, and
   * runs it again, whole, when a version conflict or a concurrent insert of the same unique key
   * ended it. {@code work} must therefore start from its inputs each time. Statements of Spring's
   * {@code JdbcClient} on the server's data source take part.
   */
  <T> T inTransaction(Supplier<T> work);

  /** The current version, or empty when there is none or it is deleted. */
  <T extends Resource> Optional<T> read(Class<T> type, String id);

  /**
   * Current resources of that type that carry the identifier. Takes part in a running transaction.
   */
  <T extends Resource> List<T> findByIdentifier(Class<T> type, String system, String value);

  /**
   * Current resources of that type that a FHIR search finds, for instance {@code
   * birthdate=1961-05-04&family=MOREL}.
   *
   * @param criteria names and values as in a URL
   * @param most at most so many
   */
  <T extends Resource> List<T> search(Class<T> type, String criteria, int most);

  /**
   * Creates or updates the resource under its own id (a UUID). The same content again makes no new
   * version.
   */
  Saved save(Resource resource);

  /**
   * Saves several in the order that their references among themselves need, as one FHIR transaction
   * inside the running one.
   */
  List<Saved> saveAll(List<? extends Resource> resources);

  /**
   * The same, and the security labels they have are all they have. Otherwise a label that was there
   * before stays, as FHIR wants of a server.
   */
  List<Saved> saveAllWithTheirLabels(List<? extends Resource> resources);

  /**
   * Takes resources away with all their versions: nobody can read any of them any more.
   *
   * @throws ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException when a resource
   *     that stays refers to one of them
   */
  void forget(List<IdType> ids);

  /** Takes that version and later ones away, but for the current one. */
  void forgetVersions(IdType from);

  /** Runs the work like {@link #inTransaction}, then undoes all it did. */
  <T> T rehearse(Supplier<T> work);

  /** Whether nothing was ever stored, deleted resources included. */
  boolean isEmpty();

  /** Current resources that refer to that one, of any served type. */
  List<Resource> pointingAt(IdType target);

  /**
   * What a write did.
   *
   * @param id with version
   * @param changed false when the stored content was the same already
   */
  record Saved(IdType id, boolean changed) {}
}

package fr.passerelle.fhirserver.search;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.SortSpec;
import fr.passerelle.fhirserver.hooks.StorageHook;
import org.springframework.stereotype.Component;

/**
 * Pages every search by offset, so that it writes nothing and sees what was stored a moment ago.
 *
 * <p>An offset needs a total order: among equal values a database gives any, and a page then
 * repeats or misses some. The key of the row therefore ends every sort.
 *
 * <p>{@code $everything} refuses an offset and keeps HAPI's stored search.
 */
@Component
@Interceptor
public final class PagesByOffset implements StorageHook {
  /** Resources on a page when {@code _count} does not say. */
  public static final int DEFAULT_PAGE = 50;

  /** Resources on a page at most. */
  public static final int LARGEST_PAGE = 1000;

  @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
  public void order(SearchParameterMap search) {
    // HAPI marks every page after the first as synchronous; a search that is so without an offset
    // is HAPI's own (conditional writes, reads within a transaction) and has no pages.
    boolean hasPages = search.getOffset() != null || !search.isLoadSynchronous();
    if (!hasPages || search.getEverythingMode() != null) {
      return;
    }
    if (search.getOffset() == null) {
      search.setOffset(0);
    }
    if (search.getCount() == null) {
      search.setCount(DEFAULT_PAGE);
    }
    search.setSort(endingWithRowKey(search.getSort()));
  }

  private static SortSpec endingWithRowKey(SortSpec sort) {
    if (sort == null) {
      return new SortSpec(Constants.PARAM_PID);
    }
    SortSpec last = sort;
    while (last.getChain() != null) {
      last = last.getChain();
    }
    if (!Constants.PARAM_PID.equals(last.getParamName())) {
      last.setChain(new SortSpec(Constants.PARAM_PID));
    }
    return sort;
  }
}

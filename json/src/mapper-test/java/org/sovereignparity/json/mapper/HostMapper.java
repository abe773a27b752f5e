package org.sovereignparity.json.mapper;

import java.lang.reflect.Type;

/** The mapper of a host, of either version of Jackson. */
public interface HostMapper {
  String write(Object value) throws Exception;

  Object read(String json, Type type) throws Exception;

  /** As {@link #read}, but set to be as lenient as the version can. */
  Object readLeniently(String json, Type type) throws Exception;

  Object tree(String json) throws Exception;

  Object tree(Object value);

  Object ofTree(Object tree, Type type) throws Exception;

  /** {@return the value of {@code json}, by way of a tree that keeps every digit} */
  Object readByExactTree(String json, Type type) throws Exception;

  /** {@return the value of {@code json}, by way of a buffer of tokens} */
  Object readByBuffer(String json, Type type) throws Exception;

  Object convert(Object value, Type type);

  /** {@return a mapper with the modules that it finds by itself} */
  HostMapper ofModulesFound();

  /** {@return where the mapper's own exception says that it failed} */
  String path(Throwable e);
}

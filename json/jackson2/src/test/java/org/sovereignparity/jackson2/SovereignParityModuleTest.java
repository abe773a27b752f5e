package org.sovereignparity.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.lang.reflect.Type;
import org.sovereignparity.json.mapper.HostMapper;
import org.sovereignparity.json.mapper.MapperCases;

class SovereignParityModuleTest extends MapperCases {
  SovereignParityModuleTest() {
    super(new Host(JsonMapper.builder().addModule(new SovereignParityModule()).build()));
  }

  private record Host(JsonMapper mapper) implements HostMapper {
    private JavaType type(Type type) {
      return mapper.getTypeFactory().constructType(type);
    }

    @Override
    public String write(Object value) throws Exception {
      return mapper.writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) throws Exception {
      return mapper.readValue(json, type(type));
    }

    @Override
    public Object readLeniently(String json, Type type) throws Exception {
      return mapper
          .rebuild()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
          .build()
          .readValue(json, type(type));
    }

    @Override
    public Object tree(String json) throws Exception {
      return mapper.readTree(json);
    }

    @Override
    public Object tree(Object value) {
      return mapper.valueToTree(value);
    }

    @Override
    public Object ofTree(Object tree, Type type) throws Exception {
      return mapper.treeToValue((JsonNode) tree, type(type));
    }

    @Override
    public Object readByExactTree(String json, Type type) throws Exception {
      JsonNode tree =
          JsonMapper.builder()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
              .build()
              .readTree(json);
      return ofTree(tree, type);
    }

    @Override
    public Object readByBuffer(String json, Type type) throws Exception {
      try (JsonParser parser = mapper.createParser(json);
          TokenBuffer buffer = new TokenBuffer(parser)) {
        parser.nextToken();
        buffer.copyCurrentStructure(parser);
        JsonParser first = buffer.asParser();
        first.nextToken();
        return mapper.readValue(first, type(type));
      }
    }

    @Override
    public Object convert(Object value, Type type) {
      return mapper.convertValue(value, type(type));
    }

    @Override
    public HostMapper ofModulesFound() {
      return new Host(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public String path(Throwable e) {
      return ((JsonMappingException) e).getPathReference();
    }
  }
}

package org.sovereignparity.jackson3;

import java.lang.reflect.Type;
import org.sovereignparity.json.mapper.HostMapper;
import org.sovereignparity.json.mapper.MapperCases;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

class SovereignParityModuleTest extends MapperCases {
  SovereignParityModuleTest() {
    super(new Host(JsonMapper.builder().addModule(new SovereignParityModule()).build()));
  }

  private record Host(JsonMapper mapper) implements HostMapper {
    private JavaType type(Type type) {
      return mapper.getTypeFactory().constructType(type);
    }

    @Override
    public String write(Object value) {
      return mapper.writeValueAsString(value);
    }

    @Override
    public Object read(String json, Type type) {
      return mapper.readValue(json, type(type));
    }

    @Override
    public Object readLeniently(String json, Type type) {
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
    public Object tree(String json) {
      return mapper.readTree(json);
    }

    @Override
    public Object tree(Object value) {
      return mapper.valueToTree(value);
    }

    @Override
    public Object ofTree(Object tree, Type type) {
      return mapper.treeToValue((JsonNode) tree, type(type));
    }

    @Override
    public Object readByExactTree(String json, Type type) {
      JsonNode tree =
          JsonMapper.builder()
              .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
              .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
              .build()
              .readTree(json);
      return ofTree(tree, type);
    }

    @Override
    public Object readByBuffer(String json, Type type) {
      try (JsonParser parser = mapper.createParser(json);
          TokenBuffer buffer = TokenBuffer.forBuffering(parser, null)) {
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
      return ((DatabindException) e).getPathReference();
    }
  }
}

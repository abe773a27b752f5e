package org.sovereignparity.json;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sovereignparity.programme.Edition;

/** A programme of a made-up state, and a round of it, both written by hand in JSON. */
final class HostProgramme {
  static final String TEXT = text();

  /**
   * Four entries. Parity is 75, 90, 75, 80: (1/2 + 1)/2, (1 + 4/5)/2, (1/2 + 1)/2, 4/5; the juries
   * are 70, 61, 50, 60 without highest and lowest; reach is 50, 100, 80, 70 of the best, who has
   * 1000 users; citizens are 80, 70, 60, 50. With the weights 4, 3, 2, 1 the totals are 69, 81.3,
   * 67, 69.
   */
  static final String ENTRIES =
      """
      {"submissions":[
      {"team":"A","model":"a","inputs":{
      "benchmarks":[{"developed":40,"target":80},{"developed":90,"target":60}],
      "jury":[50,60,70,80,100],"users":500,"citizens":[5,4,3]},
      "gates":{"security":"MET","weights":"MET"}},
      {"team":"B","model":"b","inputs":{
      "benchmarks":[{"developed":80,"target":80},{"developed":48,"target":60}],
      "jury":["60","61.04","62"],"users":"1e3","citizens":{"mean":"3.5","count":40}},
      "gates":{"security":"NOT_MET","weights":"MET"}},
      {"team":"C","model":"c","inputs":{
      "benchmarks":[{"developed":0.3,"target":0.6},{"developed":120,"target":60}],
      "jury":[40,50,60],"users":800,"citizens":[1,5]},
      "gates":{"security":"MET"}},
      {"team":"D","model":"d","inputs":{
      "benchmarks":[{"developed":64,"target":80},{"developed":48,"target":60}],
      "jury":[60,60,60],"users":700,"citizens":{"mean":2.5,"count":10}},
      "gates":{"security":"MET","weights":"MET"}}]}
      """;

  private HostProgramme() {}

  static Edition edition() {
    return ParityJson.readProgramme(TEXT).edition("2027");
  }

  private static String text() {
    try {
      return Resources.toString(
          Resources.getResource("host-programme.json"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

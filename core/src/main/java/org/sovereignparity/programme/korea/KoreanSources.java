package org.sovereignparity.programme.korea;

import java.net.URI;
import java.time.LocalDate;
import org.sovereignparity.source.Citation;
import org.sovereignparity.source.Confidence;
import org.sovereignparity.source.Source;

/**
 * The documents, as known on 2026-11-21. Titles of press reports are descriptions; a report without
 * a date in its address has none here.
 */
final class KoreanSources {
  static final Source OFF_1 =
      dated(
          "OFF-1",
          "Ministry of Science and ICT, result of the first stage evaluation, with annexes",
          "https://www.korea.kr/briefing/pressReleaseView.do?newsId=156739871",
          "2026-01-15");
  static final Source OFF_2 =
      dated(
          "OFF-2",
          "Ministry of Science and ICT, one additional team selected",
          "https://www.korea.kr/briefing/pressReleaseView.do?newsId=156745298",
          "2026-02-20");
  static final Source OFF_3 =
      dated(
          "OFF-3",
          "Ministry of Science and ICT, result of the second stage evaluation, with annexes",
          "https://www.korea.kr/briefing/pressReleaseView.do?newsId=156774699",
          "2026-08-18");
  static final Source OFF_4 =
      dated(
          "OFF-4",
          "Ministry of Science and ICT, explanatory release: formulas, item leaders, averages",
          "https://www.korea.kr/briefing/actuallyView.do?newsId=148970354",
          "2026-08-20");
  static final Source BRIEF_3 =
      dated(
          "BRIEF-3",
          "Briefing by vice-minister Ryu on the second stage, as quoted by PEB and AIE",
          "https://www.korea.kr/briefing/policyBriefingView.do?newsId=156774781",
          "2026-08-18");

  static final Source PEB =
      Source.builder()
          .id("PEB")
          .title("Pebblous, The Benchmark Leader Came Last")
          .date(LocalDate.of(2026, 8, 28))
          .build();
  static final Source AIE =
      Source.builder()
          .id("AIE")
          .title("aieconlab, on the second evaluation (\"네 팀 중 국제 지수 1위가 떨어졌다\")")
          .date(LocalDate.of(2026, 8, 20))
          .build();
  static final Source AA_SITE =
      Source.builder()
          .id("AA-SITE")
          .title("Artificial Analysis, Intelligence Index v4.1.1 on its site")
          .date(LocalDate.of(2026, 8, 18))
          .build();

  static final Source YONHAP =
      dated(
          "YONHAP",
          "Yonhap, on the points of every team",
          "https://www.yna.co.kr/view/AKR20260827190600017",
          "2026-08-27");
  static final Source NEWSPIM =
      dated(
          "NEWSPIM",
          "Newspim, on the publication of the points",
          "https://www.newspim.com/news/view/20260827001289",
          "2026-08-27");
  static final Source ITDAILY =
      undated(
          "ITDAILY",
          "IT Daily, on the objection, as cited by PEB",
          "https://www.itdaily.kr/news/articleView.html?idxno=241232");
  static final Source EBN =
      undated(
          "EBN",
          "EBN, on the third stage, as cited by AIE",
          "https://www.ebn.co.kr/news/articleView.html?idxno=1720788");

  static final Source CALL =
      undated(
          "MSIT-CALL",
          "Ministry of Science and ICT, notice of the call",
          "https://www.msit.go.kr/bbs/view.do?sCode=user&mId=113&mPid=112&bbsSeqNo=94&nttSeqNo=3185914");
  static final Source NATE =
      dated(
          "NATE", "Nate, on the call", "https://m.cartech.nate.com/content/1929700", "2025-06-20");
  static final Source NEWSWORKS =
      undated(
          "NEWSWORKS",
          "Newsworks, on the call",
          "https://www.newsworks.co.kr/news/articleView.html?idxno=800434");
  static final Source DAUM =
      dated(
          "DAUM",
          "Daum, on the paper review",
          "https://v.daum.net/v/20250725185701455",
          "2025-07-25");
  static final Source NEWSWAY =
      dated(
          "NEWSWAY",
          "Newsway, on the selection of five teams",
          "https://www.newsway.co.kr/news/view?ud=2025080415535761920",
          "2025-08-04");
  static final Source ETODAY_GPU =
      undated(
          "ETODAY-2494035",
          "Etoday, on computing power, data and talent for the selected teams",
          "https://www.etoday.co.kr/news/view/2494035");

  static final Source ECONOMIDAILY =
      dated(
          "ECONOMIDAILY",
          "Economidaily, on the dispute about Solar Open 100B",
          "https://www.economidaily.com/view/20260102090032331",
          "2026-01-02");
  static final Source KMIB =
      undated(
          "KMIB",
          "Kukmin Ilbo, on the dispute about HyperCLOVA X SEED",
          "https://www.kmib.co.kr/article/view.asp?arcid=1767688637");
  static final Source ASIATODAY =
      dated(
          "ASIATODAY",
          "Asia Today, on the dispute about A.X K1",
          "https://www.asiatoday.co.kr/kn/view.php?key=20260108010003956",
          "2026-01-08");
  static final Source HERALD =
      undated(
          "HERALD",
          "Herald Business, on the mean of K-EXAONE over 13 benchmarks",
          "https://biz.heraldcorp.com/article/10645893");
  static final Source ZDNET_CHART =
      dated(
          "ZDNET-20260111082113",
          "ZDNet Korea, on K-EXAONE, with a chart of 13 benchmarks",
          "https://zdnet.co.kr/view/?no=20260111082113",
          "2026-01-11");
  static final Source ZDNET_ENCODER =
      dated(
          "ZDNET-20260115174006",
          "ZDNet Korea, on encoders and independence",
          "https://zdnet.co.kr/view/?no=20260115174006",
          "2026-01-15");
  static final Source ZUM =
      undated(
          "ZUM",
          "Zum, on the totals of the first stage",
          "https://m.news.zum.com/articles/103441924");
  static final Source KOREA_HERALD =
      undated(
          "KOREA-HERALD",
          "The Korea Herald, on the result of the first stage",
          "https://www.koreaherald.com/article/10656367");
  static final Source FNNEWS =
      dated(
          "FNNEWS",
          "Financial News, on the teams that do not come back",
          "https://www.fnnews.com/ampNews/202601151722533874",
          "2026-01-15");
  static final Source SBS =
      undated(
          "SBS-N1008406850",
          "SBS, on the teams that do not come back",
          "https://news.sbs.co.kr/news/endPage.do?news_id=N1008406850");
  static final Source SBS_CALL =
      undated(
          "SBS-N1008416083",
          "SBS, on the call for an additional team",
          "https://news.sbs.co.kr/news/endPage.do?news_id=N1008416083");
  static final Source CHOSUN =
      dated(
          "CHOSUN",
          "Chosun Biz, on the call for an additional team",
          "https://biz.chosun.com/it-science/ict/2026/01/23/D2QSZN7RZFHJTBSXDIIBSUSOLE/",
          "2026-01-23");
  static final Source ETODAY_CALL =
      undated(
          "ETODAY-2548794",
          "Etoday, on the call for an additional team and computing power in 2026",
          "https://www.etoday.co.kr/news/view/2548794");

  static final Source NABO_FOCUS =
      undated(
          "NABO-FOCUS-132",
          "National Assembly Budget Office, Focus 132, as cited by PEB",
          "https://www.nabo.go.kr/board/file/down.do?fid=33319071");
  static final Source NABO_SETTLEMENT =
      undated(
          "NABO-SETTLEMENT",
          "National Assembly Budget Office, settlement analysis, as cited by AIE",
          "https://www.nabo.go.kr/board/file/down.do?fid=33319407");

  private KoreanSources() {}

  static Citation official(Source source) {
    return Citation.of(source, Confidence.OFFICIAL);
  }

  static Citation official(Source source, String clause) {
    return Citation.of(source, clause, Confidence.OFFICIAL);
  }

  static Citation reported(Source source) {
    return Citation.of(source, Confidence.REPORTED);
  }

  static Citation reported(Source source, String clause) {
    return Citation.of(source, clause, Confidence.REPORTED);
  }

  static Citation single(Source source) {
    return Citation.of(source, Confidence.SINGLE_REPORT);
  }

  static Citation inferred(Source source, String clause) {
    return Citation.of(source, clause, Confidence.INFERRED);
  }

  private static Source dated(String id, String title, String address, String date) {
    return Source.builder()
        .id(id)
        .title(title)
        .address(URI.create(address))
        .date(LocalDate.parse(date))
        .build();
  }

  private static Source undated(String id, String title, String address) {
    return Source.builder().id(id).title(title).address(URI.create(address)).build();
  }
}

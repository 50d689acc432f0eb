package org.biennien.app.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.Provenance;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// A small chronicle for tests: a town that changes hands twice, a siege, an accusation denied, a report without a
/// year, and a village that no gazetteer knows. The articles were written for this.
public final class ExampleChronicle {
  public static final Place ALBU_KAMAL = place("Albu Kamal", "gn:174448", 34.45, 40.92, "SYR");
  public static final Place PALMYRA = place("Palmyra", "gn:163705", 34.55, 38.27, "SYR");
  public static final Place DEIR_EZ_ZOR = place("Deir ez-Zor", "gn:170794", 35.34, 40.14, "SYR");
  public static final Place BAKHMUT = place("Bakhmut", "gn:712160", 48.59, 38.0, "UKR");
  public static final Place VILLAGE = Place.unknown("Rasm al-Ghazal");

  private ExampleChronicle() {}

  private static Place place(String name, String id, double latitude, double longitude, String country) {
    return new Place(name, Optional.of(new Coordinates(latitude, longitude)), Optional.of(country), Optional.of(id));
  }

  /// The articles, with their claims.
  public static List<Told> articles() {
    return List.of(retaken(), lostAgain(), repeated(), besieged(), withoutYear(), bakhmut(), village());
  }

  /// A chronicle of them in `home`.
  public static Chronicle open(Path home) {
    Chronicle chronicle = Chronicle.open(home);
    var provenance = new Provenance("test", "none", "none");
    articles().forEach(told -> chronicle.add(told.article(), told.claims(), provenance));
    return chronicle;
  }

  private static Told retaken() {
    return Told.article("albu-kamal-1", "Tin Sáng", "2017-11-09", "Quân đội Syria nói đã lấy lại Albu Kamal", """
        Ngày 8/11, Quân đội Syria và Hezbollah thông báo đã giành lại quyền kiểm soát toàn bộ thị trấn Albu Kamal.

        Trước đó nhóm IS chiếm đóng thị trấn này từ năm 2014. Ít nhất 12 tay súng bị tiêu diệt trong hai ngày giao \
        tranh, nguồn tin quân sự cho biết.
        """)
        .says("seize", "giành lại quyền kiểm soát").extent("complete").by("Quân đội Syria", "SYR.MIL")
        .by("Hezbollah", "HEZBOLLAH").at("thị trấn Albu Kamal", ALBU_KAMAL)
        .according("Quân đội Syria và Hezbollah", "SYR.MIL", "party", "2017-11-08").and()
        .says("hold", "chiếm đóng").by("nhóm IS", "IS").at("thị trấn này", ALBU_KAMAL).on("từ năm 2014", "2014/..").and()
        .says("kill", "bị tiêu diệt").against("tay súng", "IS").killed("Ít nhất 12", 12)
        .according("nguồn tin quân sự", "SYR.MIL", "party", "").and();
  }

  private static Told lostAgain() {
    return Told.article("albu-kamal-2", "Báo Chiều", "2017-11-13", "IS tái chiếm thị trấn biên giới", """
        Theo Đài Quan sát Nhân quyền Syria, phiến quân IS đã tái chiếm Albu Kamal hôm 11/11 sau một đợt phản công ban đêm.

        Quân đội Syria bác bỏ tin trên, nói rằng họ vẫn kiểm soát Albu Kamal ngày 12/11. Lực lượng chính phủ sẽ mở \
        chiến dịch mới trong tuần tới.
        """)
        .says("seize", "tái chiếm").by("phiến quân IS", "IS").at("Albu Kamal", ALBU_KAMAL).on("hôm 11/11", "2017-11-11")
        .according("Đài Quan sát Nhân quyền Syria", "SOHR", "monitor", "").and()
        .says("reject", "bác bỏ").by("Quân đội Syria", "SYR.MIL").and()
        .says("hold", "kiểm soát").by("họ", "SYR.MIL").at("Albu Kamal", ALBU_KAMAL).on("ngày 12/11", "2017-11-12")
        .according("Quân đội Syria", "SYR.MIL", "party", "").and()
        .says("operation", "chiến dịch").status("planned").by("Lực lượng chính phủ", "SYR.MIL")
        .on("trong tuần tới", "2017-11-20/2017-11-26").and();
  }

  /// Another outlet with the Observatory's word: an echo.
  private static Told repeated() {
    return Told.article("albu-kamal-3", "Tin Sáng", "2017-11-14", "Albu Kamal đổi chủ lần nữa", """
        Hãng AFP dẫn Đài Quan sát Nhân quyền Syria cho hay phiến quân IS chiếm lại Albu Kamal từ hôm 11/11.
        """)
        .says("seize", "chiếm lại").by("phiến quân IS", "IS").at("Albu Kamal", ALBU_KAMAL).on("hôm 11/11", "2017-11-11")
        .according("Đài Quan sát Nhân quyền Syria", "SOHR", "monitor", "").according("AFP", "AFP", "media", "").and();
  }

  private static Told besieged() {
    return Told.article("deir-ez-zor", "Tin Sáng", "2017-08-20", "Deir ez-Zor trong vòng vây", """
        Thành phố Deir ez-Zor do quân chính phủ Syria kiểm soát nhiều năm nay.

        Ngày 19/8 IS vẫn bao vây Deir ez-Zor từ ba phía, một nhân chứng nói với hãng tin địa phương.
        """)
        .says("hold", "kiểm soát").by("quân chính phủ Syria", "SYR.MIL").at("Thành phố Deir ez-Zor", DEIR_EZ_ZOR).and()
        .says("besiege", "bao vây").by("IS", "IS").at("Deir ez-Zor", DEIR_EZ_ZOR).on("Ngày 19/8", "2017-08-19")
        .according("một nhân chứng", "nhân chứng", "witness", "").and();
  }

  private static Told withoutYear() {
    return Told.article("palmyra", "Tuần Tin", "", "Palmyra thất thủ", """
        Hãng tin Amaq loan báo nhóm IS đã chiếm Palmyra hôm 11/12. Quân đội Syria rút lui khỏi thành cổ.
        """)
        .says("seize", "chiếm").by("nhóm IS", "IS").at("Palmyra", PALMYRA).on("hôm 11/12", "XXXX-12-11")
        .according("Hãng tin Amaq", "AMAQ", "party", "").and()
        .says("withdraw", "rút lui").by("Quân đội Syria", "SYR.MIL").at("thành cổ", PALMYRA).and();
  }

  private static Told bakhmut() {
    return Told.article("bakhmut", "Báo Chiều", "2023-05-21", "Nga tuyên bố chiếm Bakhmut", """
        Bộ Quốc phòng Nga ngày 20/5 tuyên bố chiếm toàn bộ Bakhmut. Ukraine phủ nhận việc mất thành phố và nói quân họ \
        có thể phản công ở hai cánh. Tên lửa Nga nã vào vùng ngoại ô, ít nhất 3 dân thường thiệt mạng.
        """)
        .says("seize", "chiếm").extent("complete").by("Nga", "RUS.MIL").at("Bakhmut", BAKHMUT)
        .according("Bộ Quốc phòng Nga", "RUS.GOV", "party", "2023-05-20").and()
        .says("reject", "phủ nhận").by("Ukraine", "UKR.GOV").and()
        .says("attack", "phản công").status("possible").by("quân họ", "UKR.MIL").and()
        .says("shell", "nã").by("Nga", "RUS.MIL").at("vùng ngoại ô", BAKHMUT).and()
        .says("kill", "thiệt mạng").against("dân thường", "UKR.CIV").killed("ít nhất 3", 3).and();
  }

  private static Told village() {
    return Told.article("lang-nho", "Tuần Tin", "2017-11-18", "Giao tranh ở một làng nhỏ", """
        Ngày 17/11 quân đội Syria tiến vào làng Rasm al-Ghazal và giành được một nửa làng, theo hãng tin Al-Masdar.
        """)
        .says("advance", "tiến vào").by("quân đội Syria", "SYR.MIL").at("làng Rasm al-Ghazal", VILLAGE)
        .on("Ngày 17/11", "2017-11-17").according("hãng tin Al-Masdar", "Al-Masdar News", "media", "").and()
        .says("seize", "giành được").extent("partial").by("quân đội Syria", "SYR.MIL").at("làng Rasm al-Ghazal", VILLAGE)
        .on("Ngày 17/11", "2017-11-17").according("hãng tin Al-Masdar", "Al-Masdar News", "media", "").and();
  }
}

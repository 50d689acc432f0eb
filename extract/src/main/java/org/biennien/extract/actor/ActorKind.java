package org.biennien.extract.actor;

/// What sort of thing a phrase for an actor denotes; tells which roles it can play (a `SITE` accuses nobody).
public enum ActorKind {
  /// A state by its name or its capital: `Nga`, `Bình Nhưỡng`, `phía Mỹ`.
  STATE,
  /// A body that acts by speaking or deciding: `chính phủ Iraq`, `Liên Hợp Quốc`, `Lầu Năm Góc`.
  ORGANIZATION,
  /// People under arms: `quân đội Syria`, `phiến quân IS`, `200 binh sĩ`, `cảnh sát`.
  FORCE,
  /// One person: `Tổng thống Vladimir Putin`, `ông Zelensky`.
  PERSON,
  /// People without arms: `dân thường`, `con tin`, `8 người`.
  PEOPLE,
  /// Vehicles, ships, aircraft, weapons: `xe tăng`, `chiếc Su-22`.
  EQUIPMENT,
  /// Buildings and places that are struck or lost: `kho đạn`, `bệnh viện`, `cơ sở hạt nhân của Iran`.
  SITE
}

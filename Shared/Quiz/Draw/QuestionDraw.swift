internal import Questions
public import Vocabulary

/// Draws papers: the same pool, plan, history and seed give the same paper, anywhere and ever.
public enum QuestionDraw {
  /// A paper.
  ///
  /// In every stratum the items with the smallest tickets are taken. A stratum that is short stops
  /// the draw, unless `relaxing`: then the gaps are filled from wider strata, level by level, by
  /// tickets under the wider stratum's code, never with more judge items than a plan may have.
  ///
  /// - Throws: `DrawRefusal.shortage` with the stratum and the missing number.
  public static func draw(
    _ plan: Blueprint, from pool: DrawPool, hits: [ExposureHit], on day: LegalDay, seed: DrawSeed,
    relaxing: Bool = false
  ) throws(DrawRefusal) -> Paper {
    let eligibility = ExposureRule.eligibility(pool, plan, hits: hits, on: day)
    let drawer = TicketDrawer(seed)
    var picks: [Pick] = []
    var gaps: [Gap] = []
    for (quota, candidates) in zip(plan.quotas, eligibility.candidates) {
      let code = quota.stratum.code
      if candidates.count < quota.count {
        guard relaxing else {
          throw .shortage(
            StratumShortage(stratum: code, needed: quota.count, available: candidates.count))
        }
        gaps.append(Gap(quota: quota, missing: quota.count - candidates.count))
      }
      picks += smallest(quota.count, of: candidates, in: quota.stratum, drawer)
        .map { Pick(item: $0, quotaCode: code) }
    }
    let held = Set(eligibility.excluded)
    let widened = try fill(
      gaps, picks: &picks, pool: pool.items.filter { !held.contains($0.id) },
      judgeMax: Blueprint.judgeMax(of: plan.total), drawer)
    let ordered = drawer.sorted(picks, mark: "QZP1|") { $0.item.id }
    return Paper(
      items: ordered.map { $0.paperItem(drawer) }, relaxations: widened,
      readmitted: eligibility.readmitted)
  }

  private struct Pick {
    let item: DrawItem
    let quotaCode: String

    func paperItem(_ drawer: TicketDrawer) -> PaperItem {
      PaperItem(
        questionID: item.id, version: item.version, contentHash: item.contentHash,
        quotaCode: quotaCode, optionOrder: optionOrder(of: item, drawer))
    }
  }

  private struct Gap {
    let quota: StratumQuota
    var missing: Int
  }

  /// Loose options by ticket in the places of loose options; fixed ones stay.
  private static func optionOrder(of item: DrawItem, _ drawer: TicketDrawer) -> [String] {
    let loose = item.options.filter { !$0.isFixed }.map(\.key)
    var shuffled = drawer.sorted(loose, mark: "QZO1|\(item.id)|") { $0 }[...]
    return item.options.map { $0.isFixed ? $0.key : shuffled.removeFirst() }
  }

  /// The `count` items with the smallest tickets, smallest first; equal tickets by id.
  private static func smallest(
    _ count: Int, of items: [DrawItem], in stratum: Stratum, _ drawer: TicketDrawer
  ) -> [DrawItem] {
    let prefix = Array("QZD1|\(stratum.code)|".utf8)
    let rows = items.map { (item: $0, ticket: drawer.ticket(of: $0, after: prefix)) }
    return rows.sorted {
      $0.ticket == $1.ticket ? ByteOrder.precedes($0.item.id, $1.item.id) : $0.ticket < $1.ticket
    }.prefix(count).map(\.item)
  }

  private static func fill(
    _ gaps: [Gap], picks: inout [Pick], pool: [DrawItem], judgeMax: Int, _ drawer: TicketDrawer
  ) throws(DrawRefusal) -> [Relaxation] {
    var gaps = gaps
    var relaxations: [Relaxation] = []
    for level in RelaxationLevel.allCases {
      for index in gaps.indices where gaps[index].missing > 0 {
        let quota = gaps[index].quota
        let wider = quota.stratum.widened(to: level)
        let taken = Set(picks.map(\.item.id))
        let candidates = pool.filter { wider.contains($0.stratum) && !taken.contains($0.id) }
        var judges = picks.filter { $0.item.stratum.kind == .judge }.count
        var count = 0
        for item in smallest(candidates.count, of: candidates, in: wider, drawer) {
          guard count < gaps[index].missing else { break }
          if item.stratum.kind == .judge {
            guard judges < judgeMax else { continue }
            judges += 1
          }
          picks.append(Pick(item: item, quotaCode: quota.stratum.code))
          count += 1
        }
        gaps[index].missing -= count
        if count > 0 {
          relaxations.append(
            Relaxation(quotaCode: quota.stratum.code, level: level, count: UInt32(count)))
        }
      }
    }
    if let gap = gaps.first(where: { $0.missing > 0 }) {
      throw .shortage(
        StratumShortage(
          stratum: gap.quota.stratum.code, needed: gap.quota.count,
          available: gap.quota.count - gap.missing))
    }
    return relaxations
  }
}

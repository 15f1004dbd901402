@testable import EnforcementRules

/// Figures that Moodle publishes for its own statistics, and the marks they belong to.
///
/// Marks and results only, from the fixtures of Moodle's quiz statistics report (quiz "00" and the
/// generated attempts); typed as facts.
enum PublishedFigures {
  /// Marks of 25 attempts at 7 positions.
  static let quiz: [[Double]] = [
    [1, 1, 1, 1, 1, 0, 1], [1, 1, 1, 1, 0.5, 1, 0], [1, 1, 1, 1, 0.5, 0, 1],
    [0, 0, 1, 1, 1, 0, 0], [1, 0, 1, 0, 0, 1, 0.5], [1, 1, 1, 1, 0.5, 0, 0.5],
    [0, 1, 1, 1, 0.5, 1, 0.5], [1, 1, 1, 0, 0.5, 1, 0.5], [1, 0, 1, 1, 1, 1, 1],
    [0, 1, 1, 0, 0.5, 1, 0.5], [0.8, 0, 1, 1, 0.5, 1, 0.5], [1, 1, 1, 0, 0.5, 1, 1],
    [1, 0, 1, 1, 0.5, 1, 0.5], [1, 0, 1, 1, 1, 0, 0.5], [0, 0, 1, 1, 0, 1, 1],
    [1, 0, 1, 0, 0.5, 1, 1], [0.8, 0, 1, 1, 0.5, 0, 1], [1, 0, 1, 1, 0, 1, 0.5],
    [1, 0, 1, 1, 0.5, 0, 0.5], [0, 1, 1, 0, 0.5, 1, 0], [1, 1, 0.3333333, 1, 0.5, 0, 0.5],
    [1, 1, 1, 0, 0.5, 0, 0.5], [1, 1, 1, 1, 0, 1, 0.5], [0, 0, 1, 0, 0.5, 1, 1],
    [0, 0, 1, 1, 1, 1, 1],
  ]

  /// Attempts, from 1, that drew the numerical question at position 1.
  static let drewNumerical: Set<Int> = [1, 3, 5, 6, 7, 8, 10, 13, 15, 19, 24, 25]
  /// Attempts, from 1, with variants 1 and 8 of the question at position 2.
  static let firstVariant: Set<Int> = [1, 2, 6, 9, 14, 24]
  static let eighthVariant: Set<Int> = [12, 13, 19, 21, 25]

  /// What Moodle expects of one question.
  struct Expected: Sendable {
    let facility: Double
    let deviation: Double
    let weight: Double?
    let covariance: Double?
    let markVariance: Double?
    let restVariance: Double?
    let index: Double
    let covarianceMax: Double?
    let efficiency: Double
  }

  /// Positions 1 to 7.
  static let positions: [Expected] = [
    row(
      0.704, 0.4513682901, 21.2922742344, -0.022555556, 0.2037333333, 0.5002777794,
      -7.0650767526, 0.2385555565, -9.4550536967),
    row(
      0.48, 0.5099019514, 18.8979800309, -0.1172777785, 0.26, 0.6334555578, -28.8982125772,
      0.318833334, -36.7834118938),
    row(
      0.973333332, 0.13333334, 4.443012573, -0.0098888894, 0.0177777796, 0.6609,
      -9.1230674268, 0.045666669, -21.6545012165),
    row(
      0.68, 0.4760952286, 18.9347251357, -0.0833888893, 0.2266666667, 0.5990111128,
      -22.6306444113, 0.2652222232, -31.4411395613),
    row(
      0.52, 0.3055050463, 11.1450138688, -0.0436944444, 0.0933333333, 0.6529555563,
      -17.6997047674, 0.2063055556, -21.1794802584),
    row(
      0.64, 0.4898979486, 9.8081339177, -0.2015555547, 0.24, 0.8220111101, -45.3785178421,
      0.3539999995, -56.9365974439),
    row(
      0.62, 0.331662479, 15.4788602394, -0.0142499998, 0.11, 0.5774000005, -5.6543166602,
      0.2190833335, -6.5043742058),
  ]

  /// The drawn numerical question: index and efficiency against the whole total.
  static let numerical = brief(0.583333333, 0.514928651, 35.803933, 39.39393939)
  /// Variants 1 and 8 at position 2.
  static let variants = [
    brief(0.50, 0.5477225575, -10.5999788, -14.28571429),
    brief(0.40, 0.547722558, -57.77466679, -71.05263241),
  ]

  /// The whole quiz.
  enum Quiz {
    static let median = 4.5
    static let mean = 4.617333332
    static let deviation = 0.8117265554
    static let skewness = -0.092502502
    static let kurtosis = -0.7073968557
    static let internalConsistency = -87.2230935542
    static let errorRatio = 136.8294900795
    static let standardError = 1.1106813066
  }

  /// Marks of 22 generated attempts at positions 8 to 20; positions 1 to 4 got 0 of 1 from
  /// everybody, positions 5 to 7 carry no marks, position 8 carries 8.
  static let generated: [[Double]] = [
    [5.5, 0.3, 0.9, 1, 0.3, 1, 0, 0, 1, 1, 0, 0, 1],
    [1, 0.9, 0.9, 0.3, 0.3, 1, 0, 0, 1, 0, 1, 0, 1],
    [2.5, 1, 0.9, 0.3, 1, 0, 0, 1, 1, 1, 1, 1, 1], [4, 0.3, 0.9, 1, 0.3, 0, 0, 0, 0, 1, 0, 0, 1],
    [3, 0.9, 0.3, 0.9, 1, 0, 1, 0, 0, 1, 1, 1, 0], [4.5, 0.9, 1, 1, 0.9, 0, 1, 1, 1, 0, 0, 0, 0],
    [3, 0.3, 0.3, 0.3, 0.3, 1, 0, 1, 1, 1, 1, 1, 1], [6, 0.9, 0.9, 1, 0.3, 0, 1, 1, 1, 1, 0, 0, 1],
    [0.5, 0.9, 1, 0.9, 0.3, 0, 1, 1, 0, 1, 1, 0, 1],
    [5.5, 0.9, 1, 0.9, 0.3, 1, 1, 0, 0, 1, 0, 0, 0],
    [2.5, 0.9, 1, 1, 0.9, 0, 1, 0, 0, 1, 0, 0, 1], [4, 0.9, 0.3, 0.9, 1, 0, 1, 1, 1, 1, 1, 0, 1],
    [4, 0.9, 0.3, 0.3, 1, 1, 1, 1, 0, 0, 1, 1, 0], [3, 1, 1, 0.3, 1, 0, 1, 0, 1, 1, 1, 1, 0],
    [1, 1, 0.9, 0.3, 0.3, 1, 0, 1, 0, 0, 0, 0, 0], [1, 0.3, 0.3, 0.3, 0.9, 0, 0, 0, 1, 0, 0, 0, 1],
    [1.5, 1, 0.3, 0.9, 1, 1, 1, 0, 1, 1, 0, 0, 0], [4, 0.9, 1, 0.9, 1, 0, 1, 1, 1, 0, 1, 0, 0],
    [2, 0.9, 0.9, 0.3, 0.9, 0, 1, 0, 0, 0, 0, 0, 0], [1, 1, 0.3, 0.3, 0.3, 0, 1, 1, 0, 1, 0, 0, 0],
    [6, 0.9, 1, 1, 0.9, 0, 0, 0, 1, 0, 0, 1, 1], [7, 0.9, 0.3, 0.3, 0.3, 1, 0, 1, 1, 1, 1, 0, 0],
  ]

  /// Totals of the 22 attempts.
  static let generatedTotals: [Double] = [
    12, 7.4, 11.7, 8.5, 10.1, 11.3, 11.2, 14.1, 8.6, 11.6, 9.3, 13.1, 11.5, 11.3, 5.5, 4.8, 8.7,
    11.8, 6, 5.9, 12.8, 13.8,
  ]

  /// Facility in percent at positions 8 to 20.
  static let generatedFacility: [Double] = [
    41.19318182, 81.36363636, 71.36363636, 65.45454545, 65.90909091, 36.36363636, 59.09090909, 50,
    59.09090909, 63.63636364, 45.45454545, 27.27272727, 50,
  ]
  /// Standard deviation times 1,000.
  static let generatedDeviation: [Double] = [
    1912.733589, 251.2738111, 322.6312277, 333.4199022, 337.5811591, 492.3659639, 503.2362797,
    511.7663157, 503.2362797, 492.3659639, 509.6471914, 455.8423058, 511.7663157,
  ]
  /// Effective weight in percent.
  static let generatedWeight: [Double] = [
    26.58464457, 3.368456046, 3.253955259, 7.584083694, 3.79658376, 3.183278505, 4.532356904,
    7.78856243, 10.08351572, 8.381139345, 8.727645713, 7.946277111, 4.769500946,
  ]
  /// Discrimination index in percent.
  static let generatedIndex: [Double] = [
    25.88327077, 1.170256965, -4.207816809, 28.16930644, -2.513606859, -12.99017581, -8.900638238,
    8.670004606, 29.63337745, 15.18945843, 16.21079629, 15.52451404, -8.396734802,
  ]
  /// Discriminative efficiency in percent.
  static let generatedEfficiency: [Double] = [
    27.23492723, 1.382386552, -4.691171307, 31.12404354, -2.877487579, -17.5074184, -10.27568922,
    10.86956522, 34.58997279, 17.4790556, 20.14359793, 22.06477733, -10,
  ]

  /// The public matrix of 12 persons and 11 items of quiz handbook 2.2.
  static let kuderRichardson: [[Double]] = [
    [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0],
    [1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0], [1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0],
    [1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0], [0, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0],
    [1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0], [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
    [0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0], [1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0],
    [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0], [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  ]

  private static func row(_ values: Double...) -> Expected {
    Expected(
      facility: values[0], deviation: values[1], weight: values[2], covariance: values[3],
      markVariance: values[4], restVariance: values[5], index: values[6],
      covarianceMax: values[7], efficiency: values[8])
  }

  private static func brief(
    _ facility: Double, _ deviation: Double, _ index: Double, _ efficiency: Double
  ) -> Expected {
    Expected(
      facility: facility, deviation: deviation, weight: nil, covariance: nil, markVariance: nil,
      restVariance: nil, index: index, covarianceMax: nil, efficiency: efficiency)
  }
}

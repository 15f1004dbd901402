public import Wire

extension ListFilterRefusal: StatusConvertible {
  /// INVALID_ARGUMENT on the field `filter`.
  public var status: Status {
    Status.invalid(field: "filter", reason: reason, description: message)
  }
}

extension PageRefusal: StatusConvertible {
  /// INVALID_ARGUMENT on the field `page_token`.
  public var status: Status {
    Status.invalid(
      field: "page_token", reason: reason,
      description: "use the token of the last page of the same filter and order, or none")
  }
}

/// Reads a sheet's part and hands its rows on one by one.
///
/// What is being read lies behind a pointer: the compiler guards each change of a class's own properties while the program runs,
/// which took an eighth of the time here.
final class SheetPart: XMLHandler {
    private let scan: UnsafeMutablePointer<SheetScan>

    /// What stands outside the rows.
    var summary: SheetSummary { scan.pointee.summary }

    init(_ context: SheetScan.Context, faults: SheetFaults, body: @escaping (SheetRow) throws -> Void) {
        scan = .allocate(capacity: 1)
        scan.initialize(to: SheetScan(context, faults: faults, body: body))
    }

    deinit {
        scan.deinitialize(count: 1)
        scan.deallocate()
    }

    func start(_ name: UInt16, _ attributes: XMLAttributes) throws { try scan.pointee.start(name, attributes) }
    func end(_ name: UInt16) throws { try scan.pointee.end(name) }
    func text(_ bytes: XMLBytes) throws { try scan.pointee.text(bytes) }
}

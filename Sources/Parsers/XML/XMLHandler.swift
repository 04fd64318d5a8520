/// Takes what an ``XMLReader`` meets, in document order. Whatever it throws ends the reading and comes out of the reader.
protocol XMLHandler: AnyObject {
    /// An element begins. `name` is the vocabulary's number, 0 outside it.
    func start(_ name: UInt16, _ attributes: XMLAttributes) throws
    /// An element ends.
    func end(_ name: UInt16) throws
    /// Text, references resolved; one text may come in several pieces.
    func text(_ bytes: XMLBytes) throws
}

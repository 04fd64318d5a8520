import VectorIndex

/// How far texts may move away from those that an embedder was learned from before it is learned anew.
///
/// Learning is most of what a build of a large shop does, and a few texts more or less change hardly a direction: docs/rebuild.md
/// has the measurements. In a small shop learning takes a moment, and a few texts are a large part of all.
struct LearningDrift: Sendable {
    /// Below so many texts the embedder is learned anew whenever anything changed.
    var smallestKept = 2_000
    /// At most one text in so many may have come or gone since it was learned.
    var oneIn = 20

    func allows(_ learning: IndexManifest.Learning) -> Bool {
        learning.texts >= smallestKept && learning.changed * oneIn <= learning.texts
    }
}

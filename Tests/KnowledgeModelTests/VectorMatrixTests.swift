import KnowledgeModel
import Testing

struct VectorMatrixTests {
    @Test func givesItsRows() {
        let matrix = VectorMatrix(dimension: 3, elements: [1, 2, 3, 4, 5, 6])
        #expect(matrix.count == 2)
        #expect(Array(matrix[0]) == [1, 2, 3])
        #expect(Array(matrix[1]) == [4, 5, 6])
    }

    @Test(arguments: [1, 3, 97, 256])
    func hasNoRowsWithoutElements(dimension: Int) {
        #expect(VectorMatrix(dimension: dimension).count == 0)
    }

    @Test func comparesShapeAndElements() {
        #expect(VectorMatrix(dimension: 2, elements: [1, 2]) != VectorMatrix(dimension: 1, elements: [1, 2]))
        #expect(VectorMatrix(dimension: 2) != VectorMatrix(dimension: 1))
    }

    @Test(arguments: [
        (true, "latent-semantic@3f2a90c1 (256, unit length)"), (false, "latent-semantic@3f2a90c1 (256)"),
    ])
    func namesItsEmbedder(isNormalized: Bool, text: String) {
        let identity = EmbedderIdentity(
            model: "latent-semantic", version: "3f2a90c1", dimension: 256, isNormalized: isNormalized)
        #expect(identity.description == text)
    }
}
